import { type Field, toMarkdown, walk } from '@rsr/document'
import { analyse, layOut, publish } from '@rsr/roadmap'
import { expect, test } from 'vitest'
import { type Sections, assessmentOf, catalogueOf, criterion, standard } from './small.ts'

const catalogue = catalogueOf({
  's.1': standard({
    's.1.a': criterion({ statement: 'A is so.' }),
    's.1.b': criterion({ statement: 'B is so.' }),
    's.1.c': criterion({ statement: 'C is so.', core: false }),
  }),
  's.2': standard({ 's.2.a': criterion() }),
})
const no = { 's.1.a': { answer: 'no' }, 's.1.b': { answer: 'yes' }, 's.1.c': { answer: 'yes' } } as const

/** The draft of an assessment: its text, and the fields of a place in it. */
function draft(sections: Sections) {
  const publication = publish(analyse(assessmentOf(sections), { catalogue }), {
    release: 'draft',
  })
  const text = `# A :anchor{id=a}\n
::::each{of=priorities as=priority}\n
:::each{of=priority.standards as=standard}\n
::standard-section{standard=standard}\n
::standard-gap{standard=standard}\n
:::\n
::::\n
# Q :anchor{id=questions}\n
::evidence-register`
  const { tree, messages } = layOut(publication, { layout: { name: 'gap-analysis', file: 'own.md', text } })
  if (!tree) throw new Error(messages.join('; '))
  const fields = walk(tree).flatMap((node) => (node.type === 'field' && node.key !== undefined ? [node] : []))
  const at = (pointer: string) => fields.filter((field) => field.origin.pointer === pointer)
  return { text: toMarkdown(tree), at }
}

const said = ({ children }: Field) =>
  children
    .flatMap(walk)
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('')

test('what is said where no gap and no recommendation are written can be changed, as a proposal to write them', () => {
  const { at } = draft({ answers: no })
  const [gap, ...others] = at('/standards/s.1/gap')
  expect(others).toEqual([])
  expect(gap && said(gap)).toBe('Not yet so, or only in part: A is so.')
  expect(gap).toMatchObject({
    origin: { file: 'assessment.json' },
    name: 'Gap (s.1)',
    holds: 'inline',
    written: false,
    home: true,
  })
  const [recommendation] = at('/standards/s.1/recommendation')
  expect(recommendation && said(recommendation)).toMatch(/^close this gap\. .*Others did it\.”$/)
})

test('where nothing is known to be missing, nothing is said to be a gap that could be closed', () => {
  const { at } = draft({ answers: { ...no, 's.1.a': { answer: 'yes' }, 's.1.c': { answer: 'unknown' } } })
  const told = (name: string) => at(`/standards/s.1/${name}`).map(said).join(' ')
  expect(told('gap')).toBe('Nothing is known to be missing; supporting questions are open.')
  expect(told('recommendation')).toMatch(/^establish what is open\. .*Others did it\.”$/)
})

test('where a person decided a lower status than that of the answers, the gap is said to follow from that', () => {
  const status = { law: { level: 'partly', by: 'A desk', reason: 'It is new.' } } as const
  const { at } = draft({ answers: { ...no, 's.1.a': { answer: 'yes' } }, standards: { 's.1': { status } } })
  expect(at('/standards/s.1/gap').map(said)).toEqual([
    'By the answers nothing is missing; the gap follows from the status that was decided.',
  ])
})

test('a gap of several statements is in parts, one for each', () => {
  const { at } = draft({ answers: { ...no, 's.1.b': { answer: 'no' } } })
  expect(at('/standards/s.1/gap').map((field) => [field.part, said(field)])).toEqual([
    [1, 'The following is not yet so, or only in part:'],
    [2, 'A is so.'],
    [3, 'B is so.'],
  ])
})

test('what is written is itself, and only what is not is proposed', () => {
  const { at, text } = draft({ answers: no, standards: { 's.1': { gap: 'A is missing.' } } })
  expect(text).toContain('**Gap.** A is missing.')
  expect(at('/standards/s.1/gap').map(({ written }) => written)).toEqual([undefined])
  expect(at('/standards/s.1/recommendation').map(({ written }) => written)).toEqual([false])
})

const facts: Sections = {
  sources: { act: { kind: 'official-text', publisher: 'Parliament', title: 'An Act', year: 2020 } },
  facts: {
    one: { text: 'One.', kind: 'law', sources: [{ source: 'act', pinpoint: 'Art. 1' }] },
    two: { text: 'Two.', kind: 'law', sources: [{ source: 'act', pinpoint: 'Art. 2' }] },
  },
}

test('a fact is changed where it is told first; where facts are only told again, a text on the standard is proposed', () => {
  const { at } = draft({
    ...facts,
    answers: { 's.1.a': { answer: 'yes', for: ['one'] }, 's.2.a': { answer: 'yes', for: ['one'] } },
  })
  expect(at('/standards/s.1/in_law')).toEqual([])
  expect(at('/facts/one/text').map(({ home }) => home)).toEqual([true, false])
  const [proposed] = at('/standards/s.2/in_law')
  expect(proposed && said(proposed)).toBe('An Act (2020): One.')
  expect(proposed).toMatchObject({ holds: 'blocks', part: 1, written: false, home: true })
})

test('a passage that tells a fact for the first time is made of its facts', () => {
  const { at } = draft({
    ...facts,
    answers: { 's.1.a': { answer: 'yes', for: ['one'] }, 's.2.a': { answer: 'yes', for: ['one', 'two'] } },
  })
  expect(at('/standards/s.2/in_law')).toEqual([])
  expect(at('/facts/two/text').map(({ home }) => home)).toEqual([true, false])
})
