import type { Nodes } from 'mdast'
import { parseSentence } from '../saying/handlebars.ts'
import { containerProblems } from './container-problems.ts'
import { type LayoutContext, placeOf, refuse } from './layout-context.ts'
import { paragraphProblem } from './paragraph-problem.ts'
import { parseLayout, partOf } from './parse-layout.ts'
import { leafProblem } from './view-problem.ts'

/**
 * Looks through a passage that this document leaves out, for what would be wrong in any document: another country would
 * show it. Values are not looked at, as the passage may stand where they are known to be there.
 */
export function checkUnseen(nodes: readonly Nodes[], context: LayoutContext): void {
  for (const node of nodes) {
    if (node.type === 'containerDirective') {
      for (const problem of containerProblems(node, context.layout)) refuse(node, problem, context)
    } else if (node.type === 'leafDirective') {
      const problem = leafProblem(node, context)
      if (problem !== undefined) refuse(node, problem, context)
      else if (node.name === 'part') checkPart(node.attributes?.name ?? '', context)
    } else if (node.type === 'paragraph') {
      const problem = paragraphProblem(node, context.layout)
      if (problem !== undefined) refuse(node, problem, context)
    } else if (node.type === 'html' && !node.value.startsWith('<!--')) {
      refuse(node, `unexpected HTML \`${node.value}\``, context)
    } else if (node.type === 'text' && node.value.includes('{{') && !parseSentence(node.value)) {
      const pointer = `L${node.position?.start.line ?? 1}`
      const problem = `expected a path, or a helper with its values, between \`{{\` and \`}}\`: \`${node.value.slice(node.value.indexOf('{{')).slice(0, 60)}\``
      context.writer.report('sentence-unsaid', { file: context.layout.file, pointer }, problem, placeOf(node))
    }
    if ('children' in node) checkUnseen(node.children, context)
  }
}

function checkPart(name: string, context: LayoutContext): void {
  const part = partOf(context.layout, name)
  const within = [...(context.within ?? []), context.layout]
  if (part && !within.includes(part)) {
    checkUnseen(parseLayout(part).children, { ...context, within, layout: part })
  }
}
