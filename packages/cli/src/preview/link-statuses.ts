import { keysOf } from '@rsr/model'
import type { Element } from 'hast'
import type { PrintedValue } from './values-in.ts'
import { wordsOf } from './words-of.ts'

/** The id of the first status of a standard in the page. */
export const statusId = (standard: string): string => `preview-status-${standard}`

/** Makes of each status a link to its reasons, where it is in no link yet; the first of a standard can be linked to. */
export function linkStatuses(values: readonly PrintedValue[]): void {
  const linked = new Set<string>()
  for (const { element, trace = '', isLinked } of values) {
    const [section, id = '', axis = '', ...more] = keysOf(trace)
    const isStatus = section === 'standards' && ['law', 'practice'].includes(axis) && more.length === 0
    if (!isStatus || isLinked || holdsLink(element)) continue
    element.tagName = 'a'
    Object.assign(element.properties, {
      className: ['preview-why'],
      href: `why/${encodeURIComponent(id)}#${axis}`,
      ariaLabel: `${wordsOf(element).trim()}: why, ${id} in ${axis}`,
    })
    if (!linked.has(id)) element.properties.id ??= statusId(id)
    linked.add(id)
  }
}

const holdsLink = ({ children }: Element): boolean =>
  children.some((child) => child.type === 'element' && (child.tagName === 'a' || holdsLink(child)))
