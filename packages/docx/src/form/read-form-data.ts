import { type Attributes, type OfficePackage, UnreadableFile, parsePart } from '@rsr/opc'
import type { Budget } from '../review/budget.ts'
import type { FormData } from './form-data.ts'
import { formNamespace } from './form-parts.ts'

/** Ours have a hundred thousand letters. */
const longest = 8_000_000

/** The data of a form in a file; nothing where they are lost, or no data of a form. @throws as `parsePart` does. */
export function formDataIn(from: OfficePackage, budget: Budget): FormData | undefined {
  for (const name of from.names.filter((each) => /^customXml\/item\d+\.xml$/.test(each))) {
    let [json, isOurs] = ['', false]
    const handler = {
      open: (element: string, attributes: Attributes) => {
        isOurs ||= element === 'form' && attributes.get('xmlns') === formNamespace
      },
      text: (text: string) => {
        if (isOurs) json += text
        if (json.length > longest) throw new UnreadableFile(`The part \`${name}\` is too large`)
      },
      close: () => {},
    }
    parsePart(from, name, handler, budget)
    const data = isOurs ? parsed(json) : undefined
    if (data) return data
  }
  return undefined
}

/** Anybody may have changed them: entries that are not as they should be are left out. */
function parsed(json: string): FormData | undefined {
  const value = parsedJson(json)
  if (!isRecord(value) || value.schema !== 'form/1') return undefined
  return {
    schema: 'form/1',
    says: entriesOf(value.says, isText),
    blanks: entriesOf(value.blanks, isPair),
    labels: entriesOf(value.labels, isText),
    choices: entriesOf(value.choices, isTexts),
    lines: isTexts(value.lines) ? value.lines : [],
  }
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function entriesOf<Value>(
  value: unknown,
  is: (each: unknown) => each is Value,
): Readonly<Record<string, Value>> {
  const entries = Object.entries(isRecord(value) ? value : {})
  return Object.fromEntries(entries.flatMap(([key, each]) => (is(each) ? [[key, each] as const] : [])))
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText)
const isPair = (value: unknown): value is [string, string] => isTexts(value) && value.length === 2
