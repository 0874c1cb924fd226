import type { TextChange } from '../edit/text-change.ts'
import { placeAmong } from '../edit/where-to-insert.ts'
import { isRecord, keysOf } from '../json-pointer.ts'
import { schemaAt, writtenSchemas } from '../written-schema.ts'
import { linesAt } from './change-record.ts'
import { entriesBelow, insertEntry, listLines } from './insert-entry.ts'
import { answersOf } from './names.ts'
import { noted } from './read-aside.ts'
import type { MarkdownSource } from './read-markdown.ts'
import { untitled } from './titles.ts'
import { writeContent, writeEntry } from './write-entry.ts'
import { headedSections, recordBody, sectionLines } from './write-section.ts'

const schema = writtenSchemas.assessment

type Records = Readonly<Record<string, unknown>>

/**
 * Writes new records of a section: behind those that are there, in the order of the schema, or in a new section at the end.
 * Answers are records of the standards: they stand below the heading of theirs.
 */
export function insertRecords(
  source: MarkdownSource,
  section: string,
  records: Records,
  answers: Records = {},
): (TextChange[] | undefined)[] {
  const { spots } = source
  const above = `/${section}`
  if (schemaAt(schema, above).properties) {
    if (spots.get(above)?.form !== 'record') return [newSection(source, section, records, {})]
    return Object.entries(records).map(([key, value]) => insertEntry(source, above, key, value))
  }
  if (section === answersOf.section) return insertStandards(source, records, answers)
  if (headedSections.includes(section) || section === noted) return [behindAll(source, section, records, {})]
  const siblings = entriesBelow(source, above)
  const head = spots.get(above)
  if (siblings.length === 0 && !(head?.form === 'record' && head.lines)) {
    return [newSection(source, section, records, {})]
  }
  const keys = siblings.map(([key]) => key)
  return Object.entries(records).map(([id, value]) => {
    const lines = writeEntry(`**${id}:**`, writeContent(schema, schemaAt(schema, `${above}/${id}`), value))
    const anchor = siblings[placeAmong(keys, id, schema, above)]?.[1]
    if (anchor?.lines) return linesAt(source, anchor.lines, listLines(source, anchor, lines))
    return head?.lines && linesAt(source, head.lines, ['', ...lines])
  })
}

/** The standard of a criterion: all of its id but the letter. */
const standardOf = (criterion: string) => criterion.slice(0, criterion.lastIndexOf('.'))

function insertStandards(
  source: MarkdownSource,
  records: Records,
  answers: Records,
): (TextChange[] | undefined)[] {
  const headingOf = (id: string) => source.spots.get(`/${answersOf.section}/${id}`)
  const isNew = (id: string) => headingOf(id)?.lines === undefined
  const pick = (all: Records, test: (id: string) => boolean): Records =>
    Object.fromEntries(Object.entries(all).filter(([id]) => test(id)))
  const newAnswers = pick(answers, (id) => isNew(standardOf(id)))
  const newRecords = pick(records, isNew)
  const isAny = Object.keys(newRecords).length + Object.keys(newAnswers).length > 0
  return [
    ...(isAny ? [behindAll(source, answersOf.section, newRecords, newAnswers)] : []),
    ...Object.entries(pick(records, (id) => !isNew(id))).map(([id, value]) => {
      const { listEnd, lines } = headingOf(id) ?? {}
      const at = listEnd ?? lines?.[1]
      const node = schemaAt(schema, `/${answersOf.section}/${id}`)
      const body = recordBody(node, isRecord(value) ? value : {}, [], 4)
      // Behind answers, the entries of the record go on with their list.
      const isList = listEnd !== undefined && !body[1]?.startsWith('#')
      return at === undefined ? undefined : linesAt(source, [at, at], isList ? body.slice(1) : body)
    }),
    ...Object.entries(pick(answers, (id) => !isNew(standardOf(id)))).map(([id, value]) =>
      insertAnswer(source, standardOf(id), id, value),
    ),
  ]
}

function insertAnswer(
  source: MarkdownSource,
  standard: string,
  id: string,
  value: unknown,
): TextChange[] | undefined {
  const above = `/${answersOf.inside}`
  const heading = source.spots.get(`/${answersOf.section}/${standard}`)
  const answers = entriesBelow(source, above).filter(
    ([key]) => key.startsWith(`${standard}.`) && !key.slice(standard.length + 1).includes('.'),
  )
  const content = writeContent(schema, schemaAt(schema, `${above}/${id}`), value)
  const lines = writeEntry(`**${id.slice(standard.length + 1)}:**`, content)
  const earlier = answers.findLast(([key]) => key < id)?.[1]
  const anchor = earlier ?? answers[0]?.[1]
  if (anchor?.lines) return linesAt(source, anchor.lines, listLines(source, anchor, lines), !earlier)
  return heading?.lines && linesAt(source, heading.lines, ['', ...lines])
}

/** Writes records behind the last one of their section. */
function behindAll(
  source: MarkdownSource,
  section: string,
  records: Records,
  answers: Records,
): TextChange[] {
  const { spots } = source
  const ends = [...spots].flatMap(([each, { form, end, lines }]) =>
    each.startsWith(`/${section}/`) && keysOf(each).length === 2 && form !== 'yaml'
      ? [end ?? lines?.[1] ?? 0]
      : [],
  )
  const at = ends.length > 0 ? Math.max(...ends) : spots.get(`/${section}`)?.lines?.[1]
  if (at === undefined) return newSection(source, section, records, answers)
  return linesAt(source, [at, at], linesOf(section, records, answers).slice(2))
}

/** Writes a section behind the last line of the text. */
function newSection(
  source: MarkdownSource,
  section: string,
  records: Records,
  answers: Records,
): TextChange[] {
  const end = source.text.trimEnd().length
  return linesAt(source, [end, end], linesOf(section, records, answers))
}

const linesOf = (section: string, records: Records, answers: Records) =>
  sectionLines(section, { [section]: records, [answersOf.inside]: answers }, untitled)
