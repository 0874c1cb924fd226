/**
 * Changes the draft of XAA in LibreOffice as a reviewer does, in the patterns in which people change values, with changes
 * tracked and not, and reads it back; and saves it without a change, of which nothing may be told. Needs LibreOffice and its
 * Python (Debian: libreoffice-writer, python3-uno).
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromDocx } from '@rsr/docx'
import type { Review } from '@rsr/model'
import { type Pattern, patterns } from './check-review/patterns.ts'

const least = 14
const folder = mkdtempSync(join(tmpdir(), 'rsr-review-'))
const script = join(import.meta.dirname, 'check-review/edit-in-office.py')
const [draft] = process.argv.slice(2)
if (draft === undefined) throw new Error('Expected the draft of XAA as an argument')

async function reviewed(isTracked: boolean, made: readonly Pattern[]): Promise<Review> {
  const plan = join(folder, 'plan.json')
  const out = join(folder, 'reviewed.docx')
  writeFileSync(plan, JSON.stringify({ tracked: isTracked, edits: made.map(({ edit }) => edit) }))
  const failed = execFileSync('/usr/bin/python3', [script, draft ?? '', plan, out, join(folder, 'office')])
  const notMade = JSON.parse(failed.toString()) as { error: string }[]
  if (notMade.length > 0) throw new Error(`Cannot make ${notMade.map(({ error }) => error).join('; ')}`)
  return fromDocx(new Uint8Array(readFileSync(out)))
}

try {
  for (const isTracked of [true, false]) {
    const review = await reviewed(isTracked, patterns)
    const wrong = patterns.filter(({ isRight }) => !isRight(review))
    const title = `${isTracked ? 'tracked' : 'untracked'}, ${review.program.name}, by ${review.program.keeps}`
    const right = `${patterns.length - wrong.length} of ${patterns.length} right`
    console.log(`${title}: ${right}${wrong.map(({ name }) => `\n    not right: ${name}`).join('')}`)
    if (patterns.length - wrong.length < least) process.exitCode = 1
  }
  const saved = (await reviewed(false, [])).changes.filter(({ kind }) => kind !== 'formatting')
  const told = saved.map(({ kind, before, after }) => `\n    ${kind}: ${before} -> ${after}`).join('')
  console.log(`saved again without a change: ${saved.length} changes${told}`)
  if (saved.length > 0) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}
