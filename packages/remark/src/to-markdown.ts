import type { Paragraph, Root } from 'mdast'
import type { Options } from 'mdast-util-to-markdown'
import type { Printed } from './printed.ts'

/** How what is printed is written in a pipeline that gives Markdown. */
export const toMarkdownExtension: Options = {
  handlers: {
    rsrBlocks: ({ markdown }: Printed, _, state, info) =>
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- blocks hold blocks
      state.containerFlow({ type: 'root', children: markdown } as Root, info),
    rsrWords: ({ markdown }: Printed, _, state, info) =>
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- words hold words
      state.containerPhrasing({ type: 'paragraph', children: markdown } as Paragraph, info),
  },
}
