import { isDeepStrictEqual } from 'node:util'
import { isRecord, readSource, toMarkdownDocument, valueAt } from '@rsr/model'

/** An assessment as a Markdown document, and what is not the same when that is read again. */
export function markdownAgain(value: object): { text: string; problems: string[] } {
  const text = toMarkdownDocument(value)
  const { document, messages } = readSource({ path: 'assessment.md', bytes: new TextEncoder().encode(text) })
  const lost = pointersOf(value).filter(
    (pointer) => !isDeepStrictEqual(valueAt(document?.value, pointer), valueAt(value, pointer)),
  )
  const added = pointersOf(document?.value).filter((pointer) => valueAt(value, pointer) === undefined)
  return {
    text,
    problems: [...messages.map(String), ...lost, ...added.map((pointer) => `${pointer} is new`)],
  }
}

/** The JSON Pointers of the records of an assessment, and of its sections. */
const pointersOf = (value: unknown) =>
  Object.entries(isRecord(value) ? value : {}).flatMap(([section, content]: [string, unknown]) => [
    `/${section}`,
    ...Object.keys(isRecord(content) ? content : {}).map((id) => `/${section}/${id}`),
  ])
