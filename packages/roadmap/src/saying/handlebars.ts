import { parseWithoutProcessing } from '@handlebars/parser'

/** The part of Handlebars' syntax tree that sentences may use; anything else has another `type`. */
export interface Program {
  readonly body: readonly Statement[]
  readonly blockParams?: readonly string[]
}
export type Statement =
  | { readonly type: 'ContentStatement'; readonly value: string }
  | { readonly type: 'CommentStatement' }
  | {
      readonly type: 'MustacheStatement'
      readonly path: Expression
      readonly params: readonly Expression[]
      readonly hash?: object
    }
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

/** Reads a text with Handlebars' own parser; gives nothing for a malformed one. White space stays as it is typed. */
export function parseSentence(text: string): Program | undefined {
  try {
    return parse(text)
  } catch {
    // What the parser says is about its own tokens, and of a line that is not the author's.
    return undefined
  }
}

function parse(text: string): Program {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its own types do not resolve under `nodenext`
  return parseWithoutProcessing(text) as Program
}
