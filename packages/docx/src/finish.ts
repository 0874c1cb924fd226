import { type Zippable, unzipSync, zipSync } from 'fflate'

/**
 * Zips a Word file again so that the same parts give the same bytes: `docx` writes the time into every entry. The
 * content types come first, as Word writes them, then the relationships of the package, then the rest by name.
 * (The other things that differ between two runs of `docx`, ids and dates, are all given to it.)
 */
export function finish(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file)
  const first = ['[Content_Types].xml', '_rels/.rels']
  const rest = Object.keys(parts).filter((name) => !first.includes(name))
  const ordered: Zippable = {}
  for (const name of [...first, ...rest.toSorted(byCode)]) {
    const bytes = parts[name]
    // fflate writes local time: a date made of local parts is the same in every time zone.
    if (bytes) ordered[name] = [bytes, { mtime: new Date(1980, 0, 1), level: 6 }]
  }
  return zipSync(ordered)
}

/** By code unit, not by locale. */
function byCode(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
