import { readFile } from 'node:fs/promises'
import { basename, extname, relative, resolve } from 'node:path'
import { type ReturnedForm, readCsv, readSheet, readWordForm } from '@rsr/forms'
import type { VFileMessage } from 'vfile-message'
import { CommandError, exitCode } from '../exit-code.ts'
import { reasonOf } from '../reason-of.ts'
import type { Terminal } from '../terminal.ts'

/** A file that came back, and what is in it. */
export interface FormFile {
  readonly bytes: Uint8Array
  readonly form: ReturnedForm | undefined
  readonly messages: readonly VFileMessage[]
}

type Reader = (
  bytes: Uint8Array,
  options: { readonly file: string },
) => { readonly value?: ReturnedForm | undefined; readonly messages: readonly VFileMessage[] }

/** What reads a form, by the ending of its name. */
const readers: Readonly<Record<string, Reader>> = {
  '.xlsx': readSheet,
  '.csv': readCsv,
  '.tsv': readCsv,
  '.txt': readCsv,
  '.docx': readWordForm,
}

const asWorkbook = 'Open it in Excel or LibreOffice, and save it as an Excel workbook (.xlsx)'
const asDocument = 'Open it in Word or LibreOffice, and save it as a Word document (.docx)'
const asRows =
  'Ask the agency for the file itself, or type its answers into the form that was sent, and import that'

/** What to do with files of other kinds that agencies send, by the ending of their names. */
const insteadOf: Readonly<Record<string, string>> = {
  '.xls': asWorkbook,
  '.xlsm': asWorkbook,
  '.xlsb': asWorkbook,
  '.ods': asWorkbook,
  '.doc': asDocument,
  '.docm': asDocument,
  '.odt': asDocument,
  '.rtf': asDocument,
  '.pdf': asRows,
  '.jpg': asRows,
  '.jpeg': asRows,
  '.png': asRows,
  '.zip': 'Unpack it, and import the forms that are in it',
}

/**
 * Reads a form that came back; its places are in the file as the user names it.
 *
 * @throws CommandError when there is no such file, or it is of a kind that is no form.
 */
export async function readFormFile(word: string, { cwd }: Terminal): Promise<FormFile> {
  const path = resolve(cwd, word)
  const reader = readers[extname(path).toLowerCase()]
  if (!reader) {
    const expected = Object.keys(readers).join(', ')
    const advice = insteadOf[extname(path).toLowerCase()]
    const sentence = `Unexpected \`${basename(path)}\`, expected a form that came back, whose name ends in ${expected}${advice ? `. ${advice}` : ''}`
    throw new CommandError(exitCode.usage, sentence)
  }
  const bytes = new Uint8Array(
    await readFile(path).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
        throw new CommandError(exitCode.files, `Cannot find \`${word}\`. Name the file that came back`)
      }
      throw new CommandError(exitCode.files, `Cannot read \`${word}\`: ${reasonOf(error)}`)
    }),
  )
  const { value, messages } = reader(bytes, { file: relative(cwd, path) })
  return { bytes, form: value, messages }
}
