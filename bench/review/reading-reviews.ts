import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromDocx, toDocx } from '@rsr/docx'
import { readAssessment, readParts } from '@rsr/model'
import { analyse, layOut, publish } from '@rsr/roadmap'
import { loadCatalogue, loadCountry } from '@rsr/standards'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { median } from '../steps.ts'
import { type Reader, type Reading, rounds } from './readers.ts'

const examples = join(import.meta.dirname, '../../examples')
const filesIn = (folder: string) =>
  readdirSync(join(examples, folder)).map((path) => ({
    path,
    bytes: readFileSync(join(examples, folder, path)),
  }))

/** The draft of XAA, a hundred pages, with a tracked change in every seventh run of words. */
async function reviewed(): Promise<Uint8Array> {
  const catalogue = await loadCatalogue(readParts(filesIn('catalogue'), 'roadmap').documents)
  const { value: assessment } = readAssessment(filesIn('countries/XAA'))
  if (!assessment) throw new Error('The assessment of XAA has errors')
  const analysis = analyse(assessment, { catalogue, country: await loadCountry('XAA') })
  const { tree } = layOut(publish(analysis, { release: 'draft' }))
  if (!tree) throw new Error('The document of XAA has errors')
  const parts = unzipSync(await toDocx(tree))
  const who = 'w:id="1" w:author="Reviewer" w:date="2026-12-01T10:00:00Z"'
  let runs = 0
  const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(
    /(?<=<w:sdtContent>)<w:r><w:t [^>]*>[^<]*<\/w:t><\/w:r>/g,
    (run) => (runs++ % 7 === 0 ? `${run}<w:ins ${who}>${run}</w:ins>` : run),
  )
  return zipSync({ ...parts, 'word/document.xml': strToU8(main) })
}

/** How many processes of each reader there are. */
const processes = 3

/**
 * What it costs to read a reviewed draft, beside mammoth, which reads its text, and pandoc. Each reads in processes of its
 * own, which are started in turn: in one process, each pays for the garbage that the other has left.
 */
export async function readingReviews(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rsr-bench-'))
  try {
    const file = await reviewed()
    const path = join(folder, 'reviewed.docx')
    writeFileSync(path, file)
    const readings: Record<Reader, Reading[]> = { fromDocx: [], mammoth: [] }
    for (let count = 0; count < processes; count++)
      for (const reader of ['fromDocx', 'mammoth'] as const) readings[reader].push(...readOften(path, reader))
    const processor = (reader: Reader) => median(readings[reader].map((each) => each.processor))
    const clock = median(readings.fromDocx.map((each) => each.clock))
    const { changes } = await fromDocx(file)
    return [
      `A reviewed draft of XAA with ${changes.length} changes, median of ${processes} processes with ${rounds} readings each, started in turn`,
      `  mammoth ÷ fromDocx: ${(processor('mammoth') / processor('fromDocx')).toFixed(1)} × of the processor; pandoc ÷ fromDocx: ${pandoc(path, clock)} by the clock`,
    ].join('\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readOften(path: string, reader: Reader): Reading[] {
  const script = join(import.meta.dirname, 'read-often.ts')
  const out = execFileSync(process.execPath, [...process.execArgv, script, path, reader], {
    encoding: 'utf8',
  })
  return JSON.parse(out) as Reading[]
}

function pandoc(path: string, ours: number): string {
  try {
    const start = performance.now()
    execFileSync('pandoc', ['--track-changes=all', '--to', 'json', path], { maxBuffer: 1 << 28 })
    return `${((performance.now() - start) / ours).toFixed(1)} ×`
  } catch {
    return 'not here'
  }
}
