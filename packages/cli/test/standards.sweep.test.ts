import { loadCatalogue } from '@rsr/standards'
import { expect, test } from 'vitest'
import { findEntries } from '../src/entries/find-entries.ts'
import { entriesOf } from '../src/entries/kinds.ts'
import { share } from '../../../test/sweep.ts'
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

test('what is not there is said, with what may have been meant and exit code 1', async () => {
  expect(await rsr('/', 'standards', 'confiscaton')).toEqual({
    code: 1,
    out: '',
    err: 'Cannot find a standard, or anything that belongs to one, with `confiscaton`. Did you mean `confiscation`?',
  })
})

test.each([
  ['II', /^II {2}Criminalization\n/, 'II.extraterritorial  Extraterritorial application'],
  ['II.extraterritorial', /^II\.extraterritorial {2}Extraterritorial application\n/, 'priority II Criminal'],
  ['FWP.8', /^FWP\.8 {2}Guidance tools and indicators\n/, 'Status: for action (2016-17).'],
  ['ftm.2B', /^FTM\.2b {2}Capability data\n/, 'Part of: FTM.2 Baseline understanding'],
  ['tip-protocol', /^tip-protocol {2}TIP Protocol\n/, 'In force since: 2003-12-25'],
  ['operational-capacity', /^operational-capacity {2}/, 'FTM.2b Capability data asks for country data'],
  ['prosecution', /^prosecution {2}Prosecution\n/, 'untoc.6.1 '],
  ['fiu', /^fiu {2}Financial intelligence unit\n/, 'the best placed to answer'],
  ['core', /^core {2}Core gap analysis\n/, 'Standards (79)'],
  ['few-awareness-programmes', /^few-awareness-programmes {2}/, 'Priorities: I Prevention'],
  ['video-link', /^video-link {2}Video link\n/, '  untoc.18.18.a  '],
])('`%s` is read out with what belongs to it', async (id, head, part) => {
  const { code, out } = await rsr('/', 'standards', id)
  expect(code).toBe(0)
  expect(out).toMatch(head)
  expect(out).toContain(part)
})

test('an id that is a word of every day is looked for elsewhere too, and nothing is listed twice', async () => {
  const { out } = await rsr('/', 'standards', 'confiscation')
  expect(out).toMatch(/^confiscation {2}Confiscation\n/)
  expect(out).toContain('\n\nAlso with `confiscation`\n')
  const ids = out.split('\n').filter((row) => /^untoc\.\S+ /.test(row))
  expect(ids.some((row) => row.startsWith('untoc.12.1 '))).toBe(true)
  expect(ids.some((row) => row.startsWith('untoc.13.1 '))).toBe(true)
  expect(new Set(ids).size).toBe(ids.length)
})

test('spelling, accents and capitals make no difference, and a word is found from its beginning', async () => {
  const british = await rsr('/', 'standards', 'CRIMINALISE', 'laundering')
  expect(british.out).toMatch(/^untoc\.6\.1 /m)
  expect(await rsr('/', 'standards', 'críminalize', 'laundering')).toEqual(british)
  expect((await rsr('/', 'standards', 'launder', 'criminaliz')).out).toContain('untoc.6.1 ')
  expect((await rsr('/', 'standards', 'aundering')).code).toBe(1)
})

const catalogue = await loadCatalogue()
const titled = [
  ...catalogue.standards.values(),
  ...[...catalogue.instruments.values()].map(({ id, title }) => ({ id, title })),
  ...[...catalogue.priorities.values()].flatMap((priority) =>
    Object.entries(priority.elements).map(([id, { title }]) => ({ id, title })),
  ),
  ...catalogue.workPlan.values(),
  ...catalogue.forumRecommendations.values(),
]

test('everything with a title is found by its id and by the words of its title', () => {
  const entries = entriesOf(catalogue)
  expect(titled.length).toBe(347 + 49 + 38 + 10 + catalogue.forumRecommendations.size)
  const lost = share(titled, 8).filter(({ id, title }) => {
    const byId = findEntries(entries, [id]).named
    const { named, others } = findEntries(entries, title.split(' '))
    const shown = [...named, ...others].flatMap((entry) => [entry.id, ...entry.standards])
    return !byId.some((entry) => entry.id === id) || !shown.includes(id)
  })
  expect(lost.map(({ id }) => id)).toEqual([])
}, 60_000)

test('what applies to a State is told with the reason, the source and the day', async () => {
  const { out } = await rsr('/', 'standards', 'tip-protocol.5.1', '--country', 'FJI')
  expect(out).toContain('TIP Protocol and Fiji: Binding. The State is a party.\n')
  expect(out).toContain('In the public data: Acceded 2017-09-19 (as of 2022); date to be confirmed;')
  expect(out).toContain('Source: Delta 8.7 dashboard: Fiji, UN University https://delta87.org/')
  const list = (await rsr('/', 'standards', 'II.extraterritorial', '--country', 'FJI')).out
  expect(list).toMatch(/^untoc\.15\.2 .*\[Binding\]$/m)
  expect(list).toMatch(/^actip\.10 .*\[The instrument is not open to the State\.\]$/m)
})

test('a country that is not there is said, with exit code 2', async () => {
  const { code, err } = await rsr('/', 'standards', 'tip-protocol.5.1', '--country', 'FJJ')
  expect({ code, err }).toEqual({
    code: 2,
    err: 'Cannot find public data for the country `FJJ` after --country. Did you mean `FJI`?',
  })
})

test('what is found is there for other programs', async () => {
  const { out } = await rsr('/', 'standards', 'VI.seizure', '--json', '--country', 'FJI')
  const [found] = JSON.parse(out) as { standards: string[] }[]
  expect(found).toMatchObject({ kind: 'element', id: 'VI.seizure', title: 'Seizure of proceeds' })
  expect(found?.standards).toContain('untoc.12.2')
  const standard = await rsr('/', 'standards', 'untoc.12.2', '--json', '--country', 'FJI')
  expect(JSON.parse(standard.out)).toMatchObject([
    { kind: 'standard', record: { ref: 'Art. 12(2)' }, relation: { applies: 'binding', because: 'party' } },
  ])
})
