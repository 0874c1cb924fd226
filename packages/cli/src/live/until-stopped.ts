import { once } from 'node:events'
import type { Terminal } from '../terminal.ts'

/**
 * Lets something go on until the user ends it, or until it fails.
 *
 * @param start - begins it, is told how to say that it failed, and gives what ends it.
 * @throws what it failed with.
 */
export async function untilStopped(
  terminal: Terminal,
  start: (fail: (error: unknown) => void) => Promise<{ close: () => void }>,
): Promise<void> {
  const failed = new AbortController()
  const started = await start((error) => failed.abort(error))
  const signals = [failed.signal, ...(terminal.stopped ? [terminal.stopped()] : [])]
  const end = AbortSignal.any(signals)
  // Promises keep no program running: what was started does.
  if (!end.aborted) await once(end, 'abort')
  started.close()
  if (failed.signal.aborted) throw failed.signal.reason
}
