import { type Node, type Pair, type Scalar, isCollection, isNode, isPair, isScalar } from 'yaml'

export type BlockScalar = Scalar & { readonly type: 'BLOCK_LITERAL' | 'BLOCK_FOLDED' }

export const startOfNode = (node: Node) => node.range?.[0] ?? 0

/** Whether nothing is written there, which YAML reads as null. */
export const isAbsent = (node: unknown): boolean =>
  node === null || node === undefined || (isScalar(node) && node.range?.[0] === node.range?.[1])

export const isBlockScalar = (node: unknown): node is BlockScalar =>
  isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')

/** Where what is written of a node ends: before the line end, and before comments behind it. */
export function contentEnd(text: string, node: Node): number {
  const end = node.range?.[1] ?? 0
  if (isBlockScalar(node)) return end - (/\r?\n$/.exec(text.slice(0, end))?.[0].length ?? 0)
  if (!isCollection(node) || node.flow) return end
  const last = node.items.at(-1)
  if (isPair<Node, Node | null>(last)) return pairEnd(text, last)
  return isNode(last) ? contentEnd(text, last) : end
}

/** Where what is written of an entry of a record ends; behind the colon if it has no value. */
export function pairEnd(text: string, { key, value }: Pair<Node, Node | null>): number {
  return !value || isAbsent(value) ? colonEnd(text, key) : contentEnd(text, value)
}

/** Where the colon behind a key ends; where the key ends if it has none, between braces. */
export function colonEnd(text: string, key: Node): number {
  const end = key.range?.[1] ?? 0
  return end + (/^\s*:/.exec(text.slice(end, end + 200))?.[0].length ?? 0)
}

/** Where the line of a point begins. */
export const lineStart = (text: string, offset: number) =>
  offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1

/** Where the line of a point ends, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  if (end === -1) return text.length
  return text[end - 1] === '\r' && end - 1 >= offset ? end - 1 : end
}

export const columnOf = (text: string, offset: number) => offset - lineStart(text, offset)

/** Whether only spaces stand before a point in its line. */
export const isFirstInLine = (text: string, offset: number) =>
  /^[ \t]*$/.test(text.slice(lineStart(text, offset), offset))
