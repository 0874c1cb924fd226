import { Unzip, UnzipInflate, type UnzipFile } from 'fflate'

/** More than any document of ours has by far; what goes beyond was made to harm. */
const most = { file: 64 << 20, parts: 2000, part: 32 << 20, all: 128 << 20 }
/** How files begin that Word wrote before 2007, and those with a password (MS-CFB, 2.2). */
const oldFormat = [0xd0, 0xcf, 0x11, 0xe0]
/** Read in slices, so that little is inflated before it is counted: deflate makes a byte from a thousand at most. */
const slice = 16 << 10

/**
 * The parts of a Word file by their names, from a file that anybody may have made.
 *
 * @throws if it is no package, or larger than what is read: an error whose message says so.
 */
export function readPackage(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  if (bytes.length === 0) throw new Error('The file is empty')
  if (bytes.length > most.file) throw new Error('The file is larger than 64 MB')
  if (oldFormat.every((byte, index) => bytes[index] === byte)) {
    throw new Error('The file is in the old format of Word, .doc, or protected by a password')
  }
  const parts = new Map<string, Uint8Array>()
  let all = 0
  const unzip = new Unzip((file) => {
    if (file.name.endsWith('/')) return
    if (parts.has(file.name)) throw new Error(`There is a second part \`${file.name}\``)
    if (parts.size === most.parts) throw new Error('The file has more than 2,000 parts')
    parts.set(file.name, new Uint8Array())
    inflate(file, (content) => parts.set(file.name, content))
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += slice) {
      unzip.push(bytes.subarray(at, at + slice), at + slice >= bytes.length)
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`The file is damaged, or only a part of it is there (${reason})`, { cause: error })
  }
  if (!parts.has('word/document.xml')) throw new Error('The file is no Word document')
  return parts

  function inflate(file: UnzipFile, done: (content: Uint8Array) => void): void {
    const chunks: Uint8Array[] = []
    let size = 0
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error
      size += chunk.length
      all += chunk.length
      if (size > most.part || all > most.all) throw new Error(`The part \`${file.name}\` is too large`)
      chunks.push(chunk)
      if (isLast) done(joined(chunks, size))
    }
    file.start()
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
