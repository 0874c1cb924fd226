import { type Inline, build } from '@rsr/document'
import { layouts } from '../layout/parse-layout.ts'
import type { Writer } from '../saying/writer.ts'

/** Which layout a document has, where that is not one of the toolkit as it ships it. */
export function layoutInWords(writer: Writer): Inline[] {
  const { name, file } = writer.layout
  const key = Object.hasOwn(layouts, name) ? 'changed' : 'own'
  return writer.say(`control.layout_${key}`, { name: [build.text(name, { file, pointer: 'L1' })] })
}
