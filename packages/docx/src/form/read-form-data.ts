import type { OfficePackage } from '@rsr/opc'
import { ownData } from '../reading/own-data.ts'
import type { Budget } from '../review/budget.ts'
import type { FormData } from './form-data.ts'
import { formNamespace } from './form-parts.ts'

/** The data of a form in a file; nothing where they are lost, or no data of a form. @throws as `ownData` does. */
export function formDataIn(from: OfficePackage, budget: Budget): FormData | undefined {
  for (const json of ownData(from, { name: 'form', namespace: formNamespace }, budget)) {
    const data = parsed(json)
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
