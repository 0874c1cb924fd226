import { blockLines } from '../edit/block-text.ts'
import { isSame } from '../edit/reads-back.ts'
import { styleOf } from '../edit/source-style.ts'
import { below, isRecord, keysOf, valueAt } from '../json-pointer.ts'
import { onOneLine } from '../shown.ts'
import { type SchemaNode, stepDown, writtenSchemas } from '../written-schema.ts'
import { answersOf, hasIds } from './names.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { noted } from './read-aside.ts'
import { sectionLines } from './write-section.ts'
import { type Titles, untitled } from './titles.ts'

/** The order of the sections; others come before the sources. */
const first = ['context', 'agencies', 'treaties', 'priorities', 'standards', 'figures', 'actions', 'comments']
const last = ['sources', noted]

/**
 * An assessment, by `schemas/assessment.schema.json`, as a Markdown document that is read as the same values (docs/markdown.md). What prose cannot say, as an empty
 * record, stands in a block of YAML.
 */
export function toMarkdownDocument(value: object, titles: Titles = untitled): string {
  const records = recordsOf(value)
  let apart = new Set<string>()
  // What is written in YAML may take its heading away from what is left: each round writes more of it so.
  for (let round = 0; round < 4; round += 1) {
    const text = write(value, titles, apart)
    const read = parseMarkdown({ path: 'assessment.md', bytes: new TextEncoder().encode(text) })
    if (read.source && read.messages.length === 0 && isSame(read.source.value, value)) return text
    const again = read.source?.value
    const lost = records.filter((each) => !isSame(valueAt(again, each), valueAt(value, each)))
    if (lost.length === 0) break
    apart = new Set([...apart, ...lost])
  }
  return write(value, titles, new Set(records))
}

/** The JSON Pointers of all records of a document, and of what stands in their place. */
function recordsOf(value: object): string[] {
  return Object.entries(value).flatMap(([section, content]: [string, unknown]) =>
    isRecord(content) && Object.keys(content).length > 0
      ? Object.keys(content).map((id) => below('', section, id))
      : [below('', section)],
  )
}

function write(value: object, titles: Titles, apart: ReadonlySet<string>): string {
  const schema = writtenSchemas.assessment
  const all: Readonly<Record<string, unknown>> = { ...value }
  const sections = Object.keys(all).filter((key) => isSection(schema, key) && key !== 'header')
  const rest = sections.filter((key) => ![...first, answersOf.inside, ...last].includes(key))
  const head = Object.entries(all).filter(([key]) => !sections.includes(key))
  const prose = without(all, apart)
  const lines = [...first, ...rest, ...last].flatMap((key) => sectionLines(key, prose, titles))
  const data = onlyThese(all, apart)
  const words = ['/country', '/header/edition'].map((each) => valueAt(value, each))
  const title = words.filter((each) => typeof each === 'string').join(': ')
  return [
    '---',
    ...yamlLines(Object.fromEntries(head)),
    '---',
    '',
    `# ${onOneLine(title)}`,
    ...lines,
    ...(Object.keys(data).length === 0 ? [] : ['', ...yamlBlock(data)]),
    '',
  ].join('\n')
}

/** Whether a key of a document holds records, or is one. */
const isSection = (schema: SchemaNode, key: string) => {
  const node = stepDown(schema, schema, key)
  return hasIds(node) || node.properties !== undefined
}

/** A document without some of its records. */
function without(
  all: Readonly<Record<string, unknown>>,
  apart: ReadonlySet<string>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(all).map(([section, content]) => [
      section,
      isRecord(content)
        ? Object.fromEntries(Object.entries(content).filter(([id]) => !apart.has(below('', section, id))))
        : content,
    ]),
  )
}

/** Some records of a document. */
function onlyThese(
  all: Readonly<Record<string, unknown>>,
  apart: ReadonlySet<string>,
): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const pointer of apart) {
    const [section = '', id] = keysOf(pointer)
    if (section === 'header' || !isSection(writtenSchemas.assessment, section)) continue
    const found = valueAt(all, pointer)
    if (id === undefined) result[section] = found
    else result[section] = { ...(isRecord(result[section]) ? result[section] : {}), [id]: found }
  }
  return result
}

const yamlLines = (value: Readonly<Record<string, unknown>>) => blockLines(value, 0, styleOf('a.yaml', ''))

function yamlBlock(value: Readonly<Record<string, unknown>>): string[] {
  const lines = yamlLines(value)
  const longest = Math.max(2, ...(lines.join('\n').match(/`+/g) ?? []).map((each) => each.length))
  const fence = '`'.repeat(longest + 1)
  return ['> What has no form in prose, as it stands in YAML files.', '', `${fence}yaml`, ...lines, fence]
}
