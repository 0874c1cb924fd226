import { didYouMean } from '@rsr/model'
import type { Writer } from '@rsr/roadmap'
import type { Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { attributeKinds } from './attribute.ts'
import { type Problem, checkDirective } from './check-directive.ts'
import { declarationOf, mentionOfStandard, namesOf } from './declarations.ts'
import { type Directive, attributesOf } from './directive.ts'
import type { ToPrint } from './expand.ts'
import { mention } from './mention.ts'
import type { Sources } from './sources.ts'
import { staleness } from './stale.ts'

/** What was found in a document. */
export interface Found {
  readonly toPrint: readonly ToPrint[]
  /** What stands for mentions of standards. */
  readonly mentions: ReadonlyMap<Directive, RootContent[]>
  readonly problems: readonly { readonly node: Directive; readonly problem: Problem }[]
}

/** Looks for directives of ours in the order of the document, and checks each. */
export function lookThrough(tree: Root, sources: Sources): Found {
  const toPrint: ToPrint[] = []
  const mentions = new Map<Directive, RootContent[]>()
  const problems: { node: Directive; problem: Problem }[] = []
  const told = new Set<Writer>()
  visit(tree, (node) => {
    if (node.type !== 'leafDirective' && node.type !== 'textDirective') return
    const declaration = declarationOf(node)
    const checked = declaration ? checkDirective(node, declaration, sources) : missed(node)
    if (!declaration || !checked || 'problem' in checked) {
      if (checked && 'problem' in checked) problems.push({ node, problem: checked.problem })
      return
    }
    if (declaration === mentionOfStandard) {
      mentions.set(node, mention(node, sources))
      return
    }
    const { writer } = checked
    toPrint.push({ node, writer, blocks: declaration.print(attributesOf(node), sources, writer) })
    const problem = writer && !told.has(writer) ? staleness(writer, sources) : undefined
    if (writer) told.add(writer)
    if (problem) problems.push({ node, problem })
  })
  return { toPrint, mentions, problems }
}

/** A directive that is none of ours, and was meant to be: its name is near, and an attribute is one of ours. */
function missed(node: Directive): { readonly problem: Problem } | undefined {
  if (!Object.keys(attributesOf(node)).some((name) => Object.hasOwn(attributeKinds, name))) return undefined
  const advice = didYouMean(node.name, namesOf(node.type))
  if (advice === '') return undefined
  return { problem: { id: 'directive-unknown', values: { what: 'view', id: node.name, advice } } }
}
