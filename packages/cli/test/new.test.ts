import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCatalogue } from '@rsr/standards'
import { expect, test } from 'vitest'
import { emptyFolder, rsr } from './rsr.ts'

const answeredIn = async (folder: string, path: string) => {
  const { out } = await rsr(folder, 'status', path, '--json')
  return (JSON.parse(out) as { total: { answered: number } }).total.answered
}

test('a new assessment has every question of the selection once, nothing answered, and nothing to correct', async () => {
  const folder = emptyFolder()
  const { code, out } = await rsr(folder, 'new', 'XAB')
  expect({ code, out }).toEqual({
    code: 0,
    out: 'Wrote XAB/assessment.yaml\nWrote XAB/evidence.yaml\nWrote XAB/answers.yaml\nWrote XAB/assessment.schema.json',
  })
  expect(await rsr(folder, 'check', 'XAB')).toEqual({ code: 0, out: 'XAB: nothing to correct', err: '' })
  expect(await answeredIn(folder, 'XAB')).toBe(0)
  const text = readFileSync(join(folder, 'XAB/answers.yaml'), 'utf8')
  const { selections, standards } = await loadCatalogue()
  const ids = (selections.get('core')?.standards ?? []).flatMap((id) =>
    (standards.get(id)?.criteria ?? []).map((criterion) => criterion.id),
  )
  expect([...text.matchAll(/^ {2}# (\S+):$/gm)].map((match) => match[1])).toEqual(ids)
})

test('a question is answered by taking its marks of comment away', async () => {
  const folder = emptyFolder()
  await rsr(folder, 'new', 'XAB')
  const path = join(folder, 'XAB/answers.yaml')
  const commented = '  # tip-protocol.5.1.a:\n  #   answer:\n  #   for: []\n'
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(commented)
  writeFileSync(path, text.replace(commented, '  tip-protocol.5.1.a:\n    answer: unknown\n'))
  expect(await rsr(folder, 'check', 'XAB')).toMatchObject({ code: 0 })
  writeFileSync(path, text.replace(commented, '  tip-protocol.5.1.a:\n    answer: no\n    for: []\n'))
  expect(await answeredIn(folder, 'XAB')).toBe(1)
})

test.each(['priority', 'agency'])('the questions can be split by %s', async (split) => {
  const folder = emptyFolder()
  await rsr(folder, 'new', 'FJI', '--split', split)
  const names = readdirSync(join(folder, 'FJI'))
  expect(names).toContain(split === 'priority' ? 'answers-II.yaml' : 'answers-police.yaml')
  expect(await rsr(folder, 'check', 'FJI')).toMatchObject({ code: 0, err: '' })
  const all = names.map((name) => readFileSync(join(folder, 'FJI', name), 'utf8')).join('')
  const ids = [...all.matchAll(/^ {2}# (\S+\.[a-z]):$/gm)].map((match) => match[1])
  expect(new Set(ids).size).toBe(ids.length)
})

test('what is public on a member is there with its source and what is not sure of it', async () => {
  const folder = emptyFolder()
  await rsr(folder, 'new', 'FJI')
  const text = readFileSync(join(folder, 'FJI/evidence.yaml'), 'utf8').replaceAll(/\n# /g, ' ')
  expect(text).toContain(
    'TIP Protocol: acceded 2017-09-19 (date not seen), as of 2022. Delta 8.7 dashboard: Fiji (UN University);',
  )
  expect(text).toContain('Reservation or declaration to TIP Protocol: recorded; its text was not seen.')
})

test('files that are there are never overwritten, and nothing is half-written', async () => {
  const folder = emptyFolder()
  await rsr(folder, 'new', 'XAB')
  const path = join(folder, 'XAB/evidence.yaml')
  writeFileSync(path, '# mine')
  const { code, err } = await rsr(folder, 'new', 'XAB')
  expect(code).toBe(3)
  expect(err).toMatch(/^Cannot write `XAB\/assessment\.yaml`: it is there already/)
  expect(readFileSync(path, 'utf8')).toBe('# mine')
})

test.each([
  [['new', 'Fiji'], 'Cannot find the country `Fiji`'],
  [['new', 'XAB', '--selection', 'cor'], 'Cannot find the selection `cor`, expected one of core'],
  [['new', 'XAB', '--split', 'agencies'], 'Unexpected `agencies` after --split, expected priority or agency'],
])('a call that is not understood is said to be so: %j', async (args, sentence) => {
  const { code, err } = await rsr(emptyFolder(), ...args)
  expect(code).toBe(2)
  expect(err.slice(0, sentence.length)).toBe(sentence)
})
