import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/**
 * A path within a folder, its names spelt as they are on the disk. Windows and macOS take small and capital letters for the
 * same; but a file has one name in what is written of it, whichever was typed.
 */
export async function asSpelt(folder: string, path: string): Promise<string> {
  let at = folder
  for (const name of relative(folder, path).split(sep)) {
    const names = await readdir(at).catch((): string[] => [])
    const spelt = names.includes(name) ? name : names.find((each) => folded(each) === folded(name))
    at = join(at, spelt ?? name)
  }
  return at
}

const folded = (name: string) => name.normalize().toLowerCase()
