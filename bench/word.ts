import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { median, processorTime } from './steps.ts'
import { coldRuns } from './word/cold.ts'
import { contentOf } from './word/content.ts'
import { templateFor } from './word/template.ts'
import { plain, writers } from './word/writers.ts'

const peers = join(import.meta.dirname, 'peers')

/**
 * What a Word file costs, beside others who write the same content, in time of the processor: warm, in one process; cold, a
 * whole process. Ours have what the others have not: the contents; in a draft also fields, comments and the
 * manifest; in a public release the numbers of pages.
 */
export async function wordOutput(standards = 24, rounds = 11): Promise<string> {
  const templates = new Map<string, Uint8Array>()
  for (const name of ['docxtemplater', 'docx-templates'] as const)
    templates.set(name, await templateFor(name))
  const names = Object.keys(writers(peers))
  const once = await warm(standards, rounds)
  const tenfold = await warm(10 * standards, 3)
  const cold = coldRuns(names, templates, { peers, standards, rounds: 7 })
  const lines = [...new Set([...names, ...cold.keys()])].map((name) =>
    [
      `  ${name.padEnd(15)}`,
      ratio(once.get(name), once.get(plain)),
      ratio(cold.get(name)?.time, cold.get(plain)?.time),
      ratio(cold.get(name)?.memory, 1, 0),
      ratio(tenfold.get(name), once.get(name), 1),
    ].join(''),
  )
  return [
    `Word files of ${standards} standards, ratios to docx written straight; a draft should cost at most 1.8, warm`,
    `  ${''.padEnd(15)}    warm    cold      MB  10-fold`,
    ...lines,
    ...(existsSync(join(peers, 'node_modules')) ? [] : ['  For the others: pnpm bench:peers']),
    ...(cold.size > 0 ? [] : ['  For cold: pnpm build']),
    ...(cold.has('pandoc') || cold.size === 0 ? [] : ['  pandoc is not installed']),
  ].join('\n')

  /** The median time of each, one after the other in each round. */
  async function warm(size: number, count: number): Promise<ReadonlyMap<string, number>> {
    const content = contentOf(size)
    const times = new Map<string, number[]>()
    const all = Object.entries(writers(peers))
    const ready = await Promise.all(
      all.map(async ([name, prepare]) => [name, await prepare(content, templates.get(name))] as const),
    )
    for (const [, write] of ready) await write()
    for (let round = 0; round < count; round++) {
      for (const [name, write] of ready) {
        const start = processorTime()
        await write()
        times.set(name, [...(times.get(name) ?? []), processorTime() - start])
      }
    }
    return new Map(Array.from(times, ([name, taken]) => [name, median(taken)]))
  }
}

const ratio = (value: number | undefined, to: number | undefined, digits = 2) =>
  (value === undefined || to === undefined ? '–' : (value / to).toFixed(digits)).padStart(8)
