import { type Block, type Paragraph, build } from '@rsr/document'
import { get, has } from '../cursor.ts'
import { recordOf } from './common.ts'
import { defineView } from './view.ts'

/**
 * What a chapter begins with: the priority as the Working Group put it, and its summary. Under the threshold of
 * coverage there is no summary sentence (method.md section 4).
 */
export const priorityBox = defineView({
  name: 'priority-box',
  help: 'The statement of a priority, and its summary where enough is established.',
  attributes: ['priority'],
  write(writer, attributes) {
    const priority = recordOf(writer, 'priorities', attributes.priority ?? '')
    if (!priority) return []
    const coverage = get(priority, 'coverage')
    const key = coverage.value.applicable === 0 ? 'nothing' : priority.value.enough ? 'enough' : 'not_enough'
    const text = get(priority, 'text')
    const summary = has(text) && priority.value.enough ? get(text, 'summary') : undefined
    const paragraphs: Paragraph[] = [
      build.paragraph(build.emphasis(...writer.print(get(priority, 'statement')))),
      build.paragraph(...writer.say(`summary.${key}`, { coverage })),
    ]
    const own: Block[] = summary && has(summary) ? writer.printBlocks(summary) : []
    return [{ type: 'box', children: paragraphs }, ...own]
  },
})
