/** So many columns of instruments can be read on an upright page. */
const most = 6

/** A list in as few pieces as are needed for a table of columns, as even as can be. */
export function piecesOf<Item>(items: readonly Item[]): Item[][] {
  const pieces = Math.ceil(items.length / most)
  const size = Math.ceil(items.length / Math.max(1, pieces))
  return Array.from({ length: pieces }, (_, index) => items.slice(index * size, (index + 1) * size))
}
