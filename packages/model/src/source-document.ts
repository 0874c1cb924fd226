import type { VFileMessage } from 'vfile-message'
import type { InputFile } from './decode.ts'
import { isMarkdown } from './is-markdown.ts'
import { formIn } from './markdown/form-in.ts'
import { parseMarkdown } from './markdown/parse-markdown.ts'
import { parseSource } from './parse-source.ts'
import { type Form, type Place, startOf } from './place.ts'
import type { ParsedText } from './syntax-message.ts'
import { type WrittenAt, yamlSpots, yamlValue } from './yaml-values.ts'

/** A file that was read: its value, and where each part of the value is written. */
export interface SourceDocument<Value = unknown> {
  readonly file: string
  readonly text: string
  readonly value: Value
  /**
   * Where something is written: the value at a JSON Pointer, or the key that leads to it. Where the pointer leads
   * to nothing, the nearest place above it.
   */
  readonly place: (pointer: string, part?: 'key' | 'value') => Place
  /** Where words stand in the text at a JSON Pointer; the place of the whole text if they are not written there so. */
  readonly find: (pointer: string, words: string) => Place
  /** The records that are written and left out of the value, because their shape is not right; by JSON Pointer. */
  readonly unread?: readonly string[]
}

/**
 * Reads a YAML file, a JSON file, which YAML 1.2 includes, or an assessment in Markdown.
 *
 * @returns the document, and what is wrong with it. When the text cannot be read there is no document. YAML
 *   aliases are refused, so that each value has one place.
 */
export function readSource(input: InputFile): { document?: SourceDocument; messages: VFileMessage[] } {
  if (isMarkdown(input.path)) {
    const { source, messages } = parseMarkdown(input)
    if (!source) return { messages }
    const formAt = (offset: number) => formIn(source.yaml, offset)
    return { document: documentOf(source, source.value, () => source.spots, formAt), messages }
  }
  const { parsed: source, messages } = parseSource(input)
  if (!source) return { messages }
  const { contents } = source.parsed
  const document = documentOf(
    source,
    yamlValue(contents),
    () => yamlSpots(contents),
    () => 'yaml',
  )
  return { document, messages }
}

/**
 * A document with its places.
 *
 * @param spotsOf - looks for them with the first message: a document that is right needs none.
 * @param formAt - how what stands at an offset is written.
 */
function documentOf(
  { file, text, position }: Pick<ParsedText, 'file' | 'text' | 'position'>,
  value: unknown,
  spotsOf: () => ReadonlyMap<string, WrittenAt>,
  formAt: (offset: number) => Form,
): SourceDocument {
  const placeOf = (range: readonly [number, number, ...number[]]): Place => ({
    file,
    position: position(range),
    form: formAt(range[0]),
  })
  let spots: ReadonlyMap<string, WrittenAt> | undefined
  const place: SourceDocument['place'] = (pointer, part = 'value') => {
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
      spots ??= spotsOf()
      const found = spots.get(at)
      const range = part === 'key' || at !== pointer ? (found?.key ?? found?.value) : found?.value
      if (range) return placeOf(range)
      if (at === '') return startOf(file)
    }
  }
  const find: SourceDocument['find'] = (pointer, words) => {
    const whole = place(pointer)
    const [from, to] = [whole.position?.start.offset ?? 0, whole.position?.end.offset ?? 0]
    const start = words === '' ? -1 : text.slice(from, to).indexOf(words)
    if (start === -1) return whole
    return placeOf([from + start, from + start + words.length])
  }
  return { file, text, value, place, find }
}
