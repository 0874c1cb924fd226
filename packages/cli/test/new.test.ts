import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAssessment } from '@rsr/model'
import { loadCatalogue, loadCountry } from '@rsr/standards'
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

test('it is prepared by the office of its workspace, until somebody names another', async () => {
  const folder = emptyFolder()
  await rsr(folder, 'new', 'XAB')
  writeFileSync(
    join(folder, 'rsr.yaml'),
    "schema: workspace/1\norganisation: { name: 'Unit: trafficking', short: UT }\n",
  )
  await rsr(folder, 'new', 'XAC')
  const preparedBy = (path: string) => {
    const file = { path, bytes: readFileSync(join(folder, path)) }
    return readAssessment([file]).value?.header.prepared_by
  }
  expect(preparedBy('XAB/assessment.yaml')).toBe('Regional Support Office')
  expect(preparedBy('countries/XAC/assessment.yaml')).toBe('Unit: trafficking')
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

/**
 * A file with the one sign of comment taken away before all that is ready to be used. Remarks have two; the first line
 * is for editors.
 */
const taken = (text: string) => text.replaceAll(/^( *)# (?!yaml-language-server)/gm, '$1')

/** The words of a file as one line, without signs of comment. */
const words = (text: string) => text.replaceAll(/\s*\n[ #]*/g, ' ')

const proposals = ['MNG', 'THA', 'NCL', 'AFG', 'FJI', 'HKG', 'PRK', 'TUR', 'ARE', 'FRA']

test.each(proposals)(
  'what is proposed for %s is valid once it is taken, and answers nothing',
  async (code) => {
    const folder = emptyFolder()
    await rsr(folder, 'new', code)
    const path = join(folder, code, 'evidence.yaml')
    const text = readFileSync(path, 'utf8')
    const settled = await answeredIn(folder, code) // by the treaty status
    writeFileSync(path, taken(text))
    expect(await rsr(folder, 'check', code)).toEqual({ code: 0, out: `${code}: nothing to correct`, err: '' })
    expect(await answeredIn(folder, code)).toBeLessThanOrEqual(settled)
    const long = text.split('\n').filter((line) => line.length > 100 && !line.includes(' url: '))
    expect(long).toEqual([])
  },
)

test.each(proposals)('all that is public on %s is in its file', async (code) => {
  const folder = emptyFolder()
  await rsr(folder, 'new', code)
  const text = words(readFileSync(join(folder, code, 'evidence.yaml'), 'utf8'))
  const [country, { instruments }] = [await loadCountry(code), await loadCatalogue()]
  if (!country) throw new Error(`Cannot find ${code}`)
  const indicators = [...country.indicators.values()].flatMap(({ values }) => [...values.values()])
  const expected = [
    ...[...country.treaties].flatMap(([id, { date, note, sources }]) => [
      instruments.get(id)?.short_title,
      date,
      note,
      ...sources.map(({ title, publisher }) => `“${title}” (${publisher})`),
    ]),
    ...[...country.reservations.values()].flatMap(({ articles, effect, note }) => [
      articles.join(', '),
      effect?.replace(/\.$/, ''),
      note,
    ]),
    ...country.laws.flatMap((law) => [law.title, law.note, ...law.articles.values(), law.action_plan?.title]),
    ...country.laws.flatMap((law) => [law.action_plan?.period, ...law.pages.map(({ url }) => url)]),
    ...indicators.map(({ label }) => label),
    country.fatf?.report,
    country.fatf?.ratings_as_of,
    country.fatf?.list_as_of,
    country.fatf?.note,
    ...[...(country.fatf?.technical ?? [])].map(
      ([id, rating]) =>
        `${rating} (${meaning[rating]}) for technical compliance with Recommendation ${id.slice(1)} (`,
    ),
  ]
  expect(expected.filter((each) => typeof each === 'string' && !text.includes(each))).toEqual([])
})

const meaning = {
  C: 'compliant',
  LC: 'largely compliant',
  PC: 'partially compliant',
  NC: 'non-compliant',
  NA: 'not applicable',
} as const

/** The facts that are proposed for a country, once all are taken. */
async function factsOn(code: string) {
  const folder = emptyFolder()
  await rsr(folder, 'new', code)
  const files = ['assessment.yaml', 'evidence.yaml'].map((path) => {
    const text = readFileSync(join(folder, code, path), 'utf8')
    return { path, bytes: new TextEncoder().encode(path === 'evidence.yaml' ? taken(text) : text) }
  })
  return readAssessment(files).value
}

test('a proposed fact is said by a third party, of its date, and taken for no more than it is', async () => {
  const assessment = await factsOn('MNG')
  const fact = (id: string) => assessment?.facts.get(id)
  expect(fact('gsi2023-m1121')).toMatchObject({
    text: '“Global Slavery Index 2023, government response data” records that a reporting line exists.',
    kind: 'finding',
    period: { from: '2022-08-31', to: '2022-08-31' },
    sources: [{ source: 'gsi2023', pinpoint: 'Mongolia, indicator M1121' }],
  })
  expect(fact('gsi2023-m2213neg')).toMatchObject({ kind: 'allegation' })
  expect(fact('gsi2023-m2213neg')?.text).toMatch(/ reports that victims have been treated as offenders\.$/)
  expect(fact('gsi2023-m1321')?.text).toMatch(/ does not record that a national referral mechanism exists\.$/)
  expect(fact('gsi2023-m1235neg')).toMatchObject({ kind: 'finding' })
  expect(fact('dol2022-investigations')?.text).toMatch(/ records the number of investigations as 75\.$/)
  expect(fact('dol2022-prosecutions')).toBeUndefined()
  expect(fact('fatf-r3')).toMatchObject({
    text: 'FATF and its regional bodies rate Mongolia LC (largely compliant) for technical compliance with Recommendation 3 (report of 2017-09; ratings as of 2023-10; Methodology of 2013).',
    kind: 'finding',
    period: { from: '2023-10', to: '2023-10' },
  })
  expect(fact('law')).toMatchObject({ kind: 'law', period: { from: '2021', to: '2021' } })
  expect(fact('action-plan')).toMatchObject({ period: { from: '2017', to: '2021' } })
  const own = [...(assessment?.facts.values() ?? [])].filter(({ id }) => id !== 'offence')
  expect(own.length).toBeGreaterThan(50)
  expect(own.filter(({ confidentiality }) => confidentiality !== 'public')).toEqual([])
})

test('what limits a law is a part of the fact, and a page without a publication claims none', async () => {
  const [afghanistan, japan] = [await factsOn('AFG'), await factsOn('JPN')]
  expect(afghanistan?.facts.get('law')?.text).toMatch(
    / note: position before August 2021; present application not verified\.$/,
  )
  expect(japan?.sources.get('law-page-1')).toMatchObject({
    kind: 'media',
    title: 'To be filled in (a page of www.state.gov)',
  })
  expect(japan?.facts.get('law')?.period).toBeNull()
})

test('nothing beside a question says what is public on the country', async () => {
  const folder = emptyFolder()
  await rsr(folder, 'new', 'FJI')
  await rsr(folder, 'new', 'XAB')
  const answers = (code: string) => readFileSync(join(folder, code, 'answers.yaml'), 'utf8')
  expect(answers('FJI')).toBe(answers('XAB').replace('country: XAB', 'country: FJI'))
})

test('indicators on a priority say where its questions are', async () => {
  const folder = emptyFolder()
  await rsr(folder, 'new', 'THA', '--split', 'priority')
  const text = readFileSync(join(folder, 'THA/evidence.yaml'), 'utf8')
  const named = [
    ...text.matchAll(/=== Priority (\w+), .*: indicators ===\n {2}## The questions are in (\S+)\.\n/g),
  ]
  expect(named.map((match) => match[1])).toEqual(['I', 'II', 'III', 'IV', 'V', 'VII', 'VIII'])
  for (const [, numeral, file] of named) {
    expect(readFileSync(join(folder, 'THA', file ?? ''), 'utf8')).toContain(`\n  ## ${numeral} · `)
  }
})

test('the treaty status is there with what is not sure of it, and can be corrected with a source of its own', async () => {
  const folder = emptyFolder()
  await rsr(folder, 'new', 'FJI')
  const text = words(readFileSync(join(folder, 'FJI/evidence.yaml'), 'utf8'))
  expect(text).toContain(
    'TIP Protocol: acceded 2017-09-19 (date not seen), as of 2022. “Delta 8.7 dashboard: Fiji” (UN University);',
  )
  expect(text).toContain('TIP Protocol: one is recorded, its text was not seen.')
  const assessment = await factsOn('FJI')
  const correction = assessment?.treaties.get('untoc')
  expect(correction).toMatchObject({ status: 'unknown', source: 'depositary' })
  expect(assessment?.sources.get('depositary')?.publisher).toBe('Secretary-General of the United Nations')
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
  [['new', 'fiji'], 'Cannot find the country `fiji`. Did you mean `FJI`?'],
  [['new', 'Atlantis'], 'Cannot find the country `Atlantis`, expected one of AFG'],
  [['new', 'XAB', '--selection', 'cor'], 'Cannot find the selection `cor`, expected one of core'],
  [
    ['new', 'XAB', '--split', 'agencies'],
    'Unexpected split `agencies` after --split, expected priority or agency',
  ],
])('a call that is not understood is said to be so: %j', async (args, sentence) => {
  const { code, err } = await rsr(emptyFolder(), ...args)
  expect(code).toBe(2)
  expect(err.slice(0, sentence.length)).toBe(sentence)
})
