import { toHtml } from '@rsr/document'
import { analyse, layOut, publish } from '@rsr/roadmap'
import { expect, test } from 'vitest'
import { lay, publicationOf } from './lay.ts'
import { type Sections, assessmentOf, catalogueOf, criterion, instrument, standard } from './small.ts'

type Sources = NonNullable<Sections['sources']>
type Facts = NonNullable<Sections['facts']>

const report = {
  kind: 'independent-report',
  publisher: 'An institute',
  title: 'A ranking',
  year: 2024,
} as const
const sources: Sources = {
  report,
  act: { kind: 'official-text', publisher: 'Parliament', title: 'An Act', year: 2020 },
  paper: { kind: 'media', publisher: 'A newspaper', title: 'A headline', year: 2025 },
}

/** A fact of a source, on page 7. */
const fact = (source: string, kind: Facts[string]['kind'], text: string, more = {}): Facts[string] => ({
  text,
  kind,
  sources: [{ source, pinpoint: 'p. 7' }],
  ...more,
})

/** The section of a standard that rests on some facts. */
function told(facts: Facts, own: Parameters<typeof instrument>[0] = {}, from: Sources = sources): string {
  const catalogue = catalogueOf(
    { 's.1': standard({ 's.1.a': criterion(), 's.1.b': criterion({ core: false }) }) },
    { treaty: instrument(own) },
  )
  const assessment = assessmentOf({
    sources: from,
    facts,
    answers: { 's.1.a': { answer: 'yes', for: Object.keys(facts) }, 's.1.b': { answer: 'unknown' } },
  })
  const publication = publish(analyse(assessment, { catalogue }), { release: 'draft' })
  const layout =
    '# A :anchor{id=a}\n\n::standard-section{standard=s.1}\n\n# Q :anchor{id=questions}\n\n::evidence-register'
  const { markdown, messages } = lay(layout, publication)
  expect(messages).toEqual([])
  return (markdown ?? '').replaceAll('\\', '')
}

test('what a third party says is attributed by publisher and year; its title stands in the footnote', () => {
  const text = told({ f: fact('report', 'finding', 'It is so.') })
  expect(text).toContain('**In law.** An institute (2024) finds: It is so.[^1]')
  expect(text).toContain('[^1]: An institute, *A ranking* (2024), p. 7. Fact [f](#facts): finding.')
})

test('facts that are introduced alike stand together, and a source is cited in full once', () => {
  const text = told({
    one: fact('report', 'finding', 'One.'),
    law: fact('act', 'law', 'Two.'),
    two: fact('report', 'finding', 'Three.'),
  })
  expect(text).toContain('- An institute (2024) finds: One.[^1] Three.[^2]\n- *An Act* (2020): Two.[^3]\n')
  expect(text).toContain('[^2]: An institute (2024), p. 7. Fact [two](#facts): finding.')
})

test('of sources with one publisher and one year, each citation says which one is meant', () => {
  const text = told(
    {
      one: fact('report', 'finding', 'One.'),
      two: fact('report', 'finding', 'Two.'),
      three: fact('note', 'finding', 'Three.'),
    },
    {},
    { ...sources, note: { ...report, title: 'A note' } },
  )
  expect(text).toContain('[^2]: An institute, *A ranking* (2024), p. 7. Fact [two](#facts): finding.')
  expect(text).toContain('[^3]: An institute, *A note* (2024), p. 7. Fact [three](#facts): finding.')
})

test.each([
  ['paper', 'finding', 'A newspaper (2025) reports:'],
  ['paper', 'official-figure', 'A newspaper (2025) quotes this official figure:'],
  ['act', 'official-figure', 'Parliament (2020) gives this figure:'],
  ['report', 'allegation', 'An institute (2024) reports, as not established:'],
  ['paper', 'advice', 'A newspaper (2025) reports a recommendation:'],
] as const)('what %s has of the kind %s is said as: %s', (source, kind, words) => {
  expect(told({ f: fact(source, kind, 'It is so.') })).toContain(`${words} It is so.`)
})

test('a fact names those that replace it or say otherwise, whichever of two says so', () => {
  const text = told({
    old: fact('act', 'law', 'Old.'),
    late: fact('report', 'finding', 'Late.', { supersedes: ['old'] }),
    other: fact('paper', 'finding', 'Other.', { contradicts: ['late'] }),
  })
  expect(text).toContain('Old.[^1] (Fact [late](#facts) replaces this one.)')
  expect(text).toContain('Late.[^2] (Fact [other](#facts) says otherwise.)')
  expect(text).toContain('Other.[^3] (Fact [late](#facts) says otherwise.)')
})

test('what is not established is not told as if it were so, and a duty of a treaty is one of its parties', () => {
  const text = told({ f: fact('report', 'finding', 'It is so.') })
  expect(text).toContain('as far as the sources show; they do not settle what is “not established”:')
  expect(text).toContain('- **Not established:** It is so. It was looked for')
  expect(text).toContain('; a duty of its parties.)')
  expect(told({}, { binding: false })).toContain('; a duty.)')
})

const source = (title: string, language?: string) => ({ ...report, title, ...(language && { language }) })

test('the title of a source is in the language that the source names, if it is in its script', () => {
  const publication = publicationOf({
    sources: {
      latin: source('Undang-Undang', 'id'),
      thai: source('พระราชบัญญัติ (TIP)', 'th'),
      translated: source('An Act of Parliament', 'th'),
      unnamed: source('An Order'),
    },
    facts: { f: { text: 'So.', kind: 'finding', sources: [{ source: 'latin' }] } },
  })
  const layout = {
    name: 'desk-study',
    file: 'own.md',
    text: '# A :anchor{id=a}\n\n::evidence-register',
  } as const
  const { tree } = layOut(publication, { layout })
  const marked =
    tree && [...toHtml(tree, { fragment: true }).matchAll(/<span lang="[^"]*">[^<]*/g)].map(String)
  expect(marked).toEqual([
    '<span lang="id">Undang-Undang',
    '<span lang="th">พระราชบัญญัติ (',
    '<span lang="th">)',
  ])
})
