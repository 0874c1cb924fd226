import ts from 'typescript'
import type { Declared } from './exports-of.ts'

/** What a docstring says, as Markdown. */
export interface Docstring {
  readonly text: string
  readonly params: readonly { readonly name: string; readonly text: string }[]
  readonly returns: string | undefined
  readonly throws: string | undefined
  readonly examples: readonly string[]
}

/** The docstring of a declaration; with an empty text where there is none. */
export function docstringOf(node: Declared): Docstring {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)
  const tags: readonly ts.JSDocTag[] = doc?.tags ?? []
  const saidOf = (name: string) =>
    tags.filter(({ tagName }) => tagName.text === name).map(({ comment }) => textOf(comment))
  return {
    text: textOf(doc?.comment),
    params: tags
      .filter((tag) => ts.isJSDocParameterTag(tag))
      .map(({ name, comment }) => ({
        name: name.getText(),
        text: textOf(comment).replace(/^-\s*/, ''),
      })),
    returns: saidOf('returns')[0],
    throws: saidOf('throws')[0],
    examples: saidOf('example'),
  }
}

const textOf = (comment: string | ts.NodeArray<ts.JSDocComment> | undefined) =>
  (ts.getTextOfJSDocComment(comment) ?? '').trim()
