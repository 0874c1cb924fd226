import { type Component, element } from '@rsr/opc'
import { type RunStyle, run, runOf } from './run.ts'

/** The runs that begin a field that Word computes (ISO/IEC 29500-1, 17.16.18), up to where its result stands. */
export function fieldStart(instruction: string, style: RunStyle = {}): Component[] {
  return [
    runOf([element('w:fldChar', { 'w:fldCharType': 'begin' })], style),
    runOf([element('w:instrText', { 'xml:space': 'preserve' }, [` ${instruction} `])], style),
    runOf([element('w:fldChar', { 'w:fldCharType': 'separate' })], style),
  ]
}

/** The run that ends a field. */
export function fieldEnd(style: RunStyle = {}): Component {
  return runOf([element('w:fldChar', { 'w:fldCharType': 'end' })], style)
}

/**
 * A field with the result that Word would compute, so that programs that compute nothing show it too. Never in the
 * short form (`fldSimple`), which mammoth drops with its text.
 */
export function wordField(instruction: string, result: string, style: RunStyle = {}): Component[] {
  return [...fieldStart(instruction, style), ...run(result, style), fieldEnd(style)]
}
