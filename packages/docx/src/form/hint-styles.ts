import { type OfficePackage, parsePart } from '@rsr/opc'
import type { Budget } from '../review/budget.ts'

const part = 'word/styles.xml'

/** The ids of the style in which Word says in an empty control what is to be done; the name of it is one in all languages. */
export function hintStyles(from: OfficePackage, budget: Budget): ReadonlySet<string> {
  const found = new Set<string>()
  if (!from.names.includes(part)) return found
  let id = ''
  parsePart(
    from,
    part,
    {
      open(element, attributes) {
        if (element === 'w:style') id = attributes.get('w:styleId') ?? ''
        if (element === 'w:name' && attributes.get('w:val')?.toLowerCase() === 'placeholder text')
          found.add(id)
      },
      text: () => {},
      close: () => {},
    },
    budget,
  )
  return found
}
