import type { FileKind } from './open-package.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** A part of a zip file as its directory says it is. */
export interface ZipEntry {
  readonly name: string
  readonly isDeflated: boolean
  /** Of the part when it is unpacked: what the directory says, which may be a lie. */
  readonly size: number
  readonly checkSum: number
  /** As it stands in the file. */
  readonly packed: Uint8Array
}

const signature = { end: 0x06054b50, directory: 0x02014b50, part: 0x04034b50 }
const mostParts = 2000

/**
 * The parts of a zip file (APPNOTE.TXT, 4.3), by its directory, as Office finds them; nothing is unpacked. Folders are left out.
 *
 * @throws if the file is cut off or damaged, or was made to harm: with a name that leads out of it, or stands there twice.
 */
export function zipEntries(file: Uint8Array, kind: FileKind): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const end = endOf(view, kind)
  const count = view.getUint16(end + 10, true)
  if (count > mostParts) throw new UnreadableFile('The file has more than 2,000 parts')
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== signature.directory) throw new UnreadableFile(damaged)
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    const next = at + 46 + (name ?? 0)
    const entry = entryOf(view, file, at, file.subarray(at + 46, next))
    if (entries.has(entry.name)) throw new UnreadableFile(`There is a second part \`${entry.name}\``)
    if (!entry.name.endsWith('/')) entries.set(entry.name, entry)
    at = next + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}

const damaged = 'The file is damaged: its directory does not fit its parts'

/** Where the record stands that ends a zip file; a comment of 64 kB may follow it. */
function endOf(view: DataView, { name, old }: FileKind): number {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at--) {
    if (view.getUint32(at, true) === signature.end) return at
  }
  if (view.byteLength === 0) throw new UnreadableFile('The file is empty')
  const begins = view.byteLength < 4 ? 0 : view.getUint32(0, true)
  if (begins === signature.part) throw new UnreadableFile('The file is cut off: its end is missing')
  // The compound files of [MS-CFB], which Office used before 2007 and uses for protected ones.
  if (begins === 0xe011cfd0) {
    const isProtected = holds(view, 'EncryptedPackage')
    throw new UnreadableFile(
      isProtected ? 'The file is protected with a password' : `The file has the old format of ${old}`,
    )
  }
  throw new UnreadableFile(`The file is no ${name}`)
}

/** Whether a file has a name in UTF-16. */
function holds(view: DataView, name: string): boolean {
  return new TextDecoder('latin1').decode(view).includes(Array.from(name).join('\0'))
}

function entryOf(view: DataView, file: Uint8Array, at: number, nameBytes: Uint8Array): ZipEntry {
  const name = new TextDecoder().decode(nameBytes)
  if (/(^|[/\\])\.\.([/\\]|$)|^[/\\]|\\|^[A-Za-z]:|\0/.test(name))
    throw new UnreadableFile(`Unexpected name \`${name}\` of a part`)
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
  if (flags & 1) throw new UnreadableFile('The file is protected by a password')
  if (method !== 0 && method !== 8)
    throw new UnreadableFile(`The part \`${name}\` is packed in an unknown way`)
  const [checkSum, packed, size, local] = [16, 20, 24, 42].map((offset) => view.getUint32(at + offset, true))
  if (local === undefined || packed === undefined || local + 30 > file.length)
    throw new UnreadableFile(damaged)
  if (view.getUint32(local, true) !== signature.part) throw new UnreadableFile(damaged)
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (start + packed > file.length) throw new UnreadableFile(damaged)
  return {
    name,
    isDeflated: method === 8,
    size: size ?? 0,
    checkSum: checkSum ?? 0,
    packed: file.subarray(start, start + packed),
  }
}
