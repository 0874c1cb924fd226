import { expect, test } from 'vitest'
import { rsr } from './rsr.ts'

test('a standard is read with its requirement, its questions and who could answer them', async () => {
  const { code, out } = await rsr('/', 'standards', 'tip-protocol.5.1')
  expect(code).toBe(0)
  expect(out).toMatch(
    /^tip-protocol\.5\.1 {2}Trafficking offence\nTIP Protocol, Art\. 5\(1\) \(mandatory\)\n/,
  )
  expect(out).toContain(
    '  tip-protocol.5.1.d  (practice, supporting, last 3 years)\n    Have persons been convicted under the trafficking offence in the last three years?\n',
  )
  expect(out).toContain('Could be answered by: Ministry responsible for justice;')
  expect(out).toContain('Rests on: tip-protocol.3.a')
  expect(out).toContain('This summary was checked against the text of the instrument.')
})

test('the id of a question leads to its standard', async () => {
  const { out } = await rsr('/', 'standards', 'tip-protocol.5.1.d')
  expect(out).toMatch(/^tip-protocol\.5\.1 {2}/)
})

test('words are found in titles, requirements and questions, whatever their capitals', async () => {
  const { out } = await rsr('/', 'standards', 'Bank', 'secrecy')
  expect(out).toMatch(/^untoc\.12\.6 +Access to bank and commercial records \(UNTOC, Art\. 12\(6\)\)$/m)
})

test('ids of elements, priorities and selections narrow the list', async () => {
  const element = (await rsr('/', 'standards', 'II.extraterritorial')).out
  expect(element).toContain('untoc.15.2')
  expect(element).not.toContain('tip-protocol.9.2')
  const narrow = (await rsr('/', 'standards', 'core', 'II.extraterritorial')).out
  expect(narrow.split('\n').length).toBeLessThan(element.split('\n').length)
})

test('what is not there is said, with exit code 1', async () => {
  expect(await rsr('/', 'standards', 'unicorns')).toEqual({
    code: 1,
    out: '',
    err: 'Cannot find a standard with `unicorns`',
  })
})
