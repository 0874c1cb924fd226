import { type DocumentMeta, directionOf } from '@rsr/document'
import { type Look, textWidth } from '../theme.ts'
import { characterStyles } from './character-styles.ts'
import { contentsStyles } from './contents-styles.ts'
import { figureStyles } from './figure-styles.ts'
import { formStyles } from './form-styles.ts'
import { headingStyles } from './heading-styles.ts'
import { paragraphStyles } from './paragraph-styles.ts'
import type { Style } from './style-xml.ts'
import { tableStyles } from './table-styles.ts'

/** A style of the toolkit. */
export interface OwnStyle {
  readonly type: 'paragraph' | 'character' | 'table' | 'numbering'
  readonly id: string
  readonly style: Style
}

/** The language of a document, and what annexes are called in it, and whether it is a form. */
interface Worded extends Pick<DocumentMeta, 'language' | 'form'> {
  readonly words: Pick<DocumentMeta['words'], 'annex'>
}

/** Every style that documents use, in the order in which they are written. */
export function ownStyles(look: Look, { language, words, form }: Worded): OwnStyle[] {
  const isRightToLeft = directionOf(language) === 'rtl'
  const contents = contentsStyles(textWidth(look.pages.portrait), words.annex)
  const of = (type: OwnStyle['type'], styles: Readonly<Record<string, Style>>) =>
    Object.entries(styles).map(([id, style]) => ({ type, id, style }))
  return [
    ...of('paragraph', {
      ...paragraphStyles(look, isRightToLeft),
      ...(form && formStyles),
      ...contents,
      ...figureStyles,
      ...headingStyles(look),
    }),
    ...of('character', characterStyles(look)),
    ...of('table', tableStyles(look)),
    ...of('numbering', { NoList: { name: 'No List', isDefault: true } }),
  ]
}
