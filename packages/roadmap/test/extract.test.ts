import { type DocumentTree, toMarkdown, walk } from '@rsr/document'
import { type Publication, extractFor, layOut, layouts, publish, recipientsOf } from '@rsr/roadmap'
import { beforeAll, describe, expect, test } from 'vitest'
import { analyseExample } from '../../../test/read-example.ts'

let whole: Publication

beforeAll(async () => {
  whole = publish(await analyseExample('XAA'), { release: 'draft' })
})

/** The extract for an agency as a document; a fault where its layout has any message. */
function documentFor(agency: string, layout: keyof typeof layouts): DocumentTree {
  const { tree, messages } = layOut(extractFor(whole, agency), { layout: layouts[layout] })
  expect(messages).toEqual([])
  if (!tree) throw new Error('no document')
  return tree
}

const open = ['unknown', 'not-provided', 'not-asked']

/** The open questions of a publication that are for an agency, or that are not. */
function questions(agency: string, isFor: boolean): string[] {
  return Object.values(whole.standards)
    .flatMap(({ criteria }) => Object.values(criteria))
    .filter(({ answer }) => open.includes(answer.value))
    .filter(({ asks, answer }) => (asks[0] === agency || answer.requested?.agency === agency) === isFor)
    .map(({ question }) => question)
}

describe.each(['justice', 'police', 'foreign-affairs', 'statistics'])('an extract for %s', (agency) => {
  test.each(['desk-study', 'gap-analysis'] as const)('as a %s has its questions and no others', (layout) => {
    const tree = documentFor(agency, layout)
    const own = questions(agency, true)
    const text = JSON.stringify(tree)
    const has = (question: string) => text.includes(JSON.stringify(question).slice(1, -1))
    expect(own.filter((question) => !has(question))).toEqual([])
    expect(questions(agency, false).filter((question) => !own.includes(question) && has(question))).toEqual(
      [],
    )
  })

  test('names on its first page each chapter that is not in it', () => {
    const tree = documentFor(agency, 'desk-study')
    const [cover, ...pages] = toMarkdown(tree).split('## Contents')
    for (const { id, title } of Object.values(whole.priorities)) {
      const isIn = pages.join('').includes(`Priority ${id}: ${title}\n`)
      expect(cover?.includes(`${id}. ${title}`)).toBe(!isIn)
    }
    expect(cover).toContain('This is an extract of the draft')
  })

  test('as a form is a letter to its agency, and says how many questions it has', () => {
    const tree = documentFor(agency, 'questionnaire')
    const text = toMarkdown(tree)
    const { own, title } = whole.agencies[agency] ?? {}
    const name = own?.name ?? title ?? ''
    const asked = new Set(walk(tree).flatMap((node) => (node.type === 'blank' ? [node.about] : [])))
    expect(text).toContain(`${name} is kindly invited to answer the ${asked.size} question`)
    expect(text).toContain(`Form for ${name} – not for publication`)
    expect(text.includes('Please reply by **18 December 2026**')).toBe(agency === 'justice')
    // It is told nothing of drafts and chapters, nor by each question that it is the one to answer it.
    expect(text).not.toMatch(/extract|not for circulation|Document control|Coverage/)
    expect(text).not.toContain(`*Best placed to answer:* ${name}`)
    // A priority without a question for it is no section.
    const sections = text.split(/^(?=# )/m).filter((section) => section.includes('Priority '))
    expect(sections.filter((section) => !section.includes('☐ Yes'))).toEqual([])
  })
})

test('an extract keeps every status, and cites no fact and no source that it does not have', () => {
  const { standards, facts, sources } = extractFor(whole, 'justice')
  for (const [id, { law, practice, criteria }] of Object.entries(standards)) {
    expect({ law, practice }).toEqual({
      law: whole.standards[id]?.law,
      practice: whole.standards[id]?.practice,
    })
    const cited = Object.values(criteria).flatMap(({ answer }) => [...answer.for, ...answer.against])
    expect(cited.filter((fact) => !(fact in facts))).toEqual([])
  }
  const named = Object.values(facts).flatMap((fact) => fact.sources.map(({ source }) => source))
  expect(named.filter((source) => !(source in sources))).toEqual([])
  expect(Object.keys(facts).length).toBeLessThan(Object.keys(whole.facts).length)
})

test('every footnote of an extract leads to its fact', () => {
  const { facts } = extractFor(whole, 'justice')
  const cited = walk(documentFor('justice', 'gap-analysis')).flatMap((node) =>
    node.type === 'footnoteReference' ? [node.cites ?? ''] : [],
  )
  expect(cited.length).toBeGreaterThan(20)
  expect(cited.filter((fact) => fact in whole.facts && !(fact in facts))).toEqual([])
})

test('an extract can be made for each agency that is asked or has part in an action', () => {
  const recipients = recipientsOf(whole)
  expect(recipients).toContainEqual({ id: 'justice', name: 'Ministry of Justice of XAA' })
  for (const { id, name } of recipients) {
    const tree = documentFor(id, 'gap-analysis')
    expect(tree.meta.recipient).toBe(name)
    expect(tree.meta.mark).toContain(name)
    expect(walk(tree).some(({ type }) => type === 'heading')).toBe(true)
  }
})
