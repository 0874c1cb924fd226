import type { DocumentTree } from '@rsr/document'
import { fromDocx, toDocx } from '@rsr/docx'
import { type Review, isReview } from '@rsr/model'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect } from 'vitest'

/** Changes of the text of parts of a Word file, by their names; a part that is not there is empty. */
export type PartEdits = Readonly<Record<string, (xml: string) => string>>

/** A Word file in which parts are changed, as another program would. */
export function withParts(file: Uint8Array, edits: PartEdits): Uint8Array {
  const parts = unzipSync(file)
  for (const [name, edit] of Object.entries(edits)) {
    const before = parts[name] ? strFromU8(parts[name]) : ''
    const after = edit(before)
    expect(after, `an edit of ${name} that changes nothing`).not.toBe(before)
    parts[name] = strToU8(after)
  }
  return zipSync(parts)
}

/** What is read of a tree that was printed and then changed in its main part; every review is a valid one. */
export async function reviewOf(
  tree: DocumentTree,
  edit: (xml: string) => string,
  others: PartEdits = {},
): Promise<Review> {
  return readWhole(withParts(await toDocx(tree), { 'word/document.xml': edit, ...others }))
}

/** Reads a review, and sees that nothing of the file is lost in it. */
export async function readWhole(
  file: Uint8Array,
  options: Parameters<typeof fromDocx>[1] = {},
): Promise<Review> {
  const review = await fromDocx(file, options)
  expect(isReview(JSON.parse(JSON.stringify(review)))).toBe(true)
  for (const { seen, placed, unplaced } of Object.values(review.counts)) expect(placed + unplaced).toBe(seen)
  const main = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array())
  const elements = main.match(/<w:(ins|del|moveFrom|moveTo|[a-z]+PrChange|cellIns|cellDel)[ >/]/gi) ?? []
  expect(review.counts.revisions.seen).toBeGreaterThanOrEqual(elements.length)
  return review
}

/** The attributes of a tracked change. */
export const by = (author: string, day = 1) =>
  `w:id="${++ids}" w:author="${author}" w:date="2026-12-0${day}T10:00:00Z"`
let ids = 5000

export const run = (text: string, tag = 't', look = '') =>
  `<w:r w:rsidR="00A1B2C3">${look}<w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`
export const inserted = (text: string, author = 'Rita', day = 1) =>
  `<w:ins ${by(author, day)}>${run(text)}</w:ins>`
export const deleted = (text: string, author = 'Rita', day = 1) =>
  `<w:del ${by(author, day)}>${run(text, 'delText')}</w:del>`

/** The run of some words as it was printed. */
export const printed = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

/** Replaces a part of a file, which must be there. */
export function replace(xml: string, from: string, to: string): string {
  expect(xml).toContain(from)
  return xml.replace(from, () => to)
}

/** The paragraph of a file that has some words. */
export function paragraphOf(xml: string, words: string): string {
  const found = xml.match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)?.find((each) => each.includes(words))
  if (found === undefined) throw new Error(`Cannot find a paragraph with ${words}`)
  return found
}
