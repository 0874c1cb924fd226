import type { TextChange } from '../edit/text-change.ts'
import { placeAmong } from '../edit/where-to-insert.ts'
import { isRecord, keysOf, splitLast } from '../json-pointer.ts'
import { schemaAt, writtenSchemas } from '../written-schema.ts'
import { linesAt } from './change-record.ts'
import { entriesBelow, insertEntry } from './insert-entry.ts'
import { answersOf } from './names.ts'
import type { MarkdownSource } from './read-markdown.ts'
import { untitled } from './titles.ts'
import { writeContent, writeEntry } from './write-entry.ts'
import { headedSections, recordBody, sectionLines } from './write-section.ts'
import { noted } from './read-aside.ts'

const schema = writtenSchemas.assessment

/** Writes a new record: behind those of its section, in the order of the schema, or in a new section at the end. */
export function insertUnit(source: MarkdownSource, unit: string, value: unknown): TextChange[] | undefined {
  const { spots, text } = source
  const [section = '', id] = keysOf(unit)
  if (id === undefined) return undefined
  const node = schemaAt(schema, unit)
  const above = `/${section}`
  const standard = section === answersOf.inside ? id.slice(0, id.lastIndexOf('.')) : id
  if (section === answersOf.inside && spots.has(`/${answersOf.section}/${standard}`)) {
    return insertAnswer(source, standard, id, value)
  }
  if (schemaAt(schema, above).properties) {
    return spots.get(above)?.form === 'record' ? insertEntry(source, above, id, value) : newSection(source, section, { [id]: value })
  }
  const own = spots.get(unit)
  if (own?.form === 'record' && isRecord(value)) {
    // The heading is there, with answers below it.
    const at = own.listEnd ?? own.lines?.[1]
    const lines = recordBody(node, value, [], 4)
    return at === undefined ? undefined : linesAt(source, [at, at], own.listEnd === undefined || lines[1]?.startsWith('#') ? lines : lines.slice(1))
  }
  const records = [...spots].filter(([each]) => each.startsWith(`${above}/`) && keysOf(each).length === 2)
  const written = sectionLines(section === answersOf.inside ? answersOf.section : section, { [section]: { [id]: value } }, untitled)
  if (section === answersOf.inside || headedSections.includes(section) || section === noted) {
    const area = section === answersOf.inside ? `/${answersOf.section}/` : `${above}/`
    const ends = [...spots].flatMap(([each, spot]) =>
      each.startsWith(area) && keysOf(each).length === 2 && spot.form !== 'yaml' ? [spot.end ?? spot.lines?.[1] ?? 0] : [],
    )
    const sectionEnd = spots.get(area.slice(0, -1))?.lines?.[1]
    const at = ends.length > 0 ? Math.max(...ends) : sectionEnd
    if (at !== undefined) return linesAt(source, [at, at], written.slice(2))
    return linesAt(source, endOf(text), written)
  }
  const siblings = entriesBelow(source, above)
  const anchor = siblings[placeAmong(siblings.map(([key]) => key), id, schema, above)]?.[1]
  const lines = writeEntry(`**${id}:**`, writeContent(schema, node, value))
  if (anchor?.lines) return linesAt(source, anchor.lines, lines.map((line) => ' '.repeat(anchor.column ?? 0) + line))
  const head = spots.get(above)
  if (head?.form === 'record' && head.lines && records.length === 0) return linesAt(source, head.lines, ['', ...lines])
  return newSection(source, section, { [id]: value })
}

function insertAnswer(source: MarkdownSource, standard: string, id: string, value: unknown): TextChange[] | undefined {
  const spot = source.spots.get(`/${answersOf.section}/${standard}`)
  const answers = entriesBelow(source, `/${answersOf.inside}`).filter(([key]) => splitLast(key.replaceAll('.', '/'))[0] === standard.replaceAll('.', '/'))
  const lines = writeEntry(`**${id.slice(standard.length + 1)}:**`, writeContent(schema, schemaAt(schema, `/${answersOf.inside}/${id}`), value))
  const earlier = answers.findLast(([key]) => key < id)?.[1]
  const anchor = earlier ?? answers[0]?.[1]
  if (anchor?.lines) return linesAt(source, anchor.lines, lines, earlier === undefined)
  return spot?.lines && linesAt(source, spot.lines, ['', ...lines])
}

const newSection = (source: MarkdownSource, section: string, content: Readonly<Record<string, unknown>>) =>
  linesAt(source, endOf(source.text), sectionLines(section, { [section]: content }, untitled))

/** Where the last line of a text ends. */
const endOf = (text: string): readonly [number, number] => {
  const end = text.trimEnd().length
  return [end, end]
}
