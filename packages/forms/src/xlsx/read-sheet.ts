import { UnreadableFile } from '@rsr/opc'
import type { VFileMessage } from 'vfile-message'
import type { ReturnedForm } from '../returned.ts'
import { controlOf } from './control-of.ts'
import { Findings } from './findings.ts'
import { interpret } from './interpret.ts'
import { readWorkbook } from './read-workbook.ts'

/**
 * Reads an answer sheet that came back, whichever program saved it, sorted, renamed or added to as its readers liked. Each answer is
 * found by the id in its row, and where that is gone by the words of its question; everything else that someone wrote is among the other
 * texts. Formulas are not worked out, and nothing outside of the file is looked at.
 *
 * @returns what was written, and messages on what may not be as it was meant. Of a file that cannot be read, or that is no answer
 *   sheet, there is no value, and a message that says why. Nothing is thrown.
 * @example
 * const { value, messages } = readSheet(await readFile('justice.xlsx'), { file: 'justice.xlsx' })
 */
export function readSheet(
  bytes: Uint8Array,
  { file }: { readonly file: string },
): { readonly value: ReturnedForm | undefined; readonly messages: readonly VFileMessage[] } {
  const findings = new Findings(file)
  const value = valueOf(bytes, file, findings)
  return { value, messages: findings.messages }
}

function valueOf(bytes: Uint8Array, file: string, findings: Findings): ReturnedForm | undefined {
  try {
    const workbook = readWorkbook(bytes)
    const control = controlOf(workbook)
    const written = interpret(workbook, control, findings)
    if (written) return { file, kind: 'xlsx', sent: control.sent, ...written }
    findings.add('sheet-without-questions', {})
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    findings.add('sheet-unreadable', { problem: error.message })
  }
  return undefined
}
