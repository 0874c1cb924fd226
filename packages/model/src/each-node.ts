import {
  type Alias,
  type Document,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
  isMap,
  isNode,
  isPair,
  isSeq,
} from 'yaml'

export type YamlNode = Alias | Scalar | YAMLMap | YAMLSeq

/**
 * Visits the nodes of a document in the order of its text, keys before their values; no further once one was told to be
 * the last. The visitor of the parser, which can also change a document, takes several times as long.
 */
export function eachNode(document: Document.Parsed, visit: (node: YamlNode) => void | 'last'): void {
  const enter = (node: unknown): boolean => {
    if (isPair(node)) return enter(node.key) && enter(node.value)
    if (!isNode(node)) return true
    if (visit(node) === 'last') return false
    return isMap(node) || isSeq(node) ? node.items.every(enter) : true
  }
  enter(document.contents)
}
