import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Catalogue, type Country, readAssessment } from '@rsr/model'
import remarkRsr, { type RemarkRsrOptions } from '@rsr/remark'
import { type Publication, analyse, publish } from '@rsr/roadmap'
import { loadCatalogue, loadCountry } from '@rsr/standards'
import rehypeStringify from 'rehype-stringify'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { beforeAll, expect, test } from 'vitest'

let catalogue: Catalogue
let countries: readonly Country[]
let fiji: Publication
let draft: Publication

beforeAll(async () => {
  catalogue = await loadCatalogue()
  countries = (await Promise.all(['FJI', 'WSM', 'THA'].map(loadCountry))).filter((each) => each !== undefined)
  const path = join(import.meta.dirname, '../../../examples/countries/FJI/assessment.yaml')
  const { value: assessment } = readAssessment([{ path: 'assessment.yaml', bytes: readFileSync(path) }])
  const [country] = countries
  if (!assessment || !country) throw new Error('The example has errors')
  const analysis = analyse(assessment, { catalogue, country })
  fiji = publish(analysis, { release: 'public' })
  draft = publish(analysis, { release: 'draft' })
})

/** Where a page of ours has its standards and its messages. */
const hrefOf = (id: string) => (id === 'untoc.10' ? '/standards/untoc-10' : undefined)
const documentation = (rule: string) => `https://example.org/messages#${rule}`

const read = (options: RemarkRsrOptions) =>
  unified().use(remarkParse).use(remarkGfm).use(remarkDirective).use(remarkRsr, options)

async function print(markdown: string, options: RemarkRsrOptions = {}) {
  const file = await read({ publications: [fiji], ...options })
    .use(remarkStringify)
    .process(markdown)
  return { text: String(file), messages: file.messages.map(String), first: file.messages[0] }
}

async function html(markdown: string, options: RemarkRsrOptions = {}) {
  const processor = read({ publications: [fiji], ...options })
    .use(remarkRehype)
    .use(rehypeStringify)
  return String(await processor.process(markdown))
}

test('a view is printed in the place of its directive, between the words of the author', async () => {
  const { text, messages } = await print('Before.\n\n::standards-table{country=FJI priority=I}\n\nAfter.\n')
  expect(messages).toEqual([])
  expect(text).toMatch(
    /^Before\.\n\n<a id="standards-I"><\/a>\*\*Table 1\.\*\* Standards looked at under priority I/,
  )
  expect(text).toMatch(
    /\| Comprehensive prevention policy +\| TIP Protocol, Art\. 9\(1\)\(a\) \| Binding +\| ● In place +\|/,
  )
  expect(text.trimEnd()).toMatch(/After\.$/)
})

test('tables and footnotes are numbered through the document, and do not meet the footnotes of the author', async () => {
  const { text } = await print(
    'A note.[^1]\n\n[^1]: Mine.\n\n::treaty-table{country=FJI}\n\n::standard-section{country=FJI standard=tip-protocol.5.1}\n\n::priorities-table{country=FJI}\n',
  )
  expect(text).toContain('**Table 1.** Instruments')
  expect(text).toContain('**Table 2.** The nine regional priorities')
  expect(text).toContain('[^1]: Mine.')
  expect(text).toContain('[^rsr-1]: [US Department of State')
})

test('a link to a section that is not printed here becomes its words', async () => {
  const { text } = await print('::not-assessed-table{country=FJI priority=VI}\n')
  expect(text).toContain('The questions stand in the country document, under the agencies')
  expect(text).not.toContain('](#questions)')
})

test('what is not ours stays as typed', async () => {
  const typed = 'At 10:30, see ::: and (contact:police).\n\n::chart{of=ours}\n'
  const { text, messages } = await print(typed)
  expect(messages).toEqual([])
  expect(text).toContain('::chart{of="ours"}')
})

test('in HTML a view is elements with classes and headings of its own, and its footnotes stand at the end', async () => {
  const page = await html(
    '# Fiji\n\n::standard-section{standard=tip-protocol.5.1}\n\nAfter.[^1]\n\n[^1]: Mine.\n',
    {
      headingOffset: 1,
      idPrefix: 'fiji-',
    },
  )
  expect(page).toContain('<div class="rsr-document rsr-part" lang="en">')
  expect(page).toMatch(/<h4 id="fiji-tip-protocol\.5\.1">/)
  expect(page).toMatch(/<sup id="fiji-reference-1"><a href="#fiji-note-1" role="doc-noteref"/)
  expect(page).toMatch(/<li id="fiji-note-1"><p>.*US Department of State/)
  // The author's own footnotes are those of the page, and only those.
  expect(page.match(/<li id="user-content-fn-/g)).toHaveLength(1)
  expect(page.indexOf('After.')).toBeLessThan(page.indexOf('fiji-note-1"><p>'))
})

test('a figure is a drawing in the page', async () => {
  expect(await html('::status-figure\n')).toMatch(/<figure id="rsr-[^"]+">\s*<div class="rsr-wide"[^]*<svg /)
})

test('a status is words within a sentence, with its mark', async () => {
  const sentence =
    'The offence (:status{id=tip-protocol.5.1}) stands; by law alone :status{id=tip-protocol.5.1 axis=law}.\n'
  expect((await print(sentence)).text).toBe(
    'The offence (in law, ◌ Not established (between partly in place and largely in place); in practice, Evidence of use found) stands; by law alone ◌ Not established (between partly in place and largely in place).\n',
  )
  expect(await html(sentence)).toMatch(
    /by law alone <span class="rsr-words" lang="en"><span class="rsr-status[^"]*"[^>]*>.*◌/,
  )
})

test('a standard that nobody has assessed says so', async () => {
  const unassessed = Object.values(fiji.standards).find(({ assessed }) => !assessed)
  expect((await print(`It is :status{id=${unassessed?.id}}.\n`)).text).toBe('It is Not yet assessed.\n')
})

test('a mention of a standard leads to its instrument, or to where the page says, in the words of the author', async () => {
  const typed = 'See :standard[the *offence*]{id=tip-protocol.5.1} and :standard{id=untoc.10}.\n'
  expect((await print(typed, { catalogue })).text).toMatch(
    /^See \[the \*offence\*\]\(https:\S+ "TIP Protocol, Art\. 5\(1\)"\) and \[Liability of legal persons\]\(https:/,
  )
  expect(await html(typed, { catalogue, hrefOf })).toContain(
    '<a href="/standards/untoc-10" title="UNTOC, Art. 10">',
  )
})

test('members and one instrument are a table of public data, for a group or for all, with no assessment', async () => {
  const options = { publications: [], catalogue, countries }
  const pacific = await print('::treaty-table{instrument=tip-protocol group=PIF}\n', options)
  expect(pacific.messages).toEqual([])
  expect(pacific.text).toContain('**Table 1.** Members and TIP Protocol')
  expect(pacific.text).toMatch(
    /\| Fiji +\| Acceded<br>.* \| 19 September 2017 \(date to be confirmed\) \| \[Delta 8\.7/,
  )
  expect(pacific.text).toMatch(/\| Samoa /)
  expect(pacific.text).not.toContain('Thailand')
  expect((await print('::treaty-table{instrument=tip-protocol}\n', options)).text).toContain('| Thailand ')
})

test('a directive of nobody is in HTML what was typed', async () => {
  const page = await html('At 10:30am, (contact:police), :abbr[TIP]{title=x}.\n\n::chart{of=ours}\n')
  expect(page).toContain('(contact<span>:police</span>)')
  expect(page).toContain('<span>:abbr[TIP]{title=x}</span>')
  expect(page).toContain('<p>::chart{of=ours}</p>')
})

test('an analysis for another release than the page is refused before anything is printed', () => {
  expect(() => read({ publications: [draft] }).freeze()).toThrow(
    /Unexpected release `draft` of the analysis of FJI, expected `public`.*Publish it with/,
  )
  expect(() => read({ publications: [draft], release: 'draft' }).freeze()).not.toThrow()
})

test('an old analysis is told once, and so is one with another edition of the catalogue', async () => {
  const twice = '::priorities-table\n\n::treaty-table{country=FJI}\n'
  const old = await print(twice, { today: '2029-01-01' })
  expect(old.messages).toEqual([
    '1:1-1:19: Unexpected analysis of Fiji, expected one of the last 24 months, not of 2026-11-25',
  ])
  expect(old.first?.fatal).toBe(false)
  expect((await print(twice, { today: '2026-12-01' })).messages).toEqual([])
  const other = await print(twice, { catalogue: { ...catalogue, edition: 'draft-9' } })
  expect(other.messages).toEqual([expect.stringContaining('expected one with the edition `draft-9`')])
})

test('mistakes are messages at the place of the directive, which stays', async () => {
  const { text, messages } = await print(
    '::treaty-table{country=XXX}\n\n::standards-table{country=FJI priority=X}\n\n::standards-table{country=FJI}\n',
  )
  expect(messages).toEqual([
    '1:1-1:28: Cannot find the published analysis of the country `XXX`',
    '3:1-3:42: Cannot find the priority `X`',
    '5:1-5:31: Cannot print `standards-table`: it needs the attribute `priority`',
  ])
  expect(text).toContain('::treaty-table{country="XXX"}')
})

test.each([
  [':status{id=tip-protocol.51}', 'directive-unknown', 'Did you mean `tip-protocol.5.1`?'],
  [':status{id=tip-protocol.5.1 axis=laws}', 'directive-unknown', 'Did you mean `law`?'],
  ['::treaty-table{instrument=tip-protocl}', 'directive-unknown', 'Did you mean `tip-protocol`?'],
  ['::treaty-table{instrument=tip-protocol group=ASIA}', 'directive-unknown', 'There is `PIF` and `ASEAN`.'],
  [
    '::standards-table{contry=FJI priority=I}',
    'directive-attribute',
    'Write it as `::standards-table{country=FJI priority=VI}`.',
  ],
  ['::standards-tabel{priority=I}', 'directive-unknown', 'Did you mean `standards-table`?'],
])('a mistake says what to do, with an address where it is explained: %s', async (typed, ruleId, note) => {
  const { first } = await print(`${typed}\n`, { catalogue, countries, documentation })
  expect(first).toMatchObject({ ruleId, note, fatal: true, source: 'rsr', url: documentation(ruleId) })
})

const written = `---
schema: assessment/1
country: XAB
header:
  edition: First reading
  date: '2026-11-25'
  language: en
  catalogue: draft-3
  selection: core
  country_name: Country XAB (fictional)
  prepared_by: Research unit
---

# Country XAB

## Answers

- **tip-protocol.5.1.a** yes
`

test('a document that is an assessment is read as one, with what is wrong at its line', async () => {
  const processor = read({ publications: [], catalogue }).use(remarkStringify)
  const { data, messages } = await processor.process(written)
  expect(data.rsr?.value?.country).toBe('XAB')
  expect(data.rsr?.value?.answers.get('tip-protocol.5.1.a')?.answer).toBe('yes')
  expect(messages.map(({ ruleId, line }) => ({ ruleId, line }))).toContainEqual({
    ruleId: 'answer-without-fact',
    line: 18,
  })
  const mistaken = await processor.process(written.replace('** yes', '** yess'))
  expect(mistaken.data.rsr?.value).toBeUndefined()
  expect(mistaken.messages.map(String)).toEqual([expect.stringMatching(/^18:\d+-18:\d+: Unexpected .*yess/)])
  expect((await processor.process('# Only a page\n')).data.rsr).toBeUndefined()
})
