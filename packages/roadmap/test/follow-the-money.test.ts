/** The country profile of recommendation 2 of the Following the Money Forum: its views, and its own selection. */
import { type DocumentTree, type Field, plainText, toMarkdown, walk } from '@rsr/document'
import { analyse, extractFor, layOut, layouts, publish, selectionOf } from '@rsr/roadmap'
import { expect, test } from 'vitest'
import { type Example, readExample } from '../../../test/read-example.ts'
import { lay, publicationOf } from './lay.ts'
import { type Sections, assessmentOf } from './small.ts'

const layout = layouts['follow-the-money']
const [fiji, thailand, xaa] = await Promise.all((['FJI', 'THA', 'XAA'] as const).map(readExample))

/** The profile of an example for a release, as a tree. */
function profile(
  example: Example | undefined,
  release: 'draft' | 'public' = 'draft',
  agency?: string,
): DocumentTree {
  if (!example) throw new Error('There are three examples')
  const whole = publish(analyse(example.assessment, { ...example, selection: selectionOf(layout) }), {
    release,
  })
  const { tree, messages } = layOut(agency === undefined ? whole : extractFor(whole, agency), { layout })
  if (!tree) throw new Error(messages.join('; '))
  return tree
}

/** The rows of a table of a document, each cell as plain text. */
function rowsIn(tree: DocumentTree, id: string): string[][] {
  const table = walk(tree).find((node) => node.type === 'captionedTable' && node.id === id)
  const rows = table ? walk(table).flatMap((node) => (node.type === 'tableRow' ? [node.children] : [])) : []
  return rows.map((cells) => cells.map(({ children }) => plainText(children)))
}

const fieldsAt = (tree: DocumentTree, pointer: string): Field[] =>
  walk(tree).flatMap((node) => (node.type === 'field' && node.origin.pointer === pointer ? [node] : []))

test('the profile is over its own selection: what the assessment does not answer is not yet asked, and asked by agency', () => {
  const tree = profile(fiji)
  expect(fiji?.assessment.header.selection).toBe('core')
  const text = toMarkdown(tree)
  expect(text).toContain('Selection of standards | Follow the money')
  // fatf.29 is in the profile, and not in `core`.
  expect(text).toMatch(
    /whose questions stand in .*\n[^#]*\*\*FATF Recommendations:\*\*[^\n]*Financial intelligence unit \(Rec\. 29/,
  )
  expect(text).toMatch(/\(fatf\.29\): \(a\) /)
  // An answer that the assessment gave for `core` is there too.
  expect(
    fieldsAt(tree, '/facts/fji-055/text').length + fieldsAt(tree, '/facts/fji-053/text').length,
  ).toBeGreaterThan(0)
})

test('a layout that is laid out over another selection than its own is refused at its line', () => {
  const own = { name: 'mine', file: 'own.md', text: '::title[x]\n\n::selection[core]\n\n# A :anchor{id=a}' }
  const { tree, messages } = layOut(publicationOf(), { layout: own })
  expect(tree).toBeUndefined()
  expect(messages.map((each) => [each.line, each.reason])).toEqual([
    [3, 'Cannot lay this out: it is laid out over the selection `core`, and the analysis is over `all`'],
  ])
})

test('ratings of FATF stand as published, with their dates, and no answer follows from them', () => {
  const tree = profile(thailand)
  const rows = rowsIn(tree, 'fatf-ratings')
  // From the public data: R3 LC, R30 C; IO7 ME.
  expect(rows).toContainEqual([
    'Technical compliance, Recommendation 3: money laundering offence',
    'Largely compliant',
  ])
  expect(rows).toContainEqual([
    'Technical compliance, Recommendation 30: responsibilities of law enforcement and investigative authorities',
    'Compliant',
  ])
  expect(rows).toContainEqual([
    'Effectiveness, immediate outcome 7: investigation and prosecution of money laundering',
    'Moderate',
  ])
  expect(toMarkdown(tree)).toMatch(
    /recorded as a member of APG\. The mutual evaluation report was published in December 2017\. The ratings are those of October 2023.*Methodology of 2013\. Seen in: \[Consolidated table of assessment ratings/,
  )
  const { country } = thailand ?? {}
  if (!thailand || !country) throw new Error('Thailand has public data')
  const without = analyse(thailand.assessment, {
    ...thailand,
    country: { ...country, fatf: null },
    selection: 'follow-the-money',
  })
  const withRatings = analyse(thailand.assessment, { ...thailand, selection: 'follow-the-money' })
  expect(without.standards).toEqual(withRatings.standards)
})

test('a fictional country has no ratings, which is said', () => {
  expect(toMarkdown(profile(xaa))).toContain(
    'No public data on ratings by FATF or its regional bodies are held for this country.',
  )
})

test('what staff write is a field at its home; where nothing is written, an agency can write', () => {
  const written = fieldsAt(profile(xaa), '/follow_the_money/laundering_methods')
  expect(written.map(({ part, home, written: is, name }) => [part, home, is, name])).toEqual([
    [1, true, undefined, 'Laundering methods seen'],
  ])
  const [network, ...others] = fieldsAt(profile(thailand), '/follow_the_money/arin_ap')
  expect(others).toEqual([])
  expect(network).toMatchObject({ written: false, holds: 'inline', home: true, name: 'Use of ARIN-AP' })
  expect(network?.origin.file).toBe('countries/THA/assessment.yaml')
})

/** A profile in small: its texts, and the figures on assets. */
const small = (sections: Sections) =>
  lay(
    '# A :anchor{id=a}\n\n::business-models\n\n::networks-table\n\n::asset-figures',
    publish(analyse(assessmentOf(sections), { catalogue: smallCatalogue }), {
      release: 'public',
    }),
  ).markdown

const { catalogue: smallCatalogue } =
  xaa ??
  (() => {
    throw new Error('There are three examples')
  })()

test('texts and figures that a release withholds are not in it, nor that there are some', () => {
  const header: Sections['header'] = {
    edition: 'First',
    date: '2026-01-01',
    language: 'en',
    catalogue: 'draft-3',
    selection: 'follow-the-money',
    prepared_by: 'An office',
  }
  const source = {
    kind: 'official-text',
    title: 'T',
    publisher: 'P',
    year: 2025,
    confidentiality: 'public',
  } as const
  const sections = (confidentiality: 'public' | 'state'): Sections => ({
    header,
    follow_the_money: { business_models: 'Debts.', arlemp: 'Took part.', confidentiality },
    sources: { s: source },
    figures: {
      f: {
        measure: 'assets-confiscated',
        values: { '2025': 40 },
        sources: [{ source: 's' }],
        confidentiality,
      },
    },
  })
  const open = small(sections('public'))
  expect(open).toMatch(/Debts\.[^]*Took part\.[^]*Assets confiscated \| 40/)
  expect(small(sections('state'))).toBe(small({ header }))
  expect(small({ header })).toContain(
    'No figures on assets that were restrained, confiscated or returned are given in this edition.',
  )
})

test('what the State cannot join is not among the instruments, and its standards are not asked', () => {
  const names = rowsIn(profile(fiji), 'treaties').map(([name]) => name)
  expect(names).toContain('UNTOC')
  expect(names).not.toContain('ACTIP')
  expect(rowsIn(profile(thailand), 'treaties').map(([name]) => name)).toContain('ACTIP')
})

test('the profile makes no recommendation, in any release', () => {
  for (const release of ['draft', 'public'] as const)
    expect(toMarkdown(profile(xaa, release))).not.toMatch(
      /Government (may wish|could)|\*\*Recommendation\.|\*\*Gap\./,
    )
})

test('an extract for one agency has its questions alone, and its standards under each capability', () => {
  const text = toMarkdown(profile(xaa, 'draft', 'fiu'))
  const questions = text.slice(text.indexOf('Questions by agency\n'))
  expect(questions).toContain('Financial Intelligence Unit of XAA')
  expect(questions).not.toContain('**Ministry of Justice of XAA**')
})
