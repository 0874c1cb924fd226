import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toCsv } from '../src/review/to-csv.ts'
import { wordsOf } from './reviewed-draft.ts'
import { accept, clearance, country, decisions, gap, workspaces } from './reviewed-workspace.ts'

const workspace = workspaces()

test('a draft is reviewed, decided on and applied; the next one says it, and nothing is left to do', async () => {
  const { folder, at, read, draft, rsr: run } = workspace()
  const justice = draft.save(
    'Ministry of Justice (1).docx',
    [
      draft.change(gap, 'in persons', 'in children', 'Ministry of Justice'),
      draft.change(clearance, 'is awaited', 'is given'),
      draft.propose('/standards/tip-protocol.9.5/law', 'Not in place', 'Partly in place'),
    ],
    'The plan has a chapter on demand.',
  )
  const before = JSON.stringify(readdirSync(folder, { recursive: true }))
  const shown = await run('review', justice)
  expect(shown).toMatchObject({ code: 0, err: '' })
  expect(shown.out).toMatch(
    /paragraph \d+ · Gap \(untoc\.10\)\n +who +Ministry of Justice \[Ministry-of-Justice-1 c\d\]\n +what +A legal person .* in \[-persons-\]\{\+children\+\}\.\n +placed +by its frame, certain\n +next +to be decided/,
  )
  expect(shown.out).toMatch(/Clearance\n +who +not known, the change was not tracked/)
  expect(shown.out).toMatch(
    /Status in law \(tip-protocol\.9\.5\)\n(?:.*\n)+? +reason +The plan has a chapter on demand\./,
  )
  expect(JSON.stringify(readdirSync(folder, { recursive: true }))).toBe(before)

  expect(await run('review', justice, '--record')).toMatchObject({ code: 0, err: '' })
  expect(await run('check', country)).toMatchObject({ code: 0, out: `${country}: nothing to correct` })
  expect((await run('status', country)).out).toMatch(/Proposals of reviewers that are not decided: [34]\./)
  let text = read(decisions)
  for (const words of ['Gap (untoc.10)', '· Clearance', 'Status in law']) text = accept(text, words)
  text = text.replaceAll('decision:\n', 'decision: noted\n')
  writeFileSync(at(decisions), text)

  const inputs = () =>
    readdirSync(at(country))
      .filter((name) => /\.(yaml|json)$/.test(name))
      .map((name) => read(join(country, name)))
  const old = inputs()
  const dry = await run('review', country, '--apply', '--dry-run')
  expect(dry).toMatchObject({ code: 0, err: '' })
  expect(dry.out).toContain('-    gap: A legal person cannot be held liable for trafficking in persons.\n')
  expect(dry.out).toContain('+    gap: A legal person cannot be held liable for trafficking in children.\n')
  expect(inputs()).toEqual(old)

  expect(await run('review', country, '--apply')).toMatchObject({ code: 0, err: '' })
  expect(read(`${country}/reviews/before-1/standards.yaml`)).toContain('trafficking in persons.')
  const applied = inputs()
  expect(applied).not.toEqual(old)
  const again = await run('review', country, '--apply')
  expect(again.out).toMatch(/^Nothing to write: .*\n0 open, 3 accepted and in the assessment before\.$/)
  expect(inputs()).toEqual(applied)
  expect(existsSync(at(`${country}/reviews/before-2`))).toBe(false)

  expect(await run('check', country)).toMatchObject({ code: 0, out: `${country}: nothing to correct` })
  expect(await run('build', country, '--to', 'docx', '--out', 'next')).toMatchObject({ code: 0 })
  const words = wordsOf(at('next/XAA-gap-analysis-draft.docx'))
  const said = [
    /A legal person cannot be held liable for trafficking in children\./,
    /clearance is given\./,
    /Partly in place \(decided by Regional Support Office; the rule gives: ○ Not in place\)/,
    /The plan has a chapter on demand\./,
  ]
  expect(said.filter((each) => !each.test(words))).toEqual([])
  const untouched = await run('review', 'next/XAA-gap-analysis-draft.docx')
  expect(untouched.out).toContain('No changes and no comments.')
})

describe('the disposition of comments', () => {
  test('has each change with its decision, for Excel and as a document, and overwrites nothing', async () => {
    const { at, read, draft, rsr: run } = workspace()
    const path = draft.save('justice.docx', [draft.change(gap, 'A legal person', '=HYPERLINK', 'Justice')])
    await run('review', path, '--record')
    writeFileSync(at(decisions), accept(read(decisions), 'Gap (untoc.10)'))
    for (const name of ['d.csv', 'd.md', 'd.docx']) {
      expect(await run('review', country, '--register', name)).toMatchObject({
        code: 0,
        out: `Wrote ${name}`,
      })
    }
    expect(read('d.csv').split('\r\n')[1]).toMatch(
      /^"1","Justice",".*Gap \(untoc\.10\)","\[-.*","Accepted",""$/,
    )
    expect(read('d.md')).toMatch(/\| 1 \| Justice \| .*Gap \(untoc\.10\) \| .* \| Accepted \|/)
    expect(wordsOf(at('d.docx'))).toContain('Gap (untoc.10)')
    expect(await run('review', country, '--register', 'd.csv')).toMatchObject({ code: 3 })
    expect(await run('review', country, '--register', 'd.xlsx')).toMatchObject({ code: 2 })
  })

  test('is read as text by programs for tables, whatever a reviewer wrote', () => {
    const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', 'a "b", c', 'plain']
    expect(toCsv([cells])).toBe(
      `\uFEFF"'=1+1","'+1","'-1","'@SUM(A1)","'\t=1","' =1","a ""b"", c","plain"\r\n`,
    )
  })
})

describe('a mistake is told with what to do', () => {
  test('in the choice of the file', async () => {
    const { folder, at, draft, rsr: run } = workspace()
    const justice = draft.save('justice.docx', [draft.change(gap, 'in persons', 'in children', 'Justice')])
    cpSync(at(justice), at('drafts/copy.docx'))
    writeFileSync(at('drafts/~$stice.docx'), '')
    writeFileSync(at('drafts/broken.docx'), 'no zip')
    await run('build', country, '--to', 'docx', '--layout', 'brief', '--release', 'public', '--out', 'drafts')
    const told = async (...args: string[]) => {
      const { code, out, err } = await run('review', ...args)
      return `${code} ${out === '' ? err : out}`
    }
    expect(await told('drafts/draft.pdf')).toMatch(/^2 .*a PDF leads no change back/)
    expect(await told('drafts/none.docx')).toMatch(/^3 .*there is no such file/)
    expect(await told('drafts/~$stice.docx')).toMatch(/^2 .*is open there/)
    expect(await told(justice)).toMatch(/^0 [^]*Note: .*seems to be open in Word/)
    expect(await told(justice, justice)).toMatch(/^2 .*is named twice/)
    expect(await told(justice, 'drafts/copy.docx')).toMatch(/^2 .*is the same file/)
    expect(await told('drafts/broken.docx')).toMatch(/^1 [^]*review-unreadable/)
    expect(await told('drafts/XAA-brief-public.docx')).toMatch(/^1 .*Public documents have none/)
    expect(await told(justice, '--country', 'countries/FJI')).toMatch(/^2 .*is no draft of `countries\/FJI`/)
    expect(await told()).toMatch(/^2 Expected reviewed drafts/)
    expect(await told(country, '--dry-run')).toMatch(/^2 /)
    const elsewhere = join(folder, 'elsewhere')
    mkdirSync(elsewhere)
    cpSync(at(justice), join(elsewhere, 'justice.docx'))
    expect(await told('elsewhere/justice.docx')).toMatch(/^0 /)
  })

  test('in a file that was sent back under a name that is taken, or in the decisions', async () => {
    const { at, read, draft, write, rsr: run } = workspace()
    const justice = draft.save('justice.docx', [draft.change(gap, 'in persons', 'in children', 'Justice')])
    await run('review', justice, '--record')
    draft.save('justice.docx', [draft.change(gap, 'in persons', 'in women', 'Justice')])
    expect((await run('review', justice)).err).toContain('Give this file another name')
    writeFileSync(at(decisions), accept(read(decisions), 'Gap (untoc.10)'))
    write(decisions, 'c1:', 'c9:')
    const checked = await run('check', country)
    expect(checked.code).toBe(1)
    expect(checked.err).toContain('change-unknown')
    expect(checked.err).toContain('countries/XAA/reviews/decisions.yaml')
    expect(await run('review', country, '--apply')).toMatchObject({ code: 1 })
    writeFileSync(at(`${country}/reviews/justice.review.json`), '{}')
    expect((await run('check', country)).err).toContain('review-damaged')
  })

  test('in a review that another version kept: it is read again, and what was decided stays', async () => {
    const { at, read, draft, rsr: run } = workspace()
    const justice = draft.save('justice.docx', [draft.change(gap, 'in persons', 'in children', 'Justice')])
    await run('review', justice, '--record')
    writeFileSync(at(decisions), accept(read(decisions), 'Gap (untoc.10)'))
    const decided = read(decisions)
    const kept = `${country}/reviews/justice.review.json`
    const { sent: _sent, ...earlier } = JSON.parse(read(kept)) as Record<string, unknown>
    writeFileSync(at(kept), JSON.stringify(earlier))
    const told = await run('check', country)
    expect(told).toMatchObject({ code: 1 })
    expect(told.err).toContain('another version of the toolkit wrote it')
    renameSync(at(kept), at(`${country}/reviews/justice.old`))
    expect(await run('review', justice, '--record')).toMatchObject({ code: 0, err: '' })
    expect(read(decisions)).toBe(decided)
    expect(await run('check', country)).toMatchObject({ code: 0 })
  })

  test('a copy without its manifest is read with the one beside the draft', async () => {
    const { at, draft, rsr: run } = workspace()
    const justice = draft.save('justice.docx', [draft.change(gap, 'in persons', 'in children', 'Justice')])
    const { strToU8, unzipSync, zipSync } = await import('fflate')
    const parts = Object.entries(unzipSync(readFileSync(at(justice)))).filter(
      ([name]) => !name.startsWith('customXml/'),
    )
    writeFileSync(at(justice), zipSync({ ...Object.fromEntries(parts), 'docProps/x.txt': strToU8('') }))
    expect((await run('review', justice)).err).toContain('--manifest')
    const manifest = 'drafts/XAA-gap-analysis-draft.manifest.json'
    expect(await run('review', justice, '--manifest', manifest)).toMatchObject({ code: 0 })
  })
})
