/** Drafts of the examples, changed at random as reviewers change them: what is read back is exactly what was done. */
import { walk } from '@rsr/document'
import { fromDocx, toDocx } from '@rsr/docx'
import type { ReviewEdit } from '@rsr/model'
import { publish } from '@rsr/roadmap'
import * as fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { analyseExample, treeOf } from './read-example.ts'
import { share } from './sweep.ts'

/** A value that is one run of plain words, where it is printed first. */
interface Value {
  readonly key: string
  readonly pointer: string
  readonly text: string
}

async function draftOf(name: 'FJI' | 'XAA') {
  const tree = treeOf(publish(await analyseExample(name), { release: 'draft' }))
  const parts = unzipSync(await toDocx(tree))
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const fields = walk(tree).filter((node) => node.type === 'field')
  const values = fields.flatMap(({ key = '', home, children: [only, second], origin }): Value[] => {
    if (!home || second || only?.type !== 'text' || origin.file.startsWith('@rsr/')) return []
    const isPlain = /^[\p{L}\d]+( [\p{L}\d]+)+$/u.test(only.value)
    const isThere = isPlain && contentOf(xml, key)?.content === run(only.value)
    return isThere ? [{ key, pointer: origin.pointer, text: only.value }] : []
  })
  return { parts, xml, values }
}

/** What stands in the content control of a key, and where. */
function contentOf(xml: string, key: string) {
  const tag = xml.indexOf(`<w:tag w:val="${key}"/>`)
  if (tag < 0) return undefined
  const start = xml.indexOf('<w:sdtContent>', tag) + '<w:sdtContent>'.length
  const end = xml.indexOf('</w:sdtContent>', start)
  return { start, end, content: xml.slice(start, end) }
}

const run = (text: string, tag = 't') =>
  text === '' ? '' : `<w:r><w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`

/** What a reviewer does to one value: from one word on, some words are taken out and others put in. */
interface Change {
  readonly which: number
  readonly from: number
  readonly take: number
  readonly put: readonly string[]
  readonly author: string
  readonly day: number
}

const changes: fc.Arbitrary<Change[]> = fc
  .array(
    fc.record({
      which: fc.nat(),
      from: fc.nat(),
      take: fc.nat({ max: 3 }),
      put: fc.array(fc.constantFrom('new', 'Act', 'of', '2026', 'courts', 'été', 'ไทย'), { maxLength: 4 }),
      author: fc.constantFrom('Rita', 'Sam', 'Ministry of Justice'),
      day: fc.integer({ min: 1, max: 9 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) => all.filter(({ take, put }) => take + put.length > 0))

interface Done {
  readonly pointer: string
  readonly before: string
  readonly after: string
  readonly edits: readonly Pick<ReviewEdit, 'kind' | 'text' | 'author' | 'date'>[]
}

/** Makes changes in the XML of a draft; of two on one value the first is made. */
function make(draft: Awaited<ReturnType<typeof draftOf>>, wanted: readonly Change[], isTracked: boolean) {
  let { xml } = draft
  const done = new Map<string, Done>()
  for (const { which, from, take, put, author, day } of wanted) {
    const { key, pointer, text } = draft.values[which % draft.values.length] ?? {
      key: '',
      pointer: '',
      text: '',
    }
    const here = contentOf(xml, key)
    if (!here || done.has(pointer)) continue
    const words = text.split(/(?<= )/)
    const at = from % (words.length + 1)
    const parts = [words.slice(0, at), words.slice(at, at + take), words.slice(at + take)]
    const [before = '', gone = '', behind = ''] = parts.map((each) => each.join(''))
    const come = put.map((word) => `${word} `).join('')
    if (gone === '' && come === '') continue
    const date = `2026-12-0${day}T08:30:00Z`
    const who = `w:id="${9000 + done.size}" w:author="${author}" w:date="${date}"`
    const tracked = [
      gone === '' ? '' : `<w:del ${who}>${run(gone, 'delText')}</w:del>`,
      come === '' ? '' : `<w:ins ${who}>${run(come)}</w:ins>`,
    ].join('')
    const content = isTracked ? run(before) + tracked + run(behind) : run(before + come + behind)
    xml = xml.slice(0, here.start) + content + xml.slice(here.end)
    const edits = [
      { kind: 'delete' as const, text: gone, author, date },
      { kind: 'insert' as const, text: come, author, date },
    ]
    done.set(pointer, {
      pointer,
      before: text,
      after: (before + come + behind).trim(),
      edits: edits.filter((edit) => edit.text !== ''),
    })
  }
  const parts = { ...draft.parts, 'word/document.xml': strToU8(xml) }
  return { file: zipSync(parts, { level: 1 }), done: [...done.values()] }
}

const inOrder = (all: readonly Done[]) => all.toSorted((a, b) => (a.pointer < b.pointer ? -1 : 1))

describe.each(share(['XAA', 'FJI', 'THA'] as const, 3))('what was sent of %s', (name) => {
  test.each(['draft', 'internal'] as const)('and comes back as it was says nothing: %s', async (release) => {
    const tree = treeOf(publish(await analyseExample(name), { release }))
    const review = await fromDocx(await toDocx(tree))
    expect(review.changes).toEqual([])
    expect(review.threads.filter(({ sent }) => sent === 0)).toEqual([])
  })
})

describe.each(share(['FJI', 'XAA'] as const, 2))('the draft of %s', (name) => {
  test('gives back tracked changes as they were made, and untracked ones as the words that came of them', async () => {
    const draft = await draftOf(name)
    expect(draft.values.length).toBeGreaterThan(15)
    await fc.assert(
      fc.asyncProperty(changes, fc.boolean(), async (wanted, isTracked) => {
        const { file, done } = make(draft, wanted, isTracked)
        const review = await fromDocx(file)
        const found = review.changes.map(({ field, before, after, edits }) => ({
          pointer: field?.pointer ?? '',
          before,
          after,
          edits: isTracked ? edits.map(({ kind, text, author, date }) => ({ kind, text, author, date })) : [],
        }))
        // The same words again are no change that could be seen.
        const expected = done.filter(({ before, after }) => isTracked || before !== after)
        expect(inOrder(found)).toEqual(
          inOrder(expected.map((each) => (isTracked ? each : { ...each, edits: [] }))),
        )
        const seen = isTracked ? done.reduce((sum, { edits }) => sum + edits.length, 0) : 0
        expect(review.counts.revisions).toEqual({ seen, placed: seen, unplaced: 0 })
      }),
      { numRuns: 12 },
    )
  })
})
