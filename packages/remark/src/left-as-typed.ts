/// <reference types="mdast-util-to-hast" />
import type { Directive } from './directive.ts'

/**
 * Makes a directive that nobody printed appear in HTML as it was typed: `10:30am` is no directive of anybody. Left to
 * itself, it would become an empty element. What writes Markdown restores it without this.
 */
export function leaveAsTyped(node: Directive, source: string): void {
  const { data, position } = node
  const [start, end] = [position?.start.offset, position?.end.offset]
  if (data?.hName !== undefined || start === undefined || end === undefined) return
  node.data = {
    ...data,
    hName: node.type === 'textDirective' ? 'span' : 'p',
    hChildren: [{ type: 'text', value: source.slice(start, end) }],
  }
}
