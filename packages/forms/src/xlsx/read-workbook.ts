import { type FileKind, type OfficePackage, UnreadableFile, openPackage, parsePart } from '@rsr/opc'
import { Budget } from './budget.ts'
import { placeOfCell } from './cell-place.ts'
import { readBeside } from './read-beside.ts'
import { readCells } from './read-cells.ts'
import { readFormats } from './read-formats.ts'
import { type Relationship, readRelationships } from './read-relationships.ts'
import { readProperties } from './read-properties.ts'
import { readStrings } from './read-strings.ts'
import type { Sheet, Workbook } from './workbook.ts'

const workbookFile: FileKind = { main: 'xl/workbook.xml', name: 'Excel workbook (.xlsx)', old: 'Excel, .xls' }

/**
 * Reads a workbook that anybody may have made. It is data: no formula is worked out, nothing outside of the file is looked at.
 *
 * @throws an `UnreadableFile` whose message says why: it is damaged, no workbook, or larger than what is read.
 */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const from = openPackage(bytes, workbookFile)
  const budget = new Budget()
  const { listed, names, calendar } = readMain(from, budget)
  const relationships = readRelationships(from, workbookFile.main, budget)
  const partOf = (kind: string) => partsOf(relationships, kind).find((part) => from.names.includes(part))
  const [strings, formats] = [partOf('sharedStrings'), partOf('styles')]
  const context = {
    strings: strings === undefined ? [] : readStrings(from, strings, budget),
    looks: formats === undefined ? [] : readFormats(from, formats, budget),
    calendar,
  }
  const sheets = listed.flatMap(({ name, id, isHidden }): Sheet[] => {
    const found = relationships.find((each) => each.id === id)
    // A chart or a dialogue may have a tab too.
    if (found?.kind !== 'worksheet' || found.part === undefined) return []
    if (!from.names.includes(found.part)) throw new UnreadableFile(`The sheet \`${name}\` is missing`)
    const cells = readCells(from, found.part, context, budget)
    return [
      {
        name,
        isHidden,
        ...cells,
        beside: readBeside(from, readRelationships(from, found.part, budget), budget),
      },
    ]
  })
  return {
    sheets,
    names,
    properties: readProperties(from, budget),
    hasLinks: partsOf(relationships, 'externalLink').length > 0,
  }
}

const partsOf = (relationships: readonly Relationship[], kind: string): string[] =>
  relationships.flatMap((each) => (each.kind === kind && each.part !== undefined ? [each.part] : []))

interface Listed {
  readonly name: string
  readonly id: string
  readonly isHidden: boolean
}

/** The sheets in their order, and the names of columns. */
function readMain(from: OfficePackage, budget: Budget) {
  const listed: Listed[] = []
  const names = new Map<string, { sheet: string; column: number }>()
  let [calendar, name, range]: [1900 | 1904, string | undefined, string] = [1900, undefined, '']
  parsePart(
    from,
    workbookFile.main,
    {
      open(element, attributes) {
        if (element === 'x:workbookPr' && /^(1|true)$/.test(attributes.get('date1904') ?? '')) calendar = 1904
        else if (element === 'x:sheet') {
          budget.spend('sheets')
          const isHidden = (attributes.get('state') ?? 'visible') !== 'visible'
          listed.push({ name: attributes.get('name') ?? '', id: attributes.get('r:id') ?? '', isHidden })
        } else if (element === 'x:definedName') {
          budget.spend('names')
          name = attributes.get('name')
          range = ''
        }
      },
      text(text) {
        if (name !== undefined) range += text
      },
      close(element) {
        if (element !== 'x:definedName' || name === undefined) return
        const column = columnIn(range)
        if (column) names.set(name, column)
        name = undefined
      },
    },
    budget,
  )
  return { listed, names, calendar }
}

/** The sheet and the first column of `'IV. Victims'!$E$4:$E$60`; nothing for what is no range of cells. */
function columnIn(range: string): { sheet: string; column: number } | undefined {
  const [, quoted, plain, cell = ''] =
    /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+)(?::\$?[A-Z]{1,3}\$?\d+)?$/.exec(range) ?? []
  const place = placeOfCell(cell)
  const sheet = quoted?.replaceAll("''", "'") ?? plain
  return place && sheet !== undefined ? { sheet, column: place.column } : undefined
}
