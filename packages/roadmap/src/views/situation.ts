import { build } from '@rsr/document'
import { get, has } from '../cursor.ts'
import { defineView } from './view.ts'

/** The situation in the country, in the words of the assessment. */
export const situation = defineView({
  name: 'situation',
  help: 'The text on the situation and the forms of trafficking.',
  attributes: [],
  write(writer) {
    const context = get(writer.publication, 'context')
    const text = has(context) ? get(context, 'situation') : undefined
    if (!text || !has(text)) return [build.numberedParagraph(...writer.say('context.none'))]
    return writer.printBlocks(text)
  },
})
