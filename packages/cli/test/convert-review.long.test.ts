import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { draftIn } from './reviewed-draft.ts'
import { emptyFolder, rsr } from './rsr.ts'

test('what a reviewer changes in Word comes back into the document', async () => {
  const folder = emptyFolder()
  cpSync(join(import.meta.dirname, '../../../examples'), folder, { recursive: true })
  const country = 'countries/XAA'
  await rsr(folder, 'convert', country, '--to', 'md')
  await rsr(folder, 'build', country, '--to', 'docx', '--out', 'drafts')
  const draft = draftIn(folder)
  const path = draft.save('reviewed.docx', [
    draft.change('/standards/untoc.10/gap', 'in persons', 'in children', 'Ministry of Justice'),
    draft.change('/facts/offence/text', 'an offence of its own', 'a separate offence', 'Ministry of Justice'),
  ])
  const document = join(folder, country, 'assessment.md')
  const before = readFileSync(document, 'utf8')
  await rsr(folder, 'review', path, '--record')
  const decisions = join(folder, country, 'reviews/decisions.yaml')
  writeFileSync(decisions, readFileSync(decisions, 'utf8').replaceAll('decision:\n', 'decision: accepted\n'))
  const { code, err } = await rsr(folder, 'review', country, '--apply')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(readFileSync(document, 'utf8')).toBe(
    before
      .replace('held liable for trafficking in persons.', 'held liable for trafficking in children.')
      .replace('has been an offence of its own, apart', 'has been a separate offence, apart'),
  )
})
