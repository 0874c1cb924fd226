import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countryCodes, loadCatalogue } from '@rsr/standards'
import { madeAssessment } from '../test/made-assessment.ts'
import { command, isBuilt, measuredRun } from './measured-run.ts'
import { median } from './steps.ts'

const counts = [5, 15, 45]

/** Writes a workspace with assessments that nobody wrote, of as many countries as there are members. */
async function writeWorkspace(folder: string): Promise<string[]> {
  const catalogue = await loadCatalogue()
  const selections: Record<string, unknown> = {}
  const codes = countryCodes.slice(0, counts.at(-1))
  for (const [index, country] of codes.entries()) {
    const made = madeAssessment(index + 1, catalogue)
    const { title, purpose, standards } = made.catalogue.selections.get('made') ?? {}
    const selection = `made-${index + 1}`
    selections[selection] = { title, purpose, standards }
    const value = JSON.parse(Buffer.from(made.files[0]?.bytes ?? []).toString()) as { header: object }
    mkdirSync(join(folder, 'countries', country), { recursive: true })
    writeFileSync(
      join(folder, 'countries', country, 'assessment.json'),
      JSON.stringify({ ...value, country, header: { ...value.header, selection } }),
    )
  }
  mkdirSync(join(folder, 'catalogue'))
  writeFileSync(join(folder, 'rsr.yaml'), 'schema: workspace/1\n')
  writeFileSync(
    join(folder, 'catalogue/selections.json'),
    JSON.stringify({ schema: 'roadmap/1', selections }),
  )
  return codes.map((code) => join(folder, 'countries', code))
}

/**
 * What the documents of all members cost in one run beside those of one country in a run of its own: two layouts, each as
 * Markdown and Word; and what a run costs when nothing changed, and when one country did.
 */
export async function manyDocuments(rounds = 3): Promise<string> {
  if (!isBuilt()) return 'Documents of many countries: build the packages first, pnpm build'
  const folder = mkdtempSync(join(tmpdir(), 'rsr-bench-'))
  try {
    const paths = await writeWorkspace(folder)
    const build = (some: readonly string[], out: string) =>
      measuredRun([
        command,
        'build',
        ...some,
        '--layout',
        'desk-study,gap-analysis',
        '--out',
        join(folder, out),
      ])
    // Every fifth alone, as they are not of one size.
    const alone = paths.filter((_, index) => index % 5 === 0).map((path) => build([path], 'alone'))
    const together = counts.map((count) => build(paths.slice(0, count), `out-${count}`))
    const all = together.at(-1)
    const [few] = together
    if (!all || !few) throw new Error('Cannot measure no countries')
    const again = repeated(rounds, () => build(paths, `out-${paths.length}`).processor)
    const changed = repeated(rounds, (round) => {
      touch(join(paths[round] ?? '', 'assessment.json'))
      return build(paths, `out-${paths.length}`).processor
    })
    const one = alone.reduce((sum, { processor }) => sum + processor, 0) / alone.length
    const memory = together.map(
      (cost, index) => `${(cost.memory / few.memory).toFixed(2)} × at ${counts[index]}`,
    )
    return [
      `${paths.length} countries, two layouts each as Markdown and Word, in one run of the built command`,
      `  per country ÷ one alone: ${(all.processor / paths.length / one).toFixed(2)} ×; it should be below 0.5`,
      `  largest memory: ${memory.join(', ')}`,
      `  when nothing changed: ${percent(again / all.processor)} of it, ${(again / one).toFixed(2)} × one alone`,
      `  when one country changed: ${percent(changed / all.processor)} of it, ${(changed / one).toFixed(2)} × one alone`,
    ].join('\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Another file with the same content. */
const touch = (path: string) => writeFileSync(path, `${readFileSync(path, 'utf8')}\n`)

const repeated = (rounds: number, measure: (round: number) => number) =>
  median(Array.from({ length: rounds }, (_, round) => measure(round)))

const percent = (share: number) => `${(100 * share).toFixed(1)} %`
