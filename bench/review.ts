import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromDocx, toDocx } from '@rsr/docx'
import { readAssessment, readParts } from '@rsr/model'
import { analyse, layOut, publish } from '@rsr/roadmap'
import { loadCatalogue, loadCountry } from '@rsr/standards'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { median, processorTime } from './steps.ts'

const examples = join(import.meta.dirname, '../examples')
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

/** What it costs to read a reviewed draft, beside mammoth, which reads its text, and pandoc, a process of its own. */
export async function readingReviews(rounds = 11): Promise<string> {
  const file = await reviewed()
  const readers = {
    fromDocx: () => fromDocx(file),
    mammoth: () => mammoth.convertToHtml({ buffer: Buffer.from(file) }),
  }
  const times: Record<keyof typeof readers | 'clock', number[]> = { fromDocx: [], mammoth: [], clock: [] }
  for (let round = -2; round < rounds; round++) {
    for (const name of ['fromDocx', 'mammoth'] as const) {
      const [start, clock] = [processorTime(), performance.now()]
      await readers[name]()
      if (round < 0) continue
      times[name].push(processorTime() - start)
      if (name === 'fromDocx') times.clock.push(performance.now() - clock)
    }
  }
  const { changes } = await fromDocx(file)
  return [
    `A reviewed draft of XAA with ${changes.length} changes, median of ${rounds}, alternately in one process`,
    `  mammoth ÷ fromDocx: ${(median(times.mammoth) / median(times.fromDocx)).toFixed(1)} × of the processor; pandoc ÷ fromDocx: ${pandoc(file, median(times.clock))} by the clock`,
  ].join('\n')
}

function pandoc(file: Uint8Array, ours: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'rsr-bench-'))
  const path = join(folder, 'reviewed.docx')
  writeFileSync(path, file)
  try {
    const start = performance.now()
    execFileSync('pandoc', ['--track-changes=all', '--to', 'json', path], { maxBuffer: 1 << 28 })
    return `${((performance.now() - start) / ours).toFixed(1)} ×`
  } catch {
    return 'not here'
  } finally {
    rmSync(folder, { recursive: true })
  }
}
