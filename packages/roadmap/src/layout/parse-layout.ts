import type { Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { directive } from 'micromark-extension-directive'
import type { Publication } from '../analysis/publish.ts'
import brief from '../generated/layouts/brief.json' with { type: 'json' }
import deskStudy from '../generated/layouts/desk-study.json' with { type: 'json' }
import followTheMoney from '../generated/layouts/follow-the-money.json' with { type: 'json' }
import gapAnalysis from '../generated/layouts/gap-analysis.json' with { type: 'json' }
import questionnaire from '../generated/layouts/questionnaire.json' with { type: 'json' }
import roadmap from '../generated/layouts/roadmap.json' with { type: 'json' }
import forReviewers from '../generated/layouts/parts/for-reviewers.json' with { type: 'json' }
import methodCard from '../generated/layouts/parts/method-card.json' with { type: 'json' }
import regional from '../generated/layouts/regional.json' with { type: 'json' }
import monitoring from '../generated/layouts/parts/monitoring.json' with { type: 'json' }
import terms from '../generated/layouts/parts/terms.json' with { type: 'json' }

/** A layout as it is written: Markdown with directives. */
export interface LayoutSource {
  /** As `desk-study`; files of documents are named for it. */
  readonly name: string
  readonly file: string
  readonly text: string
  /** Whether it is one of an office's own: its documents say so. */
  readonly own?: true
  /** Parts of the office's own, by name, which come before those of the toolkit. */
  readonly parts?: ReadonlyMap<string, LayoutSource>
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
  /** The action plan alone. */
  roadmap: shipped('roadmap', roadmap),
  /** Two to four pages for a minister or a meeting. */
  brief: shipped('brief', brief),
  /** The country profile of recommendation 2(b) of the Following the Money Forum, over its own selection. */
  'follow-the-money': shipped('follow-the-money', followTheMoney),
  /** The form in which a State answers the questions itself. */
  questionnaire: shipped('questionnaire', questionnaire),
} as const satisfies Readonly<Record<string, LayoutSource>>

/** The layout of documents on a region: common gaps, shared needs, public data on the members. */
export const regionalLayout: LayoutSource = shipped('regional', regional)

/** What several layouts have in common, by name. */
export const parts: ReadonlyMap<string, LayoutSource> = new Map([
  ['for-reviewers', shipped('parts/for-reviewers', forReviewers)],
  ['method-card', shipped('parts/method-card', methodCard)],
  ['monitoring', shipped('parts/monitoring', monitoring)],
  ['terms', shipped('parts/terms', terms)],
])

/** A part that a layout, or a part of it, names: one of the office's own comes first. */
export const partOf = (layout: LayoutSource, name: string): LayoutSource | undefined =>
  layout.parts?.get(name) ?? parts.get(name)

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
