import { type Attributes, type OfficePackage, UnreadableFile, parsePart } from '@rsr/opc'
import type { Budget } from '../review/budget.ts'

/** Ours have one or two million letters. */
const longest = 8_000_000

/**
 * What stands in the custom XML of a file whose root has a name and a namespace of ours, part by part: somebody may have
 * copied another one into the file.
 *
 * @throws as `parsePart` does, or for a part that is too large.
 */
export function* ownData(
  from: OfficePackage,
  root: { readonly name: string; readonly namespace: string },
  budget: Budget,
): Generator<string> {
  for (const part of from.names.filter((each) => /^customXml\/item\d+\.xml$/.test(each))) {
    let [json, isOurs] = ['', false]
    const handler = {
      open: (element: string, attributes: Attributes) => {
        isOurs ||= element === root.name && attributes.get('xmlns') === root.namespace
      },
      text: (text: string) => {
        if (isOurs) json += text
        if (json.length > longest) throw new UnreadableFile(`The part \`${part}\` is too large`)
      },
      close: () => {},
    }
    parsePart(from, part, handler, budget)
    if (isOurs) yield json
  }
}
