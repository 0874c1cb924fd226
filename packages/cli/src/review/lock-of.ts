import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Whether Word or LibreOffice has left a sign beside a file that it is open there. */
export function isOpenElsewhere(path: string): boolean {
  const [folder, name] = [dirname(path), basename(path)]
  // Word writes its sign over the first two letters of a long name, and before a short one.
  const signs = [`~$${name}`, `~$${name.slice(1)}`, `~$${name.slice(2)}`, `.~lock.${name}#`]
  return signs.some((sign) => existsSync(join(folder, sign)))
}
