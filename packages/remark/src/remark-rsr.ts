/// <reference types="remark-stringify" />
import { message } from '@rsr/model'
import type { Root, RootContent } from 'mdast'
import type { Processor } from 'unified'
import type { Point } from 'unist'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Problem } from './check-directive.ts'
import type { Directive } from './directive.ts'
import { expand } from './expand.ts'
import { leaveAsTyped } from './left-as-typed.ts'
import { lookThrough } from './look-through.ts'
import type { RemarkRsrOptions } from './options.ts'
import { readDocument } from './read-document.ts'
import { sourcesOf } from './sources.ts'
import { toMarkdownExtension } from './to-markdown.ts'

/**
 * A remark plugin that prints published analyses and public data in any Markdown document:
 *
 * - `::standards-table{country=FJI priority=VI}`, and any other view that `rsr layouts` lists;
 * - `::treaty-table{instrument=tip-protocol group=PIF}`: members and one instrument, without any assessment;
 * - `:status{id=tip-protocol.5.1}`, `:status{id=tip-protocol.5.1 axis=law}` within a sentence;
 * - `:standard[the offence]{id=tip-protocol.5.1}`: words that lead to a standard.
 *
 * It wants `remark-directive` before it, and stands after other plugins that know directives. What it prints becomes
 * elements through `remark-rehype`, with `@rsr/document/style.css` for their looks, and Markdown through
 * `remark-stringify`. A directive that is not ours is left as typed. One of ours that names what is not there, or has
 * wrong attributes, is left as well, with an error in `file.messages`; an old analysis is a warning. Nothing is thrown
 * for a document, and no file is read.
 *
 * A document that is an assessment, as its front matter says, is read: `file.data.rsr` holds its `value`, where it has no
 * errors, and what is wrong stands in `file.messages`, as `rsr check` says it where the catalogue is given.
 *
 * @throws while it is set up, if an analysis is published for another release than `options.release`.
 *
 * @example
 * unified().use(remarkParse).use(remarkGfm).use(remarkDirective).use(remarkRsr, { publications: [fiji] })
 */
export function remarkRsr(
  this: Processor,
  options: RemarkRsrOptions = {},
): (tree: Root, file: VFile) => void {
  const sources = sourcesOf(options)
  // oxlint-disable-next-line oxc/no-this-in-exported-function -- unified calls a plugin on its processor
  const data = this.data()
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), toMarkdownExtension]
  const tell = (file: VFile, told: VFileMessage) => {
    if (options.documentation && told.ruleId !== undefined) told.url = options.documentation(told.ruleId)
    file.messages.push(told)
  }
  return (tree, file) => {
    const read = readDocument(file, options)
    if (read) {
      file.data.rsr = read
      for (const each of read.messages) tell(file, each)
    }
    const { toPrint, mentions, problems } = lookThrough(tree, sources)
    for (const { node, problem } of problems) tell(file, messageAt(node, problem, file))
    const { printed, notes } = expand(toPrint, sources)
    const instead = new Map<Directive, RootContent[]>(mentions)
    for (const [node, one] of printed) instead.set(node, [one])
    replace(tree, instead, String(file))
    if (notes) tree.children.push(notes)
  }
}

function messageAt({ position }: Directive, { id, values }: Problem, file: VFile): VFileMessage {
  const { start, end } = position ?? {}
  const range = start && end && { start: pointOf(start), end: pointOf(end) }
  return message(id, { file: file.path ?? '', position: range }, values)
}

const pointOf = ({ line, column, offset = 0 }: Point) => ({ line, column, offset })

/** Puts what directives stand for in their places; the others stay as they were typed. */
function replace(tree: Root, instead: ReadonlyMap<Directive, RootContent[]>, source: string): void {
  visit(tree, (node, index, parent) => {
    if (node.type !== 'leafDirective' && node.type !== 'textDirective') return undefined
    const printed = instead.get(node)
    if (!printed || !parent || index === undefined) {
      leaveAsTyped(node, source)
      return undefined
    }
    parent.children.splice(index, 1, ...(printed as typeof parent.children))
    return [SKIP, index + printed.length]
  })
}
