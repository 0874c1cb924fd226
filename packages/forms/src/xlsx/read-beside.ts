import { type OfficePackage, type XmlHandler, parsePart } from '@rsr/opc'
import { cellName } from '../sheet/reference.ts'
import type { Budget } from './budget.ts'
import type { Relationship } from './read-relationships.ts'
import type { Beside } from './workbook.ts'

/** The parts with words that stand in no cell: comments old and new ([MS-XLSX], 2.1.35), and drawings. */
const kinds = ['comments', 'threadedComment', 'drawing']

/** What was written beside the cells of a sheet. */
export function readBeside(
  from: OfficePackage,
  relationships: readonly Relationship[],
  budget: Budget,
): Beside[] {
  const parts = relationships.flatMap(({ kind, part }) =>
    part !== undefined && kinds.includes(kind) && from.names.includes(part) ? [part] : [],
  )
  const found = parts.flatMap((part) => {
    const reader = new BesideReader(budget)
    parsePart(from, part, reader, budget)
    return reader.found
  })
  // A new comment has its words a second time, for older programs, behind a note on this.
  const threads = found.filter(({ isThread }) => isThread)
  return found
    .filter(
      ({ isThread, cell, text }) =>
        isThread || !threads.some((one) => one.cell === cell && text.includes(one.text)),
    )
    .map(({ cell, text }) => ({ cell, text }))
}

class BesideReader implements XmlHandler {
  readonly found: (Beside & { readonly isThread: boolean })[] = []
  private cell: string | undefined
  private words = ''
  private isText = false
  private anchor: 'col' | 'row' | undefined
  private from: { col?: number; row?: number } = {}
  private readonly budget: Budget

  constructor(budget: Budget) {
    this.budget = budget
  }

  open(name: string, attributes: { get(name: string): string | undefined }): void {
    const local = localOf(name)
    if (local === 'comment' || local === 'threadedComment') {
      this.cell = attributes.get('ref')
      this.words = ''
    } else if (local.endsWith('Anchor')) {
      this.from = {}
      this.words = ''
    } else if (local === 'col' || local === 'row') this.anchor = local
    else if (local === 't' || local === 'text') this.isText = true
    else if (local === 'p' && this.words !== '') this.words += '\n'
  }

  text(text: string): void {
    if (this.anchor) this.from[this.anchor] ??= Number(text)
    else if (this.isText) this.words += text
  }

  close(name: string): void {
    const local = localOf(name)
    if (local === 't') this.isText = false
    else if (local === 'col' || local === 'row') this.anchor = undefined
    else if (local === 'comment' || local === 'threadedComment')
      this.add(this.cell, local === 'threadedComment')
    else if (local.endsWith('Anchor')) {
      const { col, row } = this.from
      this.add(col === undefined || row === undefined ? undefined : cellName(row, col), false)
    }
    if (local === 'text') this.isText = false
  }

  private add(cell: string | undefined, isThread: boolean): void {
    const text = this.words.trim()
    this.words = ''
    if (text === '') return
    this.budget.spend('comments')
    this.budget.spend('letters', text.length)
    this.found.push({ cell, text, isThread })
  }
}

const localOf = (name: string) => name.slice(name.indexOf(':') + 1)
