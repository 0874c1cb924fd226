/** Lets every entry pass. */
export const all = () => true

/** The entries of a record that pass, each as it is to be shown. */
export function pick<Item>(
  items: Readonly<Record<string, Item>>,
  passes: (item: Item) => boolean,
  show: (item: Item) => Item = (item) => item,
): Record<string, Item> {
  const passing = Object.entries(items).filter(([, item]) => passes(item))
  return Object.fromEntries(passing.map(([id, item]) => [id, show(item)]))
}
