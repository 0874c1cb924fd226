import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, rsr } from './rsr.ts'

test('words of an input lead to the file, the line and the column where they are written', async () => {
  const folder = folderWith('FJI')
  const { code, out } = await rsr(folder, 'where', 'FJI', 'sixteen State agencies')
  expect(code).toBe(0)
  const place = /input +FJI\/assessment\.yaml:(\d+):(\d+)\n +“Sixteen State agencies/.exec(out)
  const line =
    readFileSync(join(folder, 'FJI/assessment.yaml'), 'utf8').split('\n')[Number(place?.[1]) - 1] ?? ''
  expect(line.slice(Number(place?.[2]) - 1)).toMatch(/^Sixteen State agencies|^>-/)
})

test('each piece of a paragraph is told apart: input, computed value, phrase', async () => {
  const { out } = await rsr(folderWith('XAA'), 'where', 'XAA', '6')
  expect(out).toMatch(/^Paragraph 6\n/)
  expect(out).toContain('phrase    @rsr/roadmap/layouts/desk-study.md')
  expect(out).toContain(
    'input     @rsr/standards/data/roadmap.yaml /selections/core/title\n            “Core gap analysis”',
  )
  expect(out).toContain('computed  analysis /coverage/answered')
})

test('a status is told with its rule, and with the places of the answers that it follows from', async () => {
  const folder = folderWith('XAA')
  const { out } = await rsr(
    folder,
    'where',
    'XAA',
    'In law: Largely in place; in practice: Evidence of use found. 5',
  )
  expect(out).toContain(
    'computed  analysis /standards/tip-protocol.3.a/law\n            “Largely in place”\n',
  )
  expect(out).toContain('by the rule largely-one-core-in-part')
  const place = /tip-protocol\.3\.a\.b: partly XAA\/answers-I-IV\.yaml:(\d+):(\d+)/.exec(out)
  const line =
    readFileSync(join(folder, 'XAA/answers-I-IV.yaml'), 'utf8').split('\n')[Number(place?.[1]) - 1] ?? ''
  expect(line.slice(Number(place?.[2]) - 1)).toMatch(/^tip-protocol\.3\.a\.b:/)
})

test('words that the document does not have are said not to be there', async () => {
  const { code, err } = await rsr(folderWith('XAA'), 'where', 'XAA', 'Atlantis')
  expect({ code, err }).toEqual({
    code: 1,
    err: 'Cannot find `Atlantis` in the document for the release draft. Copy a few words of one paragraph as they are printed, or give its number.',
  })
})

test('what nobody has written yet says where it would be written, and what it is made of', async () => {
  const { out } = await rsr(folderWith('XAA'), 'where', 'XAA', 'are given effect by the courts')
  expect(out).toMatch(
    /unwritten XAA\/answers-V-IX\.json:\d+:\d+ \/standards\/untoc\.13\.1\/in_law\n +“Anti-Trafficking Act .+\n  input     XAA\/evidence/,
  )
})
