import { type DocumentTree, type Node, walk } from '@rsr/document'
import { type Manifest, manifestOf } from '../manifest/manifest-of.ts'
import { sentOf } from '../review/sent.ts'
import type { Revision } from '../word/run.ts'
import { compareWords } from './compare-words.ts'
import { gonePassages } from './gone-passages.ts'
import { type Pair, pairsOf } from './pairs-of.ts'
import type { Leaf, Redline, Stretch, Value } from './redline.ts'
import { type Part, type PrintedPart, type Word, printedWords, sentWords } from './words-of-value.ts'

/**
 * What differs between a numbered tree and the draft that a manifest was written with, value by value.
 *
 * @param firstId - of the tracked changes, which are numbered in the order of the document.
 */
export function redlineOf(tree: DocumentTree, since: Manifest, firstId: number): Redline {
  const { fields, computed } = manifestOf(tree)
  const texts = new Map([...fields, ...computed].map(({ key, text }) => [key, text]))
  const drawn = within(tree, ['figure'])
  const { pairs, gone: lost } = pairsOf(tree, texts, since)
  const leaves = new Map<Leaf, Stretch[]>()
  const ends = new Map<Value, Stretch[]>()
  const goneBehind = new Map<Value, Stretch[]>()
  const sent = sentOf(since)
  let id = firstId
  const revision = (kind: Revision['kind']): Revision => ({ kind, id: id++, ...by(tree) })
  const deleted = (text: string): Stretch => ({ text, revision: revision('del'), look: plainLook })

  for (const pair of pairs) if (!drawn.has(pair.value)) mark(pair)

  const left = new Map<string, Value>()
  for (const node of walk(tree)) {
    if ((node.type === 'field' || node.type === 'computed') && node.key !== undefined && !drawn.has(node))
      left.set(node.key, node)
  }
  // What is gone led nowhere.
  const linked = within(tree, ['link', 'crossReference'])
  const anchors = new Map([...left].filter(([, value]) => !linked.has(value)))
  const [first] = anchors.values()
  for (const { behind, text } of gonePassages(since, sent, lost, left, anchors)) {
    const value = anchors.get(behind ?? '') ?? first
    if (value) push(goneBehind, value, deleted(text))
  }
  return { leaves, ends, gone: goneBehind }

  function mark({ value, sent: before, ...paragraphs }: Pair): void {
    const words = printedWords(value)
    const lead = paragraphs.before.map(({ key }) => deleted(`${sent.wordsOf(key)}\n`))
    const beginning = words[0]?.parts[0]
    if (lead.length > 0 && beginning) push(leaves, beginning.leaf, ...lead)
    if (!before || before.text !== texts.get(value.key ?? '')) {
      const isMarkdown = !before || !('holds' in before) || before.holds !== 'plain'
      compare(value, before ? sentWords(before.text, isMarkdown) : [], words)
    } else if (lead.length > 0) keepAll(words)
    const tail = paragraphs.behind.map(({ key }) => deleted(`\n${sent.wordsOf(key)}`))
    if (tail.length > 0) push(ends, value, ...tail)
  }

  function compare(value: Value, before: readonly Word[], words: readonly Word<PrintedPart>[]): void {
    // What is only escaped or marked up otherwise says the same.
    if (keyOf(before) === keyOf(words)) return keepAll(words)
    let at = 0
    for (const { isSame, sent: gone, now } of compareWords(before, words)) {
      const [last, next, come] = [words[at - 1], words[at], words.slice(at, at + now)]
      at += now
      if (isSame) {
        keepAll(come)
        continue
      }
      const beside = last?.parts.at(-1) ?? next?.parts[0]
      for (const { text, isBold, isItalic } of byLook(gone)) {
        const isOther = isBold !== beside?.isBold || isItalic !== beside.isItalic
        const look = isOther ? { look: { bold: isBold, italics: isItalic } } : {}
        const out = { text, revision: revision('del'), ...look }
        if (beside) push(leaves, beside.leaf, out)
        else push(ends, value, out)
      }
      for (const { leaf, text } of byLeaf(come)) push(leaves, leaf, { text, revision: revision('ins') })
    }
  }

  function keepAll(words: readonly Word<PrintedPart>[]): void {
    for (const { leaf, text } of byLeaf(words)) push(leaves, leaf, { text })
  }
}

/** All that stands in nodes of some types. */
const within = (tree: DocumentTree, types: readonly Node['type'][]): ReadonlySet<Node> =>
  new Set(walk(tree).flatMap((node) => (types.includes(node.type) ? walk(node) : [])))

const plainLook = { bold: false, italics: false }

/** As the comments of the office: of the day of the edition, at its very beginning. */
const by = ({ meta }: DocumentTree) => ({ author: meta.creator, date: `${meta.date}T00:00:00Z` })

function push<Key>(to: Map<Key, Stretch[]>, key: Key, ...stretches: Stretch[]): void {
  const all = to.get(key)
  if (all) all.push(...stretches)
  else to.set(key, stretches)
}

const keyOf = (words: readonly Word[]) => words.map(({ key }) => key).join('')

/** Neighbours of one leaf are one text. */
const byLeaf = (words: readonly Word<PrintedPart>[]) => joined(words, (one, other) => one.leaf === other.leaf)

/** Neighbours that look alike are one text. */
const byLook = (words: readonly Word[]) =>
  joined(words, (one, other) => one.isBold === other.isBold && one.isItalic === other.isItalic).filter(
    ({ text }) => text !== '',
  )

function joined<Each extends Part>(
  words: readonly Word<Each>[],
  isAlike: (one: Each, other: Each) => boolean,
): Each[] {
  const result: Each[] = []
  for (const part of words.flatMap(({ parts }) => parts)) {
    const last = result.at(-1)
    if (last && isAlike(last, part)) result[result.length - 1] = { ...last, text: last.text + part.text }
    else result.push(part)
  }
  return result
}
