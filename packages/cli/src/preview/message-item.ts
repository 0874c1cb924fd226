import type { Element } from 'hast'
import { h } from 'hastscript'
import type { VFileMessage } from 'vfile-message'
import type { Anchor } from './anchors-of.ts'

/** A message: how grave it is, where, what is wrong, what to do, and ways to what it is on and to why it matters. */
export function messageItem(message: VFileMessage, isNew: boolean, anchor: Anchor | undefined): Element {
  const { fatal, ruleId, reason, note } = message
  const kind = kindOf(message)
  const links = [
    ...(anchor ? [h('a', { href: `#${encodeURIComponent(anchor.id)}` }, `See ${anchor.inside}`)] : []),
    ...(ruleId ? [h('a', { href: `/messages/${encodeURIComponent(ruleId)}` }, `Why: ${ruleId}`)] : []),
  ]
  return h('li', { class: ['preview-message', fatal ? 'preview-error' : ''], tabIndex: -1 }, [
    h('p', [h('strong', kind), isNew ? ', new' : '', ' ', h('code', placeOf(message))]),
    h('p', reason),
    ...(note ? [h('p', note)] : []),
    h(
      'p',
      { class: 'preview-links' },
      links.flatMap((link) => [link, ' ']),
    ),
  ])
}

/** What a message is called, as on the terminal. */
export const kindOf = ({ fatal }: VFileMessage): 'Error' | 'Warning' | 'Proposal' =>
  fatal ? 'Error' : fatal === false ? 'Warning' : 'Proposal'

/** File, line and column; a long path ends its line before the numbers, not within them. */
function placeOf({ file = '', place }: VFileMessage) {
  const start = place && 'start' in place ? place.start : undefined
  return start ? [file, h('wbr'), `:${start.line}:${start.column}`] : [file]
}
