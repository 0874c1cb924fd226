import { isNode } from 'yaml'
import { isRecord } from '../json-pointer.ts'
import { type SchemaNode, writtenSchemas } from '../written-schema.ts'
import { blockLines } from './block-text.ts'
import { changeValue } from './change-value.ts'
import { isAbsent } from './node-range.ts'
import { isSame } from './reads-back.ts'
import type { SourceStyle } from './source-style.ts'
import { type TextChange, inOrder, trimmed } from './text-change.ts'

/** The changes that make one value of another in a text in YAML or JSON; nothing if they would overlap. */
export function changeDocument(
  text: string,
  contents: unknown,
  before: unknown,
  value: unknown,
  style: SourceStyle,
): TextChange[] | undefined {
  const slot = { pointer: '', after: 0, column: -style.step, dash: false, before, value }
  const node = isNode(contents) && !isAbsent(contents) ? contents : null
  if (!node) {
    if (isSame(before, value)) return []
    if (!isRecord(value)) return undefined
    const lines = blockLines(value, 0, style)
    const gap = text === '' || text.endsWith('\n') ? '' : style.newline
    return [
      {
        start: text.length,
        end: text.length,
        text: gap + lines.map((line) => line + style.newline).join(''),
      },
    ]
  }
  const changes = inOrder(changeValue({ text, style, schema: schemaFor(value) }, { ...slot, node })).flatMap(
    (each) => trimmed(text, each),
  )
  const isApart = changes.every(({ start }, index) => start >= (changes[index - 1]?.end ?? 0))
  return isApart ? changes : undefined
}

/** The schema that a document names, for the order of its keys. */
function schemaFor(value: unknown): SchemaNode {
  const kind = isRecord(value) ? value.schema : undefined
  return Object.values(writtenSchemas).find(({ properties }) => properties?.schema?.const === kind) ?? {}
}
