import { build } from '@rsr/document'
import { get } from '../cursor.ts'
import { layoutInWords } from './layout-in-words.ts'
import { defineView } from './view.ts'

/** What `document-control` says, in a paragraph: for documents of a few pages. */
export const stamp = defineView({
  name: 'stamp',
  help: 'One paragraph in place of the table of document control: edition, author, standards, questions answered, layout.',
  attributes: [],
  write(writer) {
    const { publication, layout } = writer
    const words = writer.say('control.stamp', {
      header: get(publication, 'header'),
      selection: get(publication, 'selection'),
      catalogue: get(publication, 'catalogue'),
      coverage: get(publication, 'coverage'),
    })
    const own = layout.own ? writer.say('control.stamp_layout', { layout: layoutInWords(writer) }) : []
    return [build.numberedParagraph(...words, ...own)]
  },
})
