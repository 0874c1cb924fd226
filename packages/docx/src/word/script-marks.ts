import type { Piece } from '@rsr/document'
import { type Component, element } from '@rsr/opc'
import { defaultsOf, lookOf } from './script-looks.ts'

/** What a run says of its script. */
export interface ScriptMarks {
  /** The attributes of `w:rFonts`. */
  readonly fonts?: Readonly<Record<string, string>>
  /** The last properties of a run, in the order of ISO/IEC 29500-1, 17.3.2.28. */
  readonly properties: readonly Component[]
}

const attributes = { western: 'w:val', complex: 'w:bidi', eastAsian: 'w:eastAsia' } as const

/**
 * What tells Word the script of a piece of text, its direction and its language, as far as the styles of the document do not:
 * without `w:cs` or `w:rtl` it would use font, size and weight of Latin letters.
 */
export function scriptMarks({ script, language }: Piece, document: string): ScriptMarks {
  const { kind, font, isRightToLeft, language: usual } = lookOf(script)
  if (kind === 'western' && language === document) return { properties: [] }
  const known = defaultsOf(document)[kind]
  const tag = language.startsWith('und') ? usual : language
  const mark = isRightToLeft ? 'w:rtl' : 'w:cs'
  return {
    ...(font !== known.font && {
      fonts: kind === 'complex' ? { 'w:cs': font } : { 'w:hint': 'eastAsia', 'w:eastAsia': font },
    }),
    properties: [
      ...(kind === 'complex' ? [element(mark)] : []),
      ...(tag === known.language ? [] : [element('w:lang', { [attributes[kind]]: tag })]),
    ],
  }
}
