import { type DocumentTree, type Field, walk } from '@rsr/document'
import type { Manifest, ManifestComputed, ManifestField } from '../manifest/manifest-of.ts'
import { align } from '../review/align.ts'
import type { Value } from './redline.ts'

/** A value that is printed now, and what was sent of it before: nothing of one that is new. */
export interface Pair {
  readonly value: Value
  readonly sent?: ManifestField | ManifestComputed
  /** Paragraphs of it that stood before and behind this one, and are no longer there. */
  readonly before: readonly ManifestField[]
  readonly behind: readonly ManifestField[]
}

export interface Pairs {
  readonly pairs: readonly Pair[]
  /** The input values that were sent and are printed nowhere now. */
  readonly gone: ReadonlySet<ManifestField>
}

/**
 * Finds what each value was in an earlier draft: an input by its file and pointer, or by its pointer where it was moved
 * to another file of the assessment; its paragraphs by their likeness; a computed value by its key. A value is compared
 * where it is changed, at its home: where it is printed again, nobody could accept a change.
 */
export function pairsOf(tree: DocumentTree, texts: ReadonlyMap<string, string>, since: Manifest): Pairs {
  const nodes = walk(tree)
  const fields = nodes.filter((node) => node.type === 'field').filter(({ key }) => key !== undefined)
  const homes = groupBy(
    fields.filter(({ home }) => home !== false),
    ({ origin }) => `${origin.file}#${origin.pointer}`,
  )
  const sentHomes = since.fields.filter(({ home }) => home)
  const byPlace = groupBy(sentHomes, ({ file, pointer }) => `${file}#${pointer}`)
  const byPointer = groupBy(sentHomes.filter(isOfAssessment), ({ pointer }) => pointer)
  const pairs: Pair[] = []
  const found = new Set<ManifestField>()
  for (const [place, values] of homes) {
    const [first] = values
    const moved = first && !first.origin.file.startsWith('@rsr/') ? byPointer.get(first.origin.pointer) : []
    const sent =
      byPlace.get(place) ?? moved?.filter((each) => !homes.has(`${each.file}#${each.pointer}`)) ?? []
    for (const each of sent) found.add(each)
    pairs.push(...pairsOfParts(values, sent, texts))
  }
  const computed = new Map(since.computed.map((each) => [each.key, each]))
  const traces = new Set(since.computed.map(({ trace }) => trace))
  for (const value of nodes) {
    // An older toolkit wrote none into manifests: then nothing is known of them.
    if (value.type !== 'computed' || value.key === undefined || computed.size === 0) continue
    const sent = computed.get(value.key)
    // One that is printed once more than before says nothing new.
    if (sent || !traces.has(value.trace)) pairs.push({ value, before: [], behind: [], ...(sent && { sent }) })
  }
  const gone = new Set(
    sentHomes.filter((each) => isOfAssessment(each) && each.text !== '' && !found.has(each)),
  )
  return { pairs, gone }
}

/** What the toolkit ships, as the words of a standard, is no passage of a draft. */
const isOfAssessment = ({ file }: ManifestField) => !file.startsWith('@rsr/')

function pairsOfParts(
  values: readonly Field[],
  sent: readonly ManifestField[],
  texts: ReadonlyMap<string, string>,
): Pair[] {
  const matches =
    values.length === 1 && sent.length === 1
      ? [0]
      : align(
          values.map(({ key = '' }) => texts.get(key) ?? ''),
          sent.map(({ text }) => text),
        )
  const isTaken = new Set(matches)
  let next = 0
  const openUntil = (end: number) => {
    const open = sent.slice(next, end).filter((_, index) => !isTaken.has(next + index))
    next = Math.max(next, end)
    return open
  }
  return values.map((value, index): Pair => {
    const match = matches[index]
    const one = match === undefined ? undefined : sent[match]
    const before = match === undefined ? [] : openUntil(match)
    next = match === undefined ? next : match + 1
    const behind = index === values.length - 1 ? openUntil(sent.length) : []
    return { value, before, behind, ...(one && { sent: one }) }
  })
}

function groupBy<Each>(all: readonly Each[], nameOf: (each: Each) => string): Map<string, Each[]> {
  const groups = new Map<string, Each[]>()
  for (const each of all) {
    const group = groups.get(nameOf(each))
    if (group) group.push(each)
    else groups.set(nameOf(each), [each])
  }
  return groups
}
