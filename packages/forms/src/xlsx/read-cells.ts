import { type Attributes, type OfficePackage, type XmlHandler, parsePart } from '@rsr/opc'
import type { Budget } from './budget.ts'
import { placeOfCell } from './cell-place.ts'
import { numberText } from './number-text.ts'
import type { NumberLook } from './read-formats.ts'
import { unescapedSigns } from './unescaped-signs.ts'
import type { Cell, Range } from './workbook.ts'

/** What cells refer to. */
export interface CellContext {
  readonly strings: readonly string[]
  readonly looks: readonly NumberLook[]
  readonly calendar: 1900 | 1904
}

/** The cells of a sheet that are not empty, in rows, and the ranges that are one cell each. */
export function readCells(
  from: OfficePackage,
  part: string,
  context: CellContext,
  budget: Budget,
): { readonly rows: readonly (readonly Cell[])[]; readonly merged: readonly Range[] } {
  const reader = new CellReader(context, budget)
  parsePart(from, part, reader, budget)
  return { rows: [...reader.rows.values()], merged: reader.merged }
}

class CellReader implements XmlHandler {
  readonly rows = new Map<number, Cell[]>()
  readonly merged: Range[] = []
  private at = { row: -1, column: -1 }
  private type = 'n'
  private look: NumberLook = 'number'
  private isFormula = false
  private value = ''
  private words = ''
  private reading: 'value' | 'words' | undefined
  private phonetic = 0
  private readonly context: CellContext
  private readonly budget: Budget

  constructor(context: CellContext, budget: Budget) {
    this.context = context
    this.budget = budget
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'x:c') this.begin(attributes)
    else if (name === 'x:row') {
      // Rows and cells may leave out where they are: then they follow the one before (18.3.1.73).
      const row = Number(attributes.get('r') ?? NaN) - 1
      this.at = { row: row >= 0 ? row : this.at.row + 1, column: -1 }
    } else if (name === 'x:f') this.isFormula = true
    else if (name === 'x:v') this.reading = 'value'
    else if (name === 'x:rPh') this.phonetic++
    else if (name === 'x:t') this.reading = this.phonetic === 0 ? 'words' : undefined
    else if (name === 'x:mergeCell') this.merge(attributes.get('ref') ?? '')
  }

  text(text: string): void {
    if (this.reading === 'value') this.value += text
    else if (this.reading === 'words') this.words += text
  }

  close(name: string): void {
    if (name === 'x:c') this.end()
    else if (name === 'x:rPh') this.phonetic--
    else if (name === 'x:v' || name === 'x:t') this.reading = undefined
  }

  private begin(attributes: Attributes): void {
    const place = placeOfCell(attributes.get('r') ?? '')
    this.at = place ?? { row: this.at.row, column: this.at.column + 1 }
    this.type = attributes.get('t') ?? 'n'
    this.look = this.context.looks[Number(attributes.get('s') ?? 0)] ?? 'number'
    this.isFormula = false
    this.value = ''
    this.words = ''
  }

  private end(): void {
    const { text, kind } = this.content()
    if (text === '' && !this.isFormula) return
    this.budget.spend('cells')
    this.budget.spend('letters', text.length)
    const { row, column } = this.at
    const cells = this.rows.get(row) ?? []
    this.rows.set(row, cells)
    cells.push({ row, column, text, kind, isFormula: this.isFormula })
  }

  /** By the type of the cell (18.18.11). */
  private content(): Pick<Cell, 'text' | 'kind'> {
    const { value, look, context } = this
    switch (this.type) {
      case 's':
        return { text: (context.strings[Number(value)] ?? '').trim(), kind: 'text' }
      case 'inlineStr':
        return { text: unescapedSigns(this.words).trim(), kind: 'text' }
      case 'str':
        return { text: unescapedSigns(value).trim(), kind: 'text' }
      case 'b':
        return { text: value.trim() === '1' ? 'TRUE' : 'FALSE', kind: 'text' }
      case 'e':
        return { text: value.trim(), kind: 'error' }
      case 'd':
        return { text: value.trim().replace(/T00:00(:00(\.0+)?)?Z?$/, ''), kind: 'date' }
      default: {
        const text = numberText(value, look, context.calendar).trim()
        return { text, kind: look === 'date' && /^\d{4}-/.test(text) ? 'date' : 'number' }
      }
    }
  }

  private merge(ref: string): void {
    this.budget.spend('ranges')
    const [from, to] = ref.split(':').map(placeOfCell)
    if (from && to) this.merged.push({ from, to })
  }
}
