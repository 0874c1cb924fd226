/**
 * Where the time of a document goes: each step as a share of the whole, measured side by side in one run. Shares can
 * be compared between machines; milliseconds cannot.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { toMarkdown } from '@rsr/document'
import { toDocx } from '@rsr/docx'
import { checkAssessment, readAssessment } from '@rsr/model'
import { analyse, layOut, publish } from '@rsr/roadmap'
import { loadCatalogue, loadCountry } from '@rsr/standards'

const folder = join(import.meta.dirname, '../examples/countries/FJI')
const files = readdirSync(folder).map((path) => ({ path, bytes: readFileSync(join(folder, path)) }))
const rounds = 11
const times = new Map<string, number[]>()

async function timed<Value>(step: string, work: () => Value | Promise<Value>): Promise<Value> {
  const start = performance.now()
  const value = await work()
  times.set(step, [...(times.get(step) ?? []), performance.now() - start])
  return value
}

for (let round = 0; round < rounds; round++) {
  const catalogue = await timed('load', loadCatalogue)
  const country = await loadCountry('FJI')
  const { assessment, documents } = await timed('read', () => readAssessment(files))
  if (!assessment) throw new Error('The example has errors')
  await timed('check', () => checkAssessment(assessment, documents, { catalogue, country }))
  const analysis = await timed('analyse', () => analyse({ assessment, catalogue, country }))
  const { tree } = await timed('lay out', () => layOut(publish(analysis, { release: 'draft' })))
  if (!tree) throw new Error('The layout has errors')
  await timed('markdown', () => toMarkdown(tree))
  await timed('word', () => toDocx(tree))
}

const median = (all: readonly number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
const medians = [...times].map(([step, all]): [string, number] => [step, median(all)])
const total = medians.reduce((sum, [, time]) => sum + time, 0)
console.log(`The desk study of Fiji, median of ${rounds} rounds in one process`)
for (const [step, time] of medians) {
  console.log(
    `${step.padEnd(10)}${((100 * time) / total).toFixed(1).padStart(6)} %  ${time.toFixed(1).padStart(7)} ms`,
  )
}
