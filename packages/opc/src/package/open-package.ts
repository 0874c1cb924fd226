import { Inflate } from 'fflate'
import { crc32 } from './crc32.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { type ZipEntry, zipEntries } from './zip-entries.ts'

/** More than any document of ours has by far; what goes beyond was made to harm. */
const most = { file: 64 << 20, part: 32 << 20, all: 128 << 20, ratio: 200 }
/** From how many bytes on a part may be too small for what it unpacks to. */
const ratioFrom = 1 << 20
/** Read in slices, so that little is inflated before it is counted: deflate makes a byte from a thousand at most. */
const slice = 16 << 10

/** What a file should be: how messages call it, and its main part, by which it is known. */
export interface FileKind {
  readonly main: string
  /** `Word document` */
  readonly name: string
  /** What programs wrote before: `Word, .doc` */
  readonly old: string
}

/** A file, of which no part is in memory but the one that is being read. */
export interface OfficePackage {
  readonly names: readonly string[]
  /** Unpacks one part. @throws if it is damaged, or unpacks to more than is read. */
  readonly unpack: (name: string) => Uint8Array
}

/**
 * Opens a file that anybody may have made.
 *
 * @throws if it is no package, of another kind, or larger than what is read: an error whose message says so.
 */
export function openPackage(file: Uint8Array, kind: FileKind): OfficePackage {
  if (file.length > most.file) throw new UnreadableFile('The file is larger than 64 MB')
  const entries = zipEntries(file, kind)
  if (!entries.has(kind.main)) throw new UnreadableFile(`The file is no ${kind.name}`)
  let all = 0
  return {
    names: [...entries.keys()],
    unpack(name) {
      const entry = entries.get(name)
      if (!entry) throw new UnreadableFile(`The part \`${name}\` is missing`)
      const chunks: Uint8Array[] = []
      let size = 0
      unpackEntry(entry, (chunk, read) => {
        size += chunk.length
        all += chunk.length
        if (size > most.part || all > most.all || (size > ratioFrom && size > read * most.ratio))
          throw new UnreadableFile(`The part \`${name}\` is too large`)
        chunks.push(chunk)
      })
      const part = joined(chunks, size)
      if (size !== entry.size || crc32(part) !== entry.checkSum)
        throw new UnreadableFile(`The part \`${name}\` is damaged`)
      return part
    },
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

function unpackEntry(
  { name, isDeflated, packed }: ZipEntry,
  take: (chunk: Uint8Array, read: number) => void,
) {
  let [read, isWhole] = [0, false]
  const inflate = new Inflate((chunk, isLast) => {
    isWhole = isLast
    if (chunk.length > 0) take(chunk, read)
  })
  for (let at = 0; at < packed.length; at += slice) {
    read = Math.min(at + slice, packed.length)
    const next = packed.subarray(at, read)
    if (isDeflated) pushed(name, inflate, next, read === packed.length)
    else take(next, read)
  }
  if (isDeflated && !isWhole) throw new UnreadableFile(`Cannot unzip the part \`${name}\`: it is cut off`)
}

function pushed(name: string, inflate: Inflate, chunk: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(chunk, isLast)
  } catch (error) {
    // Those of fflate have a number; what takes the chunks throws others.
    const isOfChunk = error instanceof Error && 'code' in error && typeof error.code === 'number'
    if (!isOfChunk) throw error
    throw new UnreadableFile(`Cannot unzip the part \`${name}\`: it is damaged`, { cause: error })
  }
}
