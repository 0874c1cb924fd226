import type { Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { directive } from 'micromark-extension-directive'
import type { Publication } from '../analysis/publish.ts'
import deskStudy from '../generated/layouts/desk-study.json' with { type: 'json' }
import gapAnalysis from '../generated/layouts/gap-analysis.json' with { type: 'json' }
import forReviewers from '../generated/layouts/parts/for-reviewers.json' with { type: 'json' }
import methodCard from '../generated/layouts/parts/method-card.json' with { type: 'json' }
import regional from '../generated/layouts/regional.json' with { type: 'json' }
import terms from '../generated/layouts/parts/terms.json' with { type: 'json' }

/** A layout as it is written: Markdown with directives. */
export interface LayoutSource {
  /** What the phrases call the document, as `desk-study`. */
  readonly name: string
  readonly file: string
  readonly text: string
}

const shipped = (name: string, { text }: { readonly text: string }): LayoutSource => ({
  name,
  file: `@rsr/roadmap/layouts/${name}.md`,
  text,
})

/** The layouts that the toolkit ships, by name. */
export const layouts = {
  /** What public sources show, what is not established, the questions by agency; no recommendations. */
  'desk-study': shipped('desk-study', deskStudy),
  /** The full country document: gaps, recommendations and the roadmap. */
  'gap-analysis': shipped('gap-analysis', gapAnalysis),
} as const satisfies Readonly<Record<string, LayoutSource>>

/** The layout of documents on a region: common gaps, shared needs, public data on the members. */
export const regionalLayout: LayoutSource = shipped('regional', regional)

/** What several layouts have in common, by name. */
export const parts: ReadonlyMap<string, LayoutSource> = new Map([
  ['for-reviewers', shipped('parts/for-reviewers', forReviewers)],
  ['method-card', shipped('parts/method-card', methodCard)],
  ['terms', shipped('parts/terms', terms)],
])

/** The layout of an assessment by itself: at the desk stage a desk study (method.md section 6). */
export const layoutOf = ({ stage }: Pick<Publication, 'stage'>): LayoutSource =>
  layouts[stage === 'desk' ? 'desk-study' : 'gap-analysis']

/**
 * The tree of a layout, with the places of its nodes. Comments of HTML are for people who edit the layout. A layout is
 * read once, however many documents are made of it.
 */
export function parseLayout(layout: LayoutSource): Root {
  const known = parsed.get(layout)
  if (known) return known
  const extensions = { extensions: [directive()], mdastExtensions: [directiveFromMarkdown()] }
  const root = fromMarkdown(layout.text, extensions)
  parsed.set(layout, root)
  return root
}

const parsed = new WeakMap<LayoutSource, Root>()
