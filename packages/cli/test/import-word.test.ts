/** A Word questionnaire on its way: built for an agency, filled in, read back. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { controlOf, edited, fill } from '../../forms/test/filled-form.ts'
import { folderWith, rsr } from './rsr.ts'

const file = 'out/XAA-questionnaire-draft-national-police-of-xaa.docx'

const asked = (xml: string) => [...xml.matchAll(/w:val="([\w.-]+)\/answer"/g)].map(([, id]) => id)

test('a questionnaire for one agency asks only its questions, and what is filled in is imported for it', async () => {
  const folder = folderWith('XAA')
  const order = ['--layout', 'questionnaire', '--for', 'police', '--to', 'docx']
  const built = await rsr(folder, 'build', 'XAA', ...order)
  expect(built.out).toBe(`Wrote ${file} (29 questions)`)
  const form = readFileSync(join(folder, file))
  let ids: (string | undefined)[] = []
  const filled = edited(form, (xml) => {
    ids = asked(xml)
    const answered = fill('bpg-i.indicators.d', 'answer', 'No')(xml)
    return answered.replace(
      controlOf('untoc.27.1.b', 'answer'),
      (control) => `${control}<w:r><w:t>Ask the liaison office.</w:t></w:r>`,
    )
  })
  expect(ids).toContain('bpg-i.indicators.d')
  expect(ids).not.toContain('tip-protocol.9.1a.a')
  writeFileSync(join(folder, 'police.docx'), filled)

  const { code, out, err } = await rsr(
    folder,
    'import',
    'police.docx',
    '--received',
    '2026-11-02',
    '--dry-run',
  )
  expect(code).toBe(0)
  expect(out).toContain(
    'police.docx: National Police of XAA (police), received 2026-11-02. Texts filled in: 2;',
  )
  expect(out).toMatch(/\n {2}bpg-i\.indicators\.d {2}[^]*police: no/)
  expect(err).toContain('question untoc.27.1.b')
  expect(err).toContain('Ask the liaison office.')

  const reviewed = await rsr(folder, 'review', 'police.docx')
  expect(reviewed.code).toBe(2)
  expect(reviewed.err).toContain('Read its answers: rsr import police.docx')
})
