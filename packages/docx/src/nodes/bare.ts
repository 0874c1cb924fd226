import type { Inline } from '@rsr/document'

/** The words of a passage that is printed a second time: no values (each has one place), no footnotes, no second line. */
export function bare(node: Inline): Inline[] {
  if (node.type === 'footnoteReference') return []
  if (node.type === 'break') return [{ type: 'text', value: ' ' }]
  // A text of its own: what differs from an earlier draft is shown where the passage stands.
  if (node.type === 'text') return [{ ...node }]
  const children = node.children.flatMap(bare)
  if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'statusMark')
    return [{ ...node, children }]
  return children
}
