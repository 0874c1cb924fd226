/**
 * The name of the bookmark for an id of the tree, the same in every document: `r_` and the id, as far as Word
 * allows. Names have at most 40 characters of `[A-Za-z0-9_]`, and Word does not tell `A` from `a` in them, so an id
 * that is longer or has other characters gets a hash of the whole id behind what is left of it.
 */
export function bookmarkName(id: string): string {
  if (/^[a-z0-9_]{1,38}$/.test(id)) return `r_${id}`
  const readable = id.toLowerCase().replace(/[^a-z0-9]+/g, '_')
  return `r_${readable.slice(0, 30)}_${fnv1a32(id).toString(36)}`
}

/** FNV-1a, 32 bits (draft-eastlake-fnv-21): at most seven characters in base 36. */
export function fnv1a32(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash
}
