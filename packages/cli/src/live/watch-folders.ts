import { type FSWatcher, watch } from 'node:fs'
import { join, sep } from 'node:path'

/** What is watched for changes. */
export interface Watched {
  /** The folders; asked for again after each change, which may have made one. */
  readonly foldersOf: () => Promise<readonly string[]>
  /**
   * Called at once without a path, and then with the files that changed and the folders that came or went, once they were
   * quiet for a moment. It is waited for: what changes meanwhile is told together when it has ended.
   */
  readonly look: (paths: readonly string[]) => Promise<void>
  /** Called with what is thrown by any but the first look. */
  readonly fail: (error: unknown) => void
}

/** What may be read: the files of assessments, of layouts, and of what their editors made of their names. */
const input = /\.(ya?ml|json|md)(\.\w+)?$/i

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
  let isFirst = true
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
    if (!isLooking && !isClosed && changed.size > 0)
      timer = setTimeout(() => void lookNow().catch(fail), quiet)
  }

  const note = (path: string) => {
    changed.add(path)
    lookSoon()
  }

  // Before anything is read, so that no change is missed.
  const follow = async () => {
    const before = [...watchers.keys()]
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
    return new Set([...before, ...folders])
  }

  const lookNow = async () => {
    isLooking = true
    const paths = [...changed].toSorted()
    changed.clear()
    const folders = await follow()
    // Some systems tell of a folder whenever one of its files changes.
    const isToTell = (path: string) =>
      input.test(path) || (folders.has(path) && !paths.some((each) => each.startsWith(`${path}${sep}`)))
    const told = paths.filter(isToTell)
    if (!isClosed && (told.length > 0 || isFirst)) await look(told)
    isFirst = false
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
