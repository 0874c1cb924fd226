import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hashOfParts } from './hash-of.ts'

const own = fileURLToPath(import.meta.url)

/** The folders with the code and the data of the toolkit: one when it is built, those of all packages when it is not. */
function folders(): string[] {
  if (!own.endsWith('.ts')) return [dirname(own)]
  const packages = resolve(dirname(own), '../../..')
  return readdirSync(packages).map((name) => join(packages, name, 'src'))
}

function* filesOf(folder: string): Generator<readonly [string, Uint8Array]> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile()) yield [path.slice(folder.length), readFileSync(path)]
  }
}

/**
 * The fingerprint of the toolkit itself: its code, its standards and their edition, its layouts and phrases; and Node,
 * which compresses and knows how languages write. It is there to be compared, and read once when this file is loaded.
 */
export const toolkitPrint = hashOfParts([
  ['node', process.version],
  ...folders()
    .toSorted()
    .flatMap((folder) => [...filesOf(folder)].toSorted(([a], [b]) => (a < b ? -1 : 1))),
])
