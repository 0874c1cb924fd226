import { get, has } from '../cursor.ts'
import { defineView } from './view.ts'

/** The limits of the assessment, in its own words; nothing where it states none. */
export const limits = defineView({
  name: 'limits',
  help: 'The text on the limits of the assessment.',
  attributes: [],
  write(writer) {
    const text = get(get(writer.publication, 'header'), 'limits')
    return has(text) ? writer.printBlocks(text) : []
  },
})
