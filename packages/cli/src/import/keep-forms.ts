import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Terminal } from '../terminal.ts'
import { outputFile } from '../output-file.ts'
import type { OutputFile } from '../write-files.ts'

/** The folder of a country in which the forms are kept that came back. */
export const repliesFolder = 'replies'

interface Kept {
  readonly file: string
  readonly bytes: Uint8Array
  readonly agency: string
  readonly received: string
}

/** Copies of forms to be kept with the assessment, as they came, under the day and the agency; none that is there. */
export async function keepForms(
  forms: readonly Kept[],
  country: string,
  terminal: Terminal,
): Promise<OutputFile[]> {
  const folder = join(country, repliesFolder)
  const entries = existsSync(folder) ? await readdir(folder, { withFileTypes: true }) : []
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name)
  const there = await Promise.all(files.map((name) => readFile(join(folder, name))))
  const names = new Set(files.map((name) => name.toLowerCase()))
  const outputs: OutputFile[] = []
  for (const { file, bytes, agency, received } of forms) {
    if ([...there, ...outputs.map(({ content }) => content)].some((each) => isSame(each, bytes))) continue
    const ending = extname(file).toLowerCase()
    let name = `${received}-${agency}${ending}`
    for (let count = 2; names.has(name); count++) name = `${received}-${agency}-${count}${ending}`
    names.add(name)
    outputs.push(outputFile(join(folder, name), bytes, terminal))
  }
  return outputs
}

const isSame = (one: string | Uint8Array, other: Uint8Array) =>
  typeof one !== 'string' && one.length === other.length && one.every((byte, index) => byte === other[index])
