import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import type { VFileMessage } from 'vfile-message'
import { analysisSchema } from './analysis-schema.ts'
import { type InputFile, decode } from './decode.ts'
import { analysis } from './generated/analysis-validator.js'
import type { AnalysisDocument } from './generated/analysis.ts'
import { jsonMessage } from './json-message.ts'
import { isRecord, keysOf } from './json-pointer.ts'
import { message } from './message.ts'
import { type Place, placeOf, startOf } from './place.ts'
import { schemaMessages } from './schema-messages.ts'
import type { SchemaError } from './schema-mistakes.ts'
import { named, shown } from './shown.ts'

const kind = 'analysis/1'

/** Nobody writes an analysis by hand: where one thing is wrong all over, a few tell it. */
const most = 5

/** What an analysis has too much or too little where it is of another version: what can be filled in, the schema fills in. */
const ofVersions: Readonly<Record<string, (params: SchemaError['params']) => string>> = {
  required: ({ missingProperty }) => `there is no ${shown(missingProperty)}`,
  additionalProperties: ({ additionalProperty }) => `nothing is known of ${shown(additionalProperty)}`,
}

/** Whether a file says that it is an analysis; its shape is not looked at. */
export const isAnalysisFile = ({ path, bytes }: InputFile): boolean =>
  /\.json$/i.test(path) &&
  /^[^"]*"schema"\s*:\s*"analysis\//.test(new TextDecoder().decode(bytes.slice(0, 200)))

/**
 * Reads an analysis that was written as JSON, such as `rsr export` writes (schemas/analysis.schema.json).
 *
 * @returns the analysis as it was written, with null for what an earlier version of the toolkit did not write; or messages at
 *   their places, when it is not JSON or has not that shape.
 */
export function readAnalysis(file: InputFile): {
  readonly value?: AnalysisDocument
  readonly messages: readonly VFileMessage[]
} {
  const decoded = decode(file)
  if ('message' in decoded) return { messages: [decoded.message] }
  const { text } = decoded
  const syntax = jsonMessage(file.path, text)
  if (syntax) return { messages: [syntax] }
  const value: unknown = JSON.parse(text)
  const found = isRecord(value) ? value.schema : undefined
  if (found !== kind) {
    const advice = 'An analysis is made from an assessment by `rsr export PATH --to json`.'
    const said = found === undefined ? 'file without `schema`' : `schema ${shown(found)}`
    return { messages: [message('file-kind', startOf(file.path), { found: said, expected: kind, advice })] }
  }
  if (analysis(value)) return { value, messages: [] }
  const place = (pointer: string): Place => placeIn(file.path, text, pointer)
  const errors = analysis.errors ?? []
  for (const { keyword, instancePath, params } of errors) {
    const other = ofVersions[keyword]?.(params)
    if (other === undefined) continue
    const problem = `${other} in ${named(instancePath)}`
    return { messages: [message('analysis-earlier', place(instancePath), { problem })] }
  }
  const document = { file: file.path, text, value, place, find: place }
  return { messages: schemaMessages(document, analysisSchema, errors).slice(0, most) }
}

/** Where the value at a JSON Pointer begins, or the nearest one above it. */
function placeIn(file: string, text: string, pointer: string): Place {
  const root = parseTree(text)
  if (!root) return startOf(file)
  const path = keysOf(pointer).map((key) => (/^\d+$/.test(key) ? Number(key) : key))
  while (path.length > 0) {
    const node = findNodeAtLocation(root, path)
    if (node) return placeOf(file, text, node.offset)
    path.pop()
  }
  return placeOf(file, text, root.offset)
}
