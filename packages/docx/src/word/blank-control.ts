import type { Blank } from '@rsr/document'
import { type Component, element } from '@rsr/opc'
import { blankTag, blankBookmark } from '../form/blank-names.ts'
import { bookmarked } from './bookmark.ts'
import { controlTitle } from './field-control.ts'

/** Word allows no longer tag; the bookmark tells the same. */
const longest = 64

interface BlankControl extends Pick<Blank, 'about' | 'part' | 'name' | 'choices' | 'unchosen'> {
  /** Of the content control and of the bookmark; no other of the document has it. */
  readonly id: number
  /** What is shown as long as it is empty. */
  readonly children: Component[]
}

/**
 * An inline content control that is filled in: a list to choose from, or a text. Nobody deletes it, and it stands in a bookmark,
 * since LibreOffice 7.4 drops tags and keeps bookmarks. The text is rich: LibreOffice 7.4 makes of plain text a field that cannot
 * be filled in where everything else is protected (by experiment). The first of the list takes a choice back: Word shows
 * a control as empty whose value is. The order in `sdtPr` is that of ISO/IEC 29500-1, 17.5.2.38.
 */
export function blankControl({ id, choices, unchosen, children, ...blank }: BlankControl): Component[] {
  const tag = blankTag(blank)
  const items = [
    { 'w:displayText': unchosen, 'w:value': '' },
    ...choices.map((each) => ({ 'w:displayText': each, 'w:value': each })),
  ]
  const kind =
    choices.length === 0
      ? element('w:richText')
      : element(
          'w:dropDownList',
          {},
          items.map((item) => element('w:listItem', item)),
        )
  const control = element('w:sdt', {}, [
    element('w:sdtPr', {}, [
      element('w:alias', { 'w:val': controlTitle(blank.name) }),
      ...(tag.length <= longest ? [element('w:tag', { 'w:val': tag })] : []),
      element('w:id', { 'w:val': id }),
      element('w:lock', { 'w:val': 'sdtLocked' }),
      element('w:showingPlcHdr'),
      kind,
    ]),
    element('w:sdtContent', {}, children),
  ])
  return bookmarked({ id, name: blankBookmark(id) }, [control])
}
