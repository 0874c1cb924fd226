import type { Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { directive } from 'micromark-extension-directive'
import deskStudyModule from '../generated/layouts/desk-study.json' with { type: 'json' }

/** A layout as it is written: Markdown with directives. */
export interface LayoutSource {
  readonly file: string
  readonly text: string
}

/** The desk study: what public sources show, what is not established, the questions by agency. */
export const deskStudy: LayoutSource = {
  file: '@rsr/roadmap/layouts/desk-study.md',
  text: deskStudyModule.text,
}

/** The tree of a layout, with the places of its nodes. Comments of HTML are for people who edit the layout. */
export function parseLayout(layout: LayoutSource): Root {
  return fromMarkdown(layout.text, { extensions: [directive()], mdastExtensions: [directiveFromMarkdown()] })
}
