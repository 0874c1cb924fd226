import { type OfficePackage, parsePart } from '@rsr/opc'
import type { Budget } from './budget.ts'

const part = 'docProps/custom.xml'

/** The custom properties of a file by their names. */
export function readProperties(from: OfficePackage, budget: Budget): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  if (!from.names.includes(part)) return found
  let [name, value]: [string | undefined, string] = [undefined, '']
  parsePart(
    from,
    part,
    {
      open(element, attributes) {
        if (!/(^|:)property$/.test(element)) return
        name = attributes.get('name')
        value = ''
      },
      text(text) {
        value += text
      },
      close(element) {
        if (/(^|:)property$/.test(element) && name !== undefined) found.set(name, value.trim())
      },
    },
    budget,
  )
  return found
}
