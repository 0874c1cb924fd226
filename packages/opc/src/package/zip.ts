import { strToU8, type Zippable, zipSync } from 'fflate'

/** Zips parts in the order given, without the time: so that the same parts give the same bytes. */
export function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {}
  for (const [path, content] of Object.entries(parts)) {
    const bytes = typeof content === 'string' ? strToU8(content) : content
    // fflate writes local time: a date made of local parts is the same in every time zone.
    entries[path] = [bytes, { mtime: new Date(1980, 0, 1), level: 6 }]
  }
  return zipSync(entries)
}
