import type { VFileMessage } from 'vfile-message'
import type { InputFile } from '../decode.ts'
import { type SourceEdit, applyEdits } from '../edit/apply-edits.ts'
import type { EditedSource } from '../edit/edit-source.ts'
import { encodeLike } from '../edit/encode-like.ts'
import { isSame } from '../edit/reads-back.ts'
import { type TextChange, applyChanges, inOrder, trimmed } from '../edit/text-change.ts'
import { below, isRecord, keysOf, valueAt } from '../json-pointer.ts'
import { hasErrors, message } from '../message.ts'
import { named } from '../shown.ts'
import { schemaAt, writtenSchemas } from '../written-schema.ts'
import { changeProse } from './change-prose.ts'
import { changeYaml } from './change-yaml.ts'
import { insertRecords } from './insert-records.ts'
import { answersOf } from './names.ts'
import { parseMarkdown } from './parse-markdown.ts'
import type { MarkdownSource } from './read-markdown.ts'

/** `editSource` for an assessment in Markdown: a change of one word changes one word, and notes stay to the byte. */
export function editMarkdown(
  file: InputFile,
  edits: readonly SourceEdit[],
): { edited?: EditedSource; messages: VFileMessage[] } {
  const { source, messages } = parseMarkdown(file)
  if (!source || hasErrors(messages)) return { messages }
  const impossible = (pointer: string, problem: string) => {
    const range = source.spots.get(pointer)?.value ?? [0, 0]
    const place = { file: file.path, position: source.position(range) }
    return { messages: [message('edit-impossible', place, { where: named(pointer), problem })] }
  }
  const applied = applyEdits(source.value, edits)
  if ('problem' in applied) return impossible(applied.at, applied.problem)
  const wanted = withLineEnds(source, applied.value)
  for (const isFine of [true, false]) {
    const changes = changesOf(source, wanted, isFine)
    if (!changes) continue
    const text = applyChanges(source.text, changes)
    const bytes = encodeLike(file, text)
    const again = parseMarkdown({ path: file.path, bytes })
    if (again.source && !hasErrors(again.messages) && isSame(filled(again.source.value), filled(wanted))) {
      return { edited: { file: { path: file.path, bytes }, text, changes }, messages: [] }
    }
  }
  return impossible(edits[0]?.pointer ?? '', 'it is written in a way that cannot be changed without damage')
}

/** What stands under a heading ends with a line end, as a text of several lines in YAML: an edit may have left it out. */
function withLineEnds(source: MarkdownSource, value: unknown): unknown {
  const schema = writtenSchemas.assessment
  const ends = [...source.spots].flatMap(([pointer, { form }]) => {
    const text = form === 'text' ? valueAt(value, pointer) : undefined
    const isBlocks = typeof text === 'string' && schemaAt(schema, pointer)['x-text'] === 'blocks'
    return isBlocks && !text.endsWith('\n') ? [{ pointer, value: `${text}\n` }] : []
  })
  const ended = applyEdits(value, ends)
  return 'value' in ended ? ended.value : value
}

/** A document without empty sections: a heading below which nothing stands is as good as none. */
const filled = (value: unknown) =>
  isRecord(value)
    ? Object.fromEntries(
        Object.entries(value).filter(([, each]) => !isRecord(each) || Object.keys(each).length > 0),
      )
    : value

/** The records that differ, one by one, each changed where it is written: in prose or in YAML. */
function changesOf(source: MarkdownSource, wanted: unknown, isFine: boolean): TextChange[] | undefined {
  const { value, text } = source
  const units = unitsOf(value, wanted).filter((each) => !isSame(valueAt(value, each), valueAt(wanted, each)))
  const inYaml = units.filter((each) => isInYaml(source, each))
  const inProse = units.filter((each) => !inYaml.includes(each))
  const isNew = (unit: string) => valueAt(value, unit) === undefined
  const changes = [
    ...changeYaml(source, inYaml, wanted),
    ...inProse
      .filter((unit) => !isNew(unit))
      .map((unit) => changeProse(source, unit, valueAt(wanted, unit), isFine)),
    ...insertAll(source, inProse.filter(isNew), wanted),
  ]
  if (changes.includes(undefined)) return undefined
  const all = inOrder(changes.flatMap((each) => each ?? [])).flatMap((each) => trimmed(text, each))
  return all.every(({ start }, index) => start >= (all[index - 1]?.end ?? 0)) ? all : undefined
}

/** Writes new records, section by section; answers with their standards. */
function insertAll(source: MarkdownSource, units: readonly string[], wanted: unknown) {
  const sections = new Map<string, Record<string, unknown>>()
  for (const unit of units) {
    const [section = '', id = ''] = keysOf(unit)
    sections.set(section, { ...sections.get(section), [id]: valueAt(wanted, unit) })
  }
  const { section, inside } = answersOf
  const answers = sections.get(inside)
  if (answers && !sections.has(section)) sections.set(section, {})
  sections.delete(inside)
  return [...sections].flatMap(([name, records]) =>
    insertRecords(source, name, records, name === section ? answers : undefined),
  )
}

/** The JSON Pointers of the records of two documents, and of what stands in the place of records. */
function unitsOf(...values: unknown[]): string[] {
  const units = values.flatMap((value) =>
    Object.entries(isRecord(value) ? value : {}).flatMap(([section, content]) =>
      isRecord(content) ? Object.keys(content).map((id) => below('', section, id)) : [below('', section)],
    ),
  )
  return [...new Set(units)]
}

/** Whether a record is written in YAML; a new one is where others of its section are, if none is in prose. */
function isInYaml({ spots, yaml }: MarkdownSource, unit: string): boolean {
  const own = spots.get(unit)
  if (own) return own.form === 'yaml'
  const [section = ''] = keysOf(unit)
  const others = [...spots]
    .filter(([pointer]) => pointer.startsWith(`/${section}/`))
    .map(([, { form }]) => form)
  if (section === 'header' || keysOf(unit).length < 2) return yaml.length > 0
  return others.length > 0 && others.every((form) => form === 'yaml')
}
