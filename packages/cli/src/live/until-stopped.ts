import { once } from 'node:events'
import type { Terminal } from '../terminal.ts'

/** Something that goes on. */
export interface Running {
  /** What is said when it runs. */
  readonly said: string
  readonly close: () => void
}

/**
 * Lets something go on until the user ends it, or until it fails.
 *
 * @param start - begins it, and is told how to say that it failed.
 * @throws what it failed with.
 */
export async function untilStopped(
  terminal: Terminal,
  start: (fail: (error: unknown) => void) => Promise<Running>,
): Promise<void> {
  const failed = new AbortController()
  const { said, close } = await start((error) => failed.abort(error))
  const end = AbortSignal.any([failed.signal, ...(terminal.stopped ? [terminal.stopped()] : [])])
  // From here on the user can end it cleanly, and is told so.
  terminal.out(said)
  if (!end.aborted) await once(end, 'abort')
  close()
  if (failed.signal.aborted) throw failed.signal.reason
}
