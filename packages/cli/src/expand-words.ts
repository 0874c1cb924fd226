import { readdir } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/**
 * The words of a command, with the files that `reviewed\*.docx` stands for in its place, by the alphabet: the shells of
 * Windows leave that to the program. A word that stands for no file stays as it is.
 */
export async function expandWords(words: readonly string[], cwd: string): Promise<string[]> {
  const expanded = await Promise.all(
    words.map(async (word) => (isPattern(word) ? filesLike(word, cwd) : [word])),
  )
  return expanded.flat()
}

const isPattern = (word: string) => /\*[^*]*\.\w+$/.test(basename(word))

async function filesLike(word: string, cwd: string): Promise<string[]> {
  const entries = await readdir(resolve(cwd, dirname(word)), { withFileTypes: true }).catch(() => [])
  const parts = basename(word)
    .split('*')
    .map((part) => part.replaceAll(/[^\p{L}\p{N}]/gu, String.raw`\$&`))
  // Not the signs that Word leaves of files that are open there.
  const like = new RegExp(`^(?![.~])${parts.join('.*')}$`, 'is')
  const names = entries.filter((entry) => entry.isFile() && like.test(entry.name)).map(({ name }) => name)
  return names.length === 0 ? [word] : names.toSorted().map((name) => join(dirname(word), name))
}
