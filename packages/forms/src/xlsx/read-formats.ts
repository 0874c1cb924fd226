import { type OfficePackage, parsePart } from '@rsr/opc'
import type { Budget } from './budget.ts'

/** What a number in a cell is read as. */
export type NumberLook = 'number' | 'date' | 'percent'

/** Formats that files need not spell out (ISO/IEC 29500-1, 18.8.30): dates and times, also those of East Asia. */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** How the numbers of each cell look, by the index of its format. */
export function readFormats(from: OfficePackage, part: string, budget: Budget): NumberLook[] {
  const own = new Map<number, NumberLook>()
  const looks: NumberLook[] = []
  let isCell = false
  parsePart(
    from,
    part,
    {
      open(name, attributes) {
        if (name === 'x:numFmt')
          own.set(Number(attributes.get('numFmtId')), lookOf(attributes.get('formatCode') ?? ''))
        else if (name === 'x:cellXfs') isCell = true
        else if (name === 'x:xf' && isCell) {
          const id = Number(attributes.get('numFmtId') ?? 0)
          looks.push(
            own.get(id) ?? (isBuiltInDate(id) ? 'date' : id === 9 || id === 10 ? 'percent' : 'number'),
          )
        }
      },
      text() {},
      close(name) {
        if (name === 'x:cellXfs') isCell = false
      },
    },
    budget,
  )
  return looks
}

/** By the first of the formats that a code holds; its quoted words, colours and single letters say nothing. */
function lookOf(code: string): NumberLook {
  const [first = ''] = code
    .slice(0, 1000)
    .replaceAll(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]/gi, '')
    .split(';')
  if (/[dmyhs]/i.test(first) && !/general/i.test(first)) return 'date'
  return first.includes('%') ? 'percent' : 'number'
}
