import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type InputFile, isMarkdownAssessment } from '@rsr/model'
import { inputNames, markdownNames } from './input-names.ts'

/** The names of the files in the folder of a country that are inputs, by the alphabet; none where there is no such folder. */
export async function inputsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const documents = (await markdownIn(folder)).filter(isMarkdownAssessment).map(({ path }) => path)
  return [...inputNames(entries), ...documents].toSorted()
}

/** The Markdown files in a folder, by their names: assessments, and others as a README. */
export async function markdownIn(folder: string): Promise<InputFile[]> {
  const names = markdownNames(await readdir(folder, { withFileTypes: true }).catch(() => []))
  return Promise.all(names.map(async (name) => ({ path: name, bytes: await readFile(join(folder, name)) })))
}
