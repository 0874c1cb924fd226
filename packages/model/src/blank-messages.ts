import type { VFileMessage } from 'vfile-message'
import { emptyMessage } from './schema-messages.ts'
import type { SourceDocument } from './source-document.ts'
import type { FoundText } from './texts.ts'
import type { SchemaNode } from './written-schema.ts'

/** Nothing but spaces, of any kind, and signs without a width. */
const blank = /^[\s\u00AD\u200B-\u200F\u2060\uFEFF]+$/

/** Texts in which nothing is to be seen: as good as none, for a reader. */
export function blankMessages(
  document: SourceDocument,
  schema: SchemaNode,
  texts: readonly FoundText[],
): VFileMessage[] {
  return texts
    .filter(({ text, node }) => node.minLength !== undefined && blank.test(text))
    .map(({ pointer }) => emptyMessage(document, schema, pointer))
}
