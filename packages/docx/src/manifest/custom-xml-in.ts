import { type Attributes, type OfficePackage, UnreadableFile, parsePart } from '@rsr/opc'
import type { Budget } from '../review/budget.ts'

/** Ours have one or two million letters. */
const longest = 8_000_000

/** The JSON in the parts of custom XML whose root element is one of ours, as `customXml` writes it. @throws as `parsePart` does. */
export function* customXmlIn(
  from: OfficePackage,
  root: string,
  namespace: string,
  budget: Budget,
): Generator<string> {
  for (const name of from.names.filter((each) => /^customXml\/item\d+\.xml$/.test(each))) {
    let [json, isOurs] = ['', false]
    const handler = {
      open: (element: string, attributes: Attributes) => {
        isOurs ||= element === root && attributes.get('xmlns') === namespace
      },
      text: (text: string) => {
        if (isOurs) json += text
        if (json.length > longest) throw new UnreadableFile(`The part \`${name}\` is too large`)
      },
      close: () => {},
    }
    parsePart(from, name, handler, budget)
    if (isOurs) yield json
  }
}
