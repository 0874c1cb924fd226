import { number as numberNodes } from '@rsr/document'
import { type ManifestField, manifestOf } from '@rsr/docx'
import { type InputFile, type Review, type ReviewChange, isReview, valueAt, readSource } from '@rsr/model'
import { type Level, mergeReviews, readDecisions } from '@rsr/review'
import { analyse, publish } from '@rsr/roadmap'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { changed, changedStatus, reviewOf } from './made-review.ts'
import { type Example, filesOf, readFiles, treeOf } from './read-example.ts'

const files = filesOf('XAA')
let example: Example
let sent: readonly ManifestField[]

const levels = new Map<string, Level>([
  ['in place', 'met'],
  ['largely in place', 'largely'],
  ['partly in place', 'partly'],
  ['not in place', 'not'],
])

/** The values in the draft that is made of files. */
async function fieldsOf(of: readonly InputFile[]): Promise<readonly ManifestField[]> {
  const read = await readFiles(of)
  return manifestOf(numberNodes(treeOf(publish(analyse(read.assessment, read), { release: 'internal' }))))
    .fields
}

beforeAll(async () => {
  example = await readFiles(files)
  sent = await fieldsOf(files)
})

const sentParts = () => sent.map(({ file, pointer, part, text }) => ({ file, pointer, part, text }))

const fieldAt = (pointer: string, part = 1): ManifestField => {
  const found = sent.find((each) => each.pointer === pointer && each.part === part && each.home)
  if (!found) throw new Error(`Cannot find ${pointer}`)
  return found
}

interface Written {
  readonly decision: string
  readonly text?: string
  readonly reason?: string
}

/** What comes of reviews, each with its changes, and of decisions on them. */
function merge(
  reviews: Readonly<Record<string, Review>>,
  decisions: Readonly<Record<string, Readonly<Record<string, Written>>>>,
  now: readonly InputFile[] = files,
) {
  const named = Object.entries(reviews).map(([name, review]) => ({
    name,
    review: { ...review, sent: sentParts() },
  }))
  const written = {
    schema: 'decisions/1',
    country: 'XAA',
    by: 'Assessment desk',
    date: '2026-12-01',
    reviews: decisions,
  }
  const file = { path: 'reviews/decisions.json', bytes: new TextEncoder().encode(JSON.stringify(written)) }
  const read = readDecisions(file, named)
  expect(read.messages.map(String)).toEqual([])
  const input = { files: now, reviews: named, surroundings: example, levels }
  return mergeReviews(read.decisions ? { ...input, decisions: read.decisions } : input)
}

const accept = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, { decision: 'accepted' }]))
const kinds = (merged: ReturnType<typeof merge>) => merged.proposals.map(({ outcome }) => outcome.kind)
const withEdits = (merged: ReturnType<typeof merge>, now = files) =>
  now.map((file) => merged.edited.find((each) => each.file.path === file.path)?.file ?? file)
const gap = '/standards/untoc.10/gap'

test('a change without a decision, one that is not accepted and one that is noted change no byte', () => {
  const review = reviewOf(
    changed('c1', fieldAt(gap), 'Another gap.'),
    changed('c2', fieldAt('/header/clearance'), 'It is cleared.'),
    changed('c3', fieldAt('/context/situation'), 'XAA is a country of origin.'),
  )
  expect(isReview(review)).toBe(true)
  const merged = merge(
    { moj: review },
    { moj: { c2: { decision: 'not-accepted', reason: 'It is not.' }, c3: { decision: 'noted' } } },
  )
  expect(kinds(merged)).toEqual(['open', 'not-accepted', 'noted'])
  expect(merged.edited).toEqual([])
})

/** What a reviewer makes of a paragraph. */
const returned = ({ text, holds, part }: ManifestField, added: string, how: string): string => {
  const rest = text.split(' ').slice(1).join(' ')
  if (how === 'out' && part > 1) return ''
  if (how === 'split' && holds === 'blocks') return `${text}\n\nThen ${added}`
  return how === 'first' && rest !== '' ? `${added} ${rest}` : `${text} ${added}`
}
/** What is sent of one value, in its order. */
const partsAt = (fields: readonly ManifestField[], { file, pointer }: ManifestField) =>
  fields
    .filter((each) => each.home && each.file === file && each.pointer === pointer)
    .toSorted((a, b) => a.part - b.part)

/** A sign that means nothing in Markdown is typed with a backslash or without. */
const plain = (texts: readonly string[]) => texts.map((each) => each.replaceAll('\\', ''))

const isMarkdown = ({ home, file, holds }: ManifestField) =>
  home && holds !== 'plain' && file.startsWith('countries/')

test('all changes accepted, the draft that is made again says what came back', async () => {
  const blocks = sent.filter((each) => isMarkdown(each) && each.holds === 'blocks')
  const homes = [...blocks, ...sent.filter((each) => isMarkdown(each) && each.holds === 'inline')]
  const words = fc.constantFrom(
    'A *new* word',
    'one: two',
    '# three',
    "it's",
    'a [link](https://example.org/x_y)',
    'no',
  )
  const kind = fc.constantFrom('first', 'first', 'last', 'last', 'split', 'out')
  const change = fc.tuple(fc.oneof(fc.nat(blocks.length - 1), fc.nat(homes.length - 1)), words, kind)
  const changesOf = fc.uniqueArray(change, { minLength: 1, maxLength: 30, selector: ([at]) => at })
  await fc.assert(
    fc.asyncProperty(changesOf, async (all) => {
      const changes = all.flatMap(([at, added, how], index): ReviewChange[] => {
        const field = homes[at]
        return field ? [changed(`c${index}`, field, returned(field, added, how))] : []
      })
      const merged = merge({ moj: reviewOf(...changes) }, { moj: accept(...changes.map(({ id }) => id)) })
      expect(new Set(kinds(merged))).toEqual(new Set(['taken']))
      const twice = merge(
        { moj: reviewOf(...changes) },
        { moj: accept(...changes.map(({ id }) => id)) },
        withEdits(merged),
      )
      expect([new Set(kinds(twice)), twice.edited]).toEqual([new Set(['already']), []])
      const again = await fieldsOf(withEdits(merged))
      for (const home of all.flatMap(([at]) => homes[at] ?? [])) {
        const expected = partsAt(sent, home).flatMap(({ key, text }) => {
          const after = changes.find(({ field }) => field?.key === key)?.after ?? text
          return after === '' ? [] : after.split('\n\n')
        })
        // Words in place of a text that nobody has written are one text, once it is written.
        const isOne = home.holds !== 'blocks' && expected.length > 1
        const wanted = isOne ? [expected.join(' ')] : expected
        expect(plain(partsAt(again, home).map(({ text }) => text))).toEqual(plain(wanted))
      }
    }),
    { numRuns: 6, seed: 11 },
  )
})

const comment = (author: string, text: string) => ({ author, date: null, text })

describe('what reviewers propose', () => {
  test('is one proposal where they say the same, and side by side where they contradict each other', () => {
    const field = fieldAt(gap)
    const merged = merge(
      {
        moj: reviewOf(changed('c1', field, 'Companies are not liable.')),
        police: reviewOf(changed('c7', field, 'Companies are not liable.')),
        labour: reviewOf(changed('c1', field, 'Companies are liable in part.')),
      },
      { police: accept('c7') },
    )
    expect(
      merged.proposals.map(({ number, from, contradicts }) => [
        number,
        from.map(({ review, id }) => `${review} ${id}`),
        contradicts,
      ]),
    ).toEqual([
      [1, ['moj c1', 'police c7'], [2]],
      [2, ['labour c1'], [1]],
    ])
    expect(kinds(merged)).toEqual(['taken', 'open'])
    expect(merged.edited.map(({ file, changes }) => [file.path, changes.length])).toEqual([
      ['countries/XAA/standards.yaml', 1],
    ])
  })

  test('is merged with what was changed here since, and left to a person where both changed the same words', () => {
    const now = files.map((file) => ({
      ...file,
      bytes: new TextEncoder().encode(
        new TextDecoder()
          .decode(file.bytes)
          .replace(
            'gap: A legal person cannot be held liable for',
            'gap: By now a legal person cannot be held liable for',
          )
          .replace('clearance is awaited', 'clearance is expected'),
      ),
    }))
    const clearance = fieldAt('/header/clearance')
    const merged = merge(
      {
        moj: reviewOf(
          changed('c1', fieldAt(gap), fieldAt(gap).text.replace('in persons', 'in children')),
          changed('c2', clearance, clearance.text.replace('clearance is awaited', 'clearance is given')),
        ),
      },
      { moj: accept('c1', 'c2') },
      now,
    )
    const standards = merged.edited[0]
    expect(standards && valueAt(readSource(standards.file).document?.value, gap)).toBe(
      'By now a legal person cannot be held liable for trafficking in children.',
    )
    expect(merged.proposals.map(({ outcome }) => outcome)).toEqual([
      { kind: 'merged' },
      { kind: 'conflict', hunks: [{ part: 1, sent: ' awaited', now: ' expected', returned: ' given' }] },
    ])
  })

  test('by two of them on one passage is merged one after the other', () => {
    const field = fieldAt(gap)
    const merged = merge(
      {
        moj: reviewOf(changed('c1', field, field.text.replace('A legal person', 'A company'))),
        police: reviewOf(changed('c1', field, field.text.replace('in persons', 'in children'))),
        labour: reviewOf(changed('c1', field, field.text.replace('A legal person', 'An employer'))),
      },
      { moj: accept('c1'), police: accept('c1'), labour: accept('c1') },
    )
    expect(kinds(merged)).toEqual(['taken', 'merged', 'conflict'])
    expect(merged.edited[0]?.text).toContain(
      '    gap: A company cannot be held liable for trafficking in children.\n',
    )
  })

  test('is taken in other words where it is accepted partly', () => {
    const merged = merge(
      { moj: reviewOf(changed('c1', fieldAt(gap), 'Nothing is missing.')) },
      { moj: { c1: { decision: 'partly', text: 'Little is missing.', reason: 'One article remains.' } } },
    )
    expect(merged.edited[0]?.text).toContain('    gap: Little is missing.\n')
  })

  test('is refused, with the message of the check, where the assessment would be wrong; the rest is made', () => {
    const merged = merge(
      {
        moj: reviewOf(
          changed('c1', fieldAt(gap), 'As the report says.[^no-such-fact]'),
          changed('c2', fieldAt('/header/clearance'), 'It is cleared.'),
          changed('c3', fieldAt('/header/prepared_by'), ''),
        ),
      },
      { moj: accept('c1', 'c2', 'c3') },
    )
    expect(kinds(merged)).toEqual(['refused', 'taken', 'refused'])
    const refusals = merged.proposals.flatMap(({ outcome }) =>
      outcome.kind === 'refused' ? outcome.messages : [],
    )
    expect(refusals.map(({ ruleId, file }) => `${file} ${ruleId}`)).toEqual([
      'countries/XAA/standards.yaml prose-footnote-unknown',
      'countries/XAA/assessment.yaml key-missing',
    ])
    expect(merged.edited.map(({ file }) => file.path)).toEqual(['countries/XAA/assessment.yaml'])
  })

  test('with a footnote of the reviewer is taken without it, and the footnote is a fact to be registered', () => {
    const note = { name: 'reviewer-1', text: 'Act 12 of 2026, section 3' }
    const merged = merge(
      {
        moj: reviewOf(
          changed('c1', fieldAt(gap), 'Companies are liable.[^reviewer-1]', { footnotes: [note] }),
        ),
      },
      { moj: accept('c1') },
    )
    expect(merged.facts).toEqual([{ proposal: 1, ...note }])
    expect(merged.edited[0]?.text).toContain('    gap: Companies are liable.\n')
  })

  test('of a status is a status that the office decides, with the reason that the reviewer gave', async () => {
    const trace = '/standards/untoc.6.1/law'
    const review = reviewOf(
      changedStatus('c1', trace, '● In place', 'The new Act is in force.'),
      changedStatus('c2', '/standards/untoc.10/law', 'Largely in place', null),
      changedStatus('c3', '/standards/untoc.15.2/law', 'Used', null),
    )
    const merged = merge({ moj: review }, { moj: accept('c1', 'c2', 'c3') })
    expect(merged.proposals.map(({ kind, outcome }) => [kind, outcome.kind])).toEqual([
      ['status', 'taken'],
      ['status', 'refused'],
      ['comment', 'by-hand'],
    ])
    const { assessment } = await readFiles(withEdits(merged))
    expect(assessment.standards.get('untoc.6.1')?.status.law).toMatchObject({
      level: 'met',
      by: 'Assessment desk',
      reason: 'The new Act is in force.',
    })
  })

  test('on words of the toolkit, or in a comment, is to be answered', () => {
    const ours = { ...fieldAt(gap), file: '@rsr/standards/data/instruments/untoc.yaml' }
    const place = changed('x', ours, '').place
    const thread = {
      resolved: false,
      quote: 'the gap',
      place,
      field: null,
      computed: null,
      placed: { by: 'tag' as const, sure: 'certain' as const },
    }
    const review: Review = {
      ...reviewOf(changed('c1', ours, 'Another requirement.')),
      threads: [
        { id: 't1', sent: 1, ...thread, comments: [comment('Desk', 'Is this right?')] },
        {
          id: 't2',
          sent: 1,
          ...thread,
          comments: [comment('Desk', 'And this?'), comment('Reviewer', 'It is.')],
        },
      ],
    }
    const merged = merge({ moj: review }, { moj: { t2: { decision: 'noted' } } })
    expect(merged.proposals.map(({ kind, after, outcome }) => [kind, after, outcome.kind])).toEqual([
      ['comment', 'Another requirement.', 'open'],
      ['comment', 'It is.', 'noted'],
    ])
  })
})
