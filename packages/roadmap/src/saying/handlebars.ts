import { parseWithoutProcessing } from '@handlebars/parser'

/** The part of Handlebars' syntax tree that sentences may use; anything else has another `type`. */
export interface Program {
  readonly body: readonly Statement[]
  readonly blockParams?: readonly string[]
}
export type Statement =
  | { readonly type: 'ContentStatement'; readonly value: string }
  | { readonly type: 'CommentStatement' }
  | { readonly type: 'MustacheStatement'; readonly path: Expression; readonly params: readonly Expression[] }
  | BlockStatement
export interface BlockStatement {
  readonly type: 'BlockStatement'
  readonly path: Expression
  readonly params: readonly Expression[]
  readonly program: Program
  readonly inverse?: Program
}
export type Expression =
  | { readonly type: 'PathExpression'; readonly original: string }
  | { readonly type: 'StringLiteral' | 'NumberLiteral'; readonly value: string | number }

/**
 * Reads a text with Handlebars' own parser. White space stays as it is typed.
 *
 * @throws if the text is not well-formed Handlebars.
 */
export function parseSentence(text: string): Program {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its own types do not resolve under `nodenext`
  return parseWithoutProcessing(text) as Program
}
