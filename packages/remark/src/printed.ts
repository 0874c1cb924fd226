import type { BlockContent, FootnoteDefinition, PhrasingContent } from 'mdast'
import type { ElementContent } from 'hast'
import type { Data, Node } from 'unist'

/**
 * Something that the plugin printed. Pipelines to HTML take the elements in `data`; what writes Markdown takes
 * `markdown`. It has no children, so that nothing is printed twice.
 */
export interface Printed extends Node {
  readonly type: 'rsrBlocks' | 'rsrWords'
  readonly markdown: readonly (BlockContent | FootnoteDefinition | PhrasingContent)[]
  readonly data: Data & {
    readonly hName: 'div' | 'span'
    readonly hProperties: { readonly className: string[]; readonly lang: string }
    readonly hChildren: ElementContent[]
  }
}

declare module 'mdast' {
  interface RootContentMap {
    rsrBlocks: Printed
    rsrWords: Printed
  }
  interface PhrasingContentMap {
    rsrWords: Printed
  }
}

/** Blocks as one element of a page. */
export const printedBlocks = (
  markdown: Printed['markdown'],
  elements: readonly ElementContent[],
  lang: string,
): Printed => ({
  type: 'rsrBlocks',
  markdown,
  data: {
    hName: 'div',
    hProperties: { className: ['rsr-document', 'rsr-part'], lang },
    hChildren: [...elements],
  },
})

/** Words as one element within a line. */
export const printedWords = (
  markdown: Printed['markdown'],
  elements: readonly ElementContent[],
  lang: string,
): Printed => ({
  type: 'rsrWords',
  markdown,
  data: { hName: 'span', hProperties: { className: ['rsr-words'], lang }, hChildren: [...elements] },
})
