import type { VFileMessage } from 'vfile-message'
import type { Assessment } from '../assessment.ts'
import type { CatalogueOutline } from '../catalogue-outline.ts'
import type { Country } from '../country.ts'
import { keysOf, valueAt } from '../json-pointer.ts'
import { message } from '../message.ts'
import type { Place } from '../place.ts'
import type { At } from '../read-parts.ts'
import { short, shown } from '../shown.ts'
import type { SourceDocument } from '../source-document.ts'
import { type Suggest, suggestAtMost } from '../suggestion.ts'
import { writtenSchemas } from '../written-schema.ts'

/** What an assessment is checked against: the catalogue, and what is public on its country, if anything is. */
export interface Surroundings {
  readonly catalogue: CatalogueOutline
  readonly country?: Country | undefined
}

/** What every rule of an assessment looks at, and how it finds places. */
export interface Check extends Surroundings {
  readonly assessment: Assessment
  readonly documents: readonly SourceDocument[]
  readonly suggest: Suggest
  /** The message on an id that does not exist, with the one that was probably meant. */
  readonly unknown: (
    rule: UnknownRule,
    place: Place,
    id: string,
    known: ReadonlyMap<string, unknown>,
  ) => VFileMessage
  /** The place of a key of a record. */
  readonly place: (at: At, key?: string, part?: 'key' | 'value') => Place
  /** Whether a record has a key, and not its default. */
  readonly isWritten: (at: At, key: string) => boolean
  /** Whether a record of that id was written, or may have been where nothing could be read. */
  readonly exists: (section: 'sources' | 'facts' | 'answers' | 'actions', id: string) => boolean
}

type UnknownRule =
  `${'selection' | 'criterion' | 'standard' | 'instrument' | 'agency' | 'source' | 'fact' | 'action' | 'milestone'}-unknown`

export function checkOf(
  assessment: Assessment,
  documents: readonly SourceDocument[],
  surroundings: Surroundings,
): Check {
  const byFile = new Map(documents.map((document) => [document.file, document]))
  const unread = documents.flatMap((document) => document.unread ?? [])
  // A record may stand in the wrong section.
  const unreadIds = new Set(unread.map((pointer) => keysOf(pointer).at(1)))
  // A section that is misspelt, or stands within another one, may hold any record.
  const isSectionUnread = unread.some((pointer) => {
    const [section = '', id] = keysOf(pointer)
    return id === undefined
      ? section !== 'context' && section !== 'follow_the_money'
      : Object.hasOwn(sections, id)
  })
  const suggest = suggestAtMost(200)
  /** What to do about a source that is named where a fact is expected. */
  const ofSource = (rule: UnknownRule, id: string) => {
    if (rule !== 'fact-unknown' || !assessment.sources.has(id)) return ''
    const fact = [...assessment.facts].find(([, { sources }]) => sources.some(({ source }) => source === id))
    return `${shown(id)} is a source. Name a fact that cites it${fact ? `, as ${shown(fact[0])}` : ': write one under `facts`'}.`
  }
  return {
    ...surroundings,
    assessment,
    documents,
    suggest,
    unknown: (rule, place, id, known) =>
      message(rule, place, {
        id: short(id),
        suggestion: ofSource(rule, id) || suggest(id, known.keys()) || elsewhere(rule, [...known.keys()]),
      }),
    place: (at, key, part) =>
      byFile.get(at.file)?.place(key === undefined ? at.pointer : `${at.pointer}/${key}`, part) ?? at,
    isWritten: (at, key) => valueAt(byFile.get(at.file)?.value, `${at.pointer}/${key}`) !== undefined,
    exists: (section, id) => isSectionUnread || assessment[section].has(id) || unreadIds.has(id),
  }
}

const sections = writtenSchemas.assessment.properties ?? {}

/** What to do about an id that is like no other; of a few, as the kinds of agencies, all are named. */
function elsewhere(rule: UnknownRule, known: readonly string[]): string {
  if (rule === 'source-unknown') return 'Write it under `sources`, or correct the id.'
  if (rule === 'fact-unknown') return 'Write it under `facts`, or correct the id.'
  if (rule === 'action-unknown') return 'Write it under `actions`, or correct the id.'
  if (rule === 'milestone-unknown') return 'Give the milestone of this action an `id`, or correct the id.'
  if (rule === 'standard-unknown' || rule === 'criterion-unknown')
    return 'Find its id by words of it: `rsr standards` reads standards and their questions out.'
  return known.length <= 30
    ? `Expected one of ${known.map(shown).join(', ')}.`
    : 'Check it against the ids of the catalogue.'
}
