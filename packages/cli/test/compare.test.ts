import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAnalysis } from '@rsr/model'
import { expect, test } from 'vitest'
import { folderWith, rsr } from './rsr.ts'

/** A folder with XAA, and an edition before it in which one offence was in part and one action had another end. */
function editions(): string {
  const folder = folderWith('XAA')
  cpSync(join(folder, 'XAA'), join(folder, 'before'), { recursive: true })
  change(join(folder, 'before/assessment.yaml'), ["date: '2026-11-25'", "date: '2026-02-25'"])
  change(join(folder, 'before/assessment.yaml'), ['edition: First edition', 'edition: Desk edition'])
  change(join(folder, 'before/answers-I-IV.yaml'), [
    'tip-protocol.5.1.a: { answer: yes, for: [offence] }',
    'tip-protocol.5.1.a: { answer: partly, for: [offence] }',
  ])
  change(join(folder, 'before/roadmap.yaml'), ['end: 2027-06', 'end: 2027-03'])
  return folder
}

function change(path: string, [find, replace]: readonly [string, string]): void {
  const text = readFileSync(path, 'utf8')
  if (!text.includes(find)) throw new Error(`Cannot find ${find}`)
  writeFileSync(path, text.replace(find, replace))
}

test('an officer reads what moved, because of which answer, and which action has another date', async () => {
  const { code, out, err } = await rsr(editions(), 'compare', 'before', 'XAA')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toBe(`XAA: Desk edition (2026-02-25) → First edition (2026-11-25); Draft for the State assessed
Questions answered: 106 of 287 → 106 of 287

Status, gap or recommendation is another one: 1
  tip-protocol.5.1  Trafficking offence
    In law: Largely in place → In place
    The gap is closed.
      tip-protocol.5.1.a  Is trafficking in persons a criminal offence of its own in national law? In part → Yes

Gaps that are closed: 1
  tip-protocol.5.1  Trafficking offence

Actions that are new, gone or different: 1
  national-plan  Adopt and carry out the national plan for 2026 to 2030
    End: 2027-03 → 2027-06`)
  const same = await rsr(editions(), 'compare', 'XAA', 'XAA')
  expect(same.out).toMatch(/\n\nNo status, gap or answer is another one\.$/)
})

test('other programs read the same as JSON, and an edition may be an analysis as JSON', async () => {
  const folder = editions()
  const { out } = await rsr(folder, 'compare', 'before', 'XAA', '--json')
  await rsr(folder, 'export', 'before', '--to', 'json', '--out', 'archive')
  const [name = ''] = readdirSync(join(folder, 'archive'))
  expect((await rsr(folder, 'compare', `archive/${name}`, 'XAA', '--json')).out).toBe(out)
  const { standards } = JSON.parse(out) as { standards: Record<string, unknown> }
  expect(Object.keys(standards)).toEqual(['tip-protocol.5.1'])
  const internal = await rsr(folder, 'compare', `archive/${name}`, 'XAA', '--release', 'internal')
  expect(internal.code).toBe(2)
  expect(internal.err).toContain(
    'Cannot put values of the release draft beside values of the release internal',
  )
})

test('two countries are not compared, and the older edition comes first', async () => {
  const folder = editions()
  for (const file of readdirSync(join(folder, 'before'))) {
    const path = join(folder, 'before', file)
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/XAA$|"XAA"/m, (code) => code.replace('XAA', 'XAB')),
    )
  }
  const { code, err } = await rsr(folder, 'compare', 'before', 'XAA')
  expect({ code, err }).toMatchObject({
    code: 2,
    err: expect.stringContaining('these are of XAB and XAA') as string,
  })
  const round = await rsr(editions(), 'compare', 'XAA', 'before')
  expect(round.err).toBe(
    'Note: XAA is of 2026-11-25, after before of 2026-02-25. The older edition comes first.',
  )
})

test('an analysis that is damaged is told with its place', async () => {
  const folder = editions()
  await rsr(folder, 'export', 'before', '--to', 'json', '--out', '.')
  const text = readFileSync(join(folder, 'XAA-draft.json'), 'utf8')
  writeFileSync(join(folder, 'old.json'), text.replace('"release": "draft"', '"release": "secret"'))
  const { code, err } = await rsr(folder, 'compare', 'old.json', 'XAA')
  expect(code).toBe(1)
  expect(err).toMatch(/^old\.json\n3:14-3:14 +error +Unexpected text `secret`.*\n.*\n.*\n\n✖ 1 error$/)
  writeFileSync(join(folder, 'old.json'), '{ "schema": "analysis/1",')
  expect((await rsr(folder, 'compare', 'old.json', 'XAA')).err).toContain('json-syntax')
})

/** The file of the edition before as JSON, without what an earlier version of the toolkit did not write. */
async function exported(folder: string, age: (edition: Edition) => void): Promise<string> {
  await rsr(folder, 'export', 'before', '--to', 'json', '--out', '.')
  const edition = JSON.parse(readFileSync(join(folder, 'XAA-draft.json'), 'utf8')) as Edition
  age(edition)
  writeFileSync(join(folder, 'old.json'), JSON.stringify(edition, null, 2))
  return 'old.json'
}

interface Edition {
  follow_the_money?: unknown
  plan?: unknown
  country: { fatf?: unknown }
  header: { next_review?: unknown; regional_consent?: unknown }
  sources: Record<string, { copy?: unknown }>
}

test('an edition that an earlier version exported is compared, where it lacks only what it could not say', async () => {
  const folder = editions()
  const old = await exported(folder, (edition) => {
    delete edition.follow_the_money
    delete edition.country.fatf
    delete edition.header.next_review
    delete edition.header.regional_consent
    for (const source of Object.values(edition.sources)) delete source.copy
  })
  const { out } = await rsr(folder, 'compare', 'before', 'XAA', '--json')
  expect(await rsr(folder, 'compare', old, 'XAA', '--json')).toEqual({ code: 0, out, err: '' })
})

test('what an earlier edition does not say is not known, and never guessed', async () => {
  const folder = editions()
  const old = await exported(folder, ({ sources }) => {
    for (const source of Object.values(sources)) delete source.copy
  })
  const { value } = readAnalysis({ path: old, bytes: readFileSync(join(folder, old)) })
  expect(new Set(Object.values(value?.sources ?? {}).map(({ copy }) => copy))).toEqual(new Set([null]))
})

test('an edition that an earlier version exported and that cannot be read is told once, with what to do', async () => {
  const folder = editions()
  const old = await exported(folder, (edition) => {
    delete edition.plan
    for (const source of Object.values(edition.sources)) Object.assign(source, { seen: true })
  })
  for (const words of [
    ['compare', old, 'XAA'],
    ['build', 'XAA', '--to', 'md', '--since', old],
  ]) {
    const { code, err } = await rsr(folder, ...words)
    expect(code).toBe(1)
    expect(err).toMatch(
      /^old\.json\n1:1-1:1 error Cannot read this analysis, which another version of the toolkit/,
    )
    expect(err).toContain('there is no `plan` in the document analysis-earlier')
    expect(err).toContain('Name the folder of that edition instead, or export it again with this version')
    expect(err).toMatch(/✖ 1 error$/)
  }
})

test('a document that is built with the edition before has an annex and a column of what moved', async () => {
  const folder = editions()
  const { code, err } = await rsr(
    folder,
    'build',
    'XAA',
    '--since',
    'before',
    '--layout',
    'gap-analysis',
    '--to',
    'md,docx',
  )
  expect({ code, err }).toMatchObject({ code: 0 })
  const text = readFileSync(join(folder, 'out/XAA-gap-analysis-draft.md'), 'utf8')
  expect(text).toMatch(/\n## .*Annex D\. Changes since the previous edition\n/)
  expect(text).toMatch(/\n\| \[Trafficking offence\].* \| In law: ◕ Largely in place before \|\n/)
  expect(text).toMatch(/\n\| \[II\. Criminalization\].* \| 1 moved \|\n/)
  const two = await rsr(folder, 'build', 'XAA', 'before', '--since', 'before')
  expect(two).toMatchObject({
    code: 2,
    err: expect.stringContaining('Expected one country with --since') as string,
  })
})
