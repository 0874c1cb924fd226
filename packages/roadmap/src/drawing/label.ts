import type { Inline, Label } from '@rsr/document'

/** Words in a drawing at a place: of eleven pixels, on paper, and on one line to the right, if nothing else is said. */
export function label(
  [x, y]: readonly [x: number, y: number],
  children: Inline[],
  look: Partial<Pick<Label, 'size' | 'anchor' | 'width' | 'on'>> = {},
): Label {
  return { type: 'label', x, y, size: 11, anchor: 'start', on: 'plain', ...look, children }
}
