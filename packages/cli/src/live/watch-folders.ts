import { type FSWatcher, watch } from 'node:fs'
import { join } from 'node:path'

/** What is watched for changes. */
export interface Watched {
  /** The folders; asked for again after each change, which may have made one. */
  readonly foldersOf: () => Promise<readonly string[]>
  /**
   * Called at once without a file, and then with the files that changed, once they were quiet for a moment. It is waited
   * for: what changes meanwhile is told together when it has ended.
   */
  readonly look: (files: readonly string[]) => Promise<void>
  /** Called with what is thrown by any but the first look. */
  readonly fail: (error: unknown) => void
}

/** How long, in milliseconds, nothing happens when a program has written its files: editors save in several steps. */
const quiet = 60

/**
 * Looks at what is in folders, not in those below them, and again at each change, until it is closed. What editors keep
 * beside their files is passed over.
 *
 * @throws what the first look throws.
 */
export async function watchFolders({ foldersOf, look, fail }: Watched): Promise<{ close: () => void }> {
  const watchers = new Map<string, FSWatcher>()
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let isLooking = false
  let isClosed = false

  const close = () => {
    isClosed = true
    clearTimeout(timer)
    for (const folder of watchers.keys()) forget(folder)
  }

  const forget = (folder: string) => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }

  const lookSoon = () => {
    clearTimeout(timer)
    if (!isLooking && !isClosed && changed.size > 0) timer = setTimeout(() => void lookNow().catch(fail), quiet)
  }

  const note = (path: string) => {
    changed.add(path)
    lookSoon()
  }

  // Before anything is read, so that no change is missed.
  const follow = async () => {
    const folders = await foldersOf()
    for (const folder of watchers.keys()) if (!folders.includes(folder)) forget(folder)
    for (const folder of isClosed ? [] : folders.filter((each) => !watchers.has(each))) {
      const watcher = watch(folder, (_, name) => {
        if (name === null || !/^[.~#]|~$/.test(name)) note(join(folder, name ?? ''))
      })
      // A folder that was taken away.
      watcher.on('error', () => {
        forget(folder)
        note(folder)
      })
      watchers.set(folder, watcher)
    }
  }

  const lookNow = async () => {
    isLooking = true
    const files = [...changed].toSorted()
    changed.clear()
    await follow()
    if (!isClosed) await look(files)
    isLooking = false
    lookSoon()
  }

  try {
    await lookNow()
  } catch (error) {
    close()
    throw error
  }
  return { close }
}
