import { isRecord } from '../json-pointer.ts'
import { type SchemaNode, stepDown, writtenSchemas } from '../written-schema.ts'
import { answersOf, hasIds, headingOf } from './names.ts'
import { parseBlocks } from './parse-blocks.ts'
import { noted } from './read-aside.ts'
import { type Titles, titleIn } from './titles.ts'
import { entriesOf, recordLine, writeContent, writeEntry } from './write-entry.ts'

type Entries = Readonly<Record<string, unknown>>

/** Sections whose records have headings of their own; those of others are points of a list, and facts are footnotes. */
export const headedSections: readonly string[] = ['standards', 'priorities', 'actions', 'comments']

/** The lines of a section, which begin with an empty one; none where there is nothing to say. */
export function sectionLines(section: string, all: Entries, titles: Titles): string[] {
  const schema = writtenSchemas.assessment
  const node = stepDown(schema, schema, section)
  const content = all[section]
  const records = isRecord(content) ? content : {}
  if (section === answersOf.section) return standardsLines(records, all[answersOf.inside], titles)
  if (!isRecord(content) || (Object.keys(content).length === 0 && !hasIds(node))) return []
  const head = ['', `## ${headingOf(section)}`]
  if (Object.keys(content).length === 0) return head
  if (!hasIds(node)) return [...head, ...recordBody(node, records, [], 3)]
  const each = Object.entries(records).map(([id, record]): [string, SchemaNode, unknown] => [
    id,
    stepDown(schema, node, id),
    record,
  ])
  if (headedSections.includes(section)) {
    return [...head, ...each.flatMap(([id, inner, record]) => headedLines(id, inner, record, titles.of(id)))]
  }
  if (section === noted) return [...head, ...each.flatMap((one) => ['', ...footnote(...one)])]
  return [
    ...head,
    '',
    ...each.flatMap(([id, inner, record]) => writeEntry(`**${id}:**`, writeContent(schema, inner, record))),
  ]
}

/** A record under a heading of its own, behind an empty line. */
function headedLines(
  id: string,
  node: SchemaNode,
  record: unknown,
  title: string | undefined,
  answers: readonly string[] = [],
): string[] {
  const value = isRecord(record) ? record : {}
  const line = recordLine(writtenSchemas.assessment, node, value)
  const words = line.keys.length > 0 ? line.text : title === undefined ? '' : titleIn(title)
  const head = words === '' ? `### ${id}` : `### ${words} (${id})`
  return ['', head, ...recordBody(node, value, line.keys, 4, answers)]
}

/** What stands under the heading of a record: its entries, and its texts under headings of a depth. */
export function recordBody(
  node: SchemaNode,
  record: Entries,
  inHeading: readonly string[],
  depth: number,
  answers: readonly string[] = [],
): string[] {
  const schema = writtenSchemas.assessment
  const texts = Object.entries(record).filter(
    ([key, value]) =>
      typeof value === 'string' && stepDown(schema, node, key)['x-text'] === 'blocks' && standsAlone(value),
  )
  const elsewhere = [...inHeading, ...texts.map(([key]) => key)]
  const entries = [...answers, ...entriesOf(schema, node, record, elsewhere)]
  return [
    ...(entries.length > 0 ? ['', ...entries] : []),
    ...texts.flatMap(([key, value]) => textLines(key, String(value), depth)),
  ]
}

/** Whether a text that is written below a heading as it is would be read as it is, and all that follows it too. */
export function standsAlone(text: string): boolean {
  if (!/^\S[^]*\S\n$/.test(text)) return false
  const blocks = parseBlocks(`${text}\n# end`)
  const end = blocks.pop()
  return end?.type === 'heading' && blocks.every(({ type }) => type === 'paragraph' || type === 'list')
}

/** A text under its heading, behind an empty line. */
export const textLines = (key: string, text: string, depth: number) => [
  '',
  `${'#'.repeat(depth)} ${headingOf(key)}`,
  '',
  ...text.replace(/\n$/, '').split('\n'),
]

/** A record as a footnote: what stands below its line is indented, as Markdown has it. */
function footnote(id: string, node: SchemaNode, record: unknown): string[] {
  const { line, below } = writeContent(writtenSchemas.assessment, node, record, true)
  return [`[^${id}]: ${line}`, ...(below.length > 0 ? [''] : []), ...below.map((each) => `    ${each}`)]
}

/** The standards, each with its answers, in the chapters and the order of the catalogue. */
function standardsLines(records: Entries, answers: unknown, titles: Titles): string[] {
  const schema = writtenSchemas.assessment
  const node = stepDown(schema, schema, answersOf.section)
  const ofAnswers = stepDown(schema, schema, answersOf.inside)
  const groups = new Map<string, string[]>()
  for (const [id, answer] of Object.entries(isRecord(answers) ? answers : {})) {
    const standard = id.slice(0, id.lastIndexOf('.'))
    const question = titles.question(id)
    const letter = id.slice(standard.length + 1)
    const name = question === undefined ? `**${letter}:**` : `**${letter}. ${titleIn(question)}**`
    const lines = writeEntry(name, writeContent(schema, stepDown(schema, ofAnswers, id), answer))
    groups.set(standard, [...(groups.get(standard) ?? []), ...lines])
  }
  const rank = (id: string) => titles.standards.indexOf(id) + 1 || Infinity
  const ids = [...new Set([...groups.keys(), ...Object.keys(records)])].toSorted((a, b) =>
    rank(a) === rank(b) ? 0 : rank(a) - rank(b),
  )
  let chapter: string | undefined
  return ids.flatMap((id, index) => {
    const isNext = index === 0 || titles.chapter(id) !== chapter
    chapter = titles.chapter(id)
    const head = headingOf(answersOf.section) + (chapter === undefined ? '' : `: ${titleIn(chapter)}`)
    return [
      ...(isNext ? ['', `## ${head}`] : []),
      ...headedLines(id, stepDown(schema, node, id), records[id], titles.of(id), groups.get(id)),
    ]
  })
}
