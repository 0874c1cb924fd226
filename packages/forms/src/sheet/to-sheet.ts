import { directionOf } from '@rsr/document'
import { type Parts, coreProperties, customProperties, packParts } from '@rsr/opc'
import type { AnswerForm } from '@rsr/roadmap'
import { controlName, controlSheet } from './control-sheet.ts'
import { guideSheet } from './guide-sheet.ts'
import { listsName, listsSheet } from './lists-sheet.ts'
import { sheetNames } from './sheet-names.ts'
import { stylesPart } from './styles-part.ts'
import { tableSheet } from './table-sheet.ts'
import { workbookKinds } from './workbook-kinds.ts'
import { type SheetEntry, workbookPart } from './workbook-part.ts'
import type { PageSetup } from './worksheet.ts'

/** How an answer sheet is printed. */
export interface SheetOptions {
  /** The size of the sheets of paper, A4 by default. */
  readonly paper?: 'A4' | 'Letter'
}

/**
 * Prints a form as an Excel workbook: the bytes of an `.xlsx`. A first sheet says how to answer; then comes a sheet for each
 * table. What we wrote is locked, without a password; the rest is text, whatever is typed. The same form gives the same bytes.
 *
 * SpreadsheetML is written here as WordprocessingML is in `@rsr/docx`: of the libraries, ExcelJS has had no release since 2023, SheetJS
 * left the npm registry in 2022, and write-excel-file writes neither lists to choose from nor protection.
 *
 * @example
 * await writeFile('fiji.xlsx', toSheet(form))
 */
export function toSheet(form: AnswerForm, { paper = 'A4' }: SheetOptions = {}): Uint8Array {
  const isRightToLeft = directionOf(form.language) === 'rtl'
  const names = sheetNames(form)
  const page: PageSetup = { paper, isLandscape: true, footer: footerOf(form) }
  const look = { page, isRightToLeft }
  const sheets: readonly (Omit<SheetEntry, 'path'> & { readonly xml: string })[] = [
    { name: names.get('guide') ?? '', state: 'visible', xml: guideSheet(form, names, look) },
    ...form.tables.map((table) => ({
      name: names.get(table.id) ?? '',
      state: 'visible' as const,
      xml: tableSheet(table, form, look),
    })),
    { name: listsName, state: 'hidden', xml: listsSheet(form, isRightToLeft) },
    { name: controlName, state: 'veryHidden', xml: controlSheet(form, isRightToLeft) },
  ]
  const entries = sheets.map((sheet, index) => ({ ...sheet, path: `xl/worksheets/sheet${index + 1}.xml` }))
  const parts: Parts = {
    'docProps/core.xml': coreProperties({
      title: form.title,
      subject: form.subject,
      creator: form.office,
      language: form.language,
      date: form.sent.date,
    }),
    'docProps/custom.xml': customProperties(propertiesOf(form)),
    'xl/workbook.xml': workbookPart(entries, form),
    'xl/styles.xml': stylesPart(),
    ...Object.fromEntries(entries.map(({ path, xml }) => [path, xml])),
  }
  return packParts(parts, workbookKinds)
}

/** The control data in custom properties, but for the questions: which are known by their ids. */
function propertiesOf({ sent: { country, catalogue, agency, date } }: AnswerForm): Record<string, string> {
  return {
    'rsr.country': country,
    'rsr.catalogue': catalogue,
    ...(agency !== undefined && { 'rsr.agency': agency }),
    'rsr.date': date,
  }
}

/** The title at the left and the page at the right; a sign that would begin a code is doubled, and a number set apart from one. */
function footerOf({ title, words }: AnswerForm): string {
  return `&L&8${spaced(plain(title.slice(0, 150)))}&R&8${spaced(plain(words.page))} &P ${plain(words.of)} &N`
}

const plain = (text: string) => text.replaceAll('&', '&&')

const spaced = (text: string) => (/^\d/.test(text) ? ` ${text}` : text)
