import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { toMarkdown } from '@rsr/document'
import { toDocx } from '@rsr/docx'
import { type InputFile, checkAssessment, readAssessment, readParts } from '@rsr/model'
import { analyse, layOut, publish } from '@rsr/roadmap'
import { countryCodes, loadCatalogue, loadCountry } from '@rsr/standards'
import { Steps, median, processorTime } from './steps.ts'

const examples = join(import.meta.dirname, '../examples')

function filesIn(folder: string): InputFile[] {
  return readdirSync(join(examples, folder)).map((path) => ({
    path,
    bytes: readFileSync(join(examples, folder, path)),
  }))
}

const own = readParts(filesIn('catalogue'), 'roadmap').documents

/** All steps from files to documents, each timed. */
async function make(files: readonly InputFile[], code: string, steps: Steps, toWord: boolean): Promise<void> {
  const catalogue = await steps.time('load', () => loadCatalogue(own))
  const country = await loadCountry(code)
  const read = await steps.time('read', () => readAssessment(files))
  await steps.time('check', () => checkAssessment(read, { catalogue, country }))
  const { value: assessment } = read
  if (!assessment) throw new Error(`The assessment of ${code} has errors`)
  const analysis = await steps.time('analyse', () => analyse(assessment, { catalogue, country }))
  const publication = await steps.time('publish', () => publish(analysis, { release: 'draft' }))
  const { tree } = await steps.time('lay out', () => layOut(publication))
  if (!tree) throw new Error(`The document of ${code} has errors`)
  await steps.time('Markdown', () => toMarkdown(tree))
  if (toWord) await steps.time('Word', () => toDocx(tree))
}

/** Where the time of one document goes. */
export async function oneCountry(rounds = 11): Promise<string> {
  const steps = new Steps()
  const files = filesIn('countries/XAA')
  for (let round = 0; round < rounds; round++) await make(files, 'XAA', steps, true)
  return `One country, XAA, to Markdown and Word, median of ${rounds} in one process\n${steps.shares()}`
}

/** Whether many countries cost more than as many times one: the assessment of Thailand under 45 codes. */
export async function manyCountries(rounds = 3, count = 45): Promise<string> {
  const written = filesIn('countries/THA').map(({ path, bytes }) => ({ path, text: bytes.toString() }))
  const files = (code: string) =>
    written.map(({ path, text }) => ({
      path,
      bytes: Buffer.from(text.replace(/^country: THA/m, `country: ${code}`)),
    }))
  const steps = new Steps()
  const perCountry = async (codes: readonly string[]) => {
    const start = processorTime()
    for (const code of codes) await make(files(code), code, steps, false)
    return (processorTime() - start) / codes.length
  }
  const codes = countryCodes.slice(0, count)
  await perCountry(codes.slice(0, 5)) // so that both are measured on code that is warm
  const memoryOfFew = process.resourceUsage().maxRSS
  const [one, all]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    for (let again = 0; again < 5; again++) one.push(await perCountry(codes.slice(again, again + 1)))
    all.push(await perCountry(codes))
  }
  const memory = process.resourceUsage().maxRSS / memoryOfFew
  return [
    `${count} countries to Markdown, one after the other, median of ${rounds}`,
    `  per country, at ${count} ÷ at 1: ${(median(all) / median(one)).toFixed(2)} ×; largest memory, at ${count} ÷ at 5: ${memory.toFixed(2)} ×`,
    steps.shares(),
  ].join('\n')
}
