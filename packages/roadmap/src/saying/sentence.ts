import { type Inline, type Origin, build } from '@rsr/document'
import { isRecord } from '@rsr/model'
import { type Cursor, step } from '../cursor.ts'
import type { BlockStatement, Expression, Program, Statement } from './handlebars.ts'

/** The names that a sentence may use: values with their places, or nodes that are ready to print. */
export type Scope = Readonly<Record<string, Cursor | Inline[]>>

/** What a sentence needs from its surroundings. */
export interface SentenceContext {
  /** Where the sentence is written. */
  readonly origin: Origin
  /** Reads a text with expressions; gives nothing for one that is not well-formed. */
  readonly read: (text: string) => Program | undefined
  readonly print: (value: Cursor) => Inline[]
  /** Helpers by name: `{{date value}}`. */
  readonly helpers: Readonly<Record<string, Helper>>
  /** Told of what cannot be said: what is wrong, and the expression, which the sentence then shows itself. */
  readonly report: (problem: string, expression: string) => void
}

/** A helper gives nodes from the values and texts after its name. */
export type Helper = (args: readonly (Cursor | string)[], context: SentenceContext) => Inline[]

/**
 * Evaluates a sentence with Handlebars expressions to nodes. It is read with Handlebars' own parser and never
 * compiled: a path that ends at an input gives a field, any other value a computed node. Allowed are paths, `if`,
 * `unless`, `each` and the helpers; nothing else of Handlebars.
 */
export function sayText(text: string, scope: Scope, context: SentenceContext): Inline[] {
  if (!text.includes('{{')) return [build.text(text, context.origin)]
  const program = context.read(text)
  if (program) return sayProgram(program, scope, context)
  const expression = text.slice(text.indexOf('{{'))
  unsaid(expression, 'expected a path, or a helper with its values, between `{{` and `}}`', context)
  return [build.text(text, context.origin)]
}

function sayProgram(program: Program, scope: Scope, context: SentenceContext): Inline[] {
  return program.body.flatMap((statement) => sayStatement(statement, scope, context))
}

function sayStatement(statement: Statement, scope: Scope, context: SentenceContext): Inline[] {
  switch (statement.type) {
    case 'ContentStatement':
      return [build.text(statement.value, context.origin)]
    case 'CommentStatement':
      return []
    case 'MustacheStatement': {
      const { path, params } = statement
      if (path.type !== 'PathExpression') return unsaid(`{{${path.value}}}`, 'expected a name', context)
      const shown = `{{${path.original}}}`
      if (statement.hash) return unsaid(shown, 'a value cannot be given by a name', context)
      // Only what we have put there: `constructor` is a key of every object.
      const helper = Object.hasOwn(context.helpers, path.original)
        ? context.helpers[path.original]
        : undefined
      if (helper)
        return helper(
          params.map((one) => argument(one, scope)),
          context,
        )
      if (params.length > 0) return unsaid(shown, 'there is no such helper', context)
      const found = lookUp(path.original, scope)
      if (Array.isArray(found)) return found
      if (isMissing(found)) return unsaid(shown, 'there is no such value', context)
      return context.print(found)
    }
    case 'BlockStatement':
      return sayBlock(statement, scope, context)
    default:
      return unsaid(
        (statement as { type: string }).type,
        'expected a path, `if`, `each` or a helper',
        context,
      )
  }
}

function sayBlock(block: BlockStatement, scope: Scope, context: SentenceContext): Inline[] {
  const name = block.path.type === 'PathExpression' ? block.path.original : ''
  const subject = block.params[0] ? argument(block.params[0], scope) : undefined
  const inverse = () => (block.inverse ? sayProgram(block.inverse, scope, context) : [])
  const value = typeof subject === 'object' ? subject.value : subject
  if (value === undefined) return unsaid(`{{#${name}}}`, 'there is no such value', context)
  if (name === 'if' || name === 'unless') {
    return isTrue(value) === (name === 'if') ? sayProgram(block.program, scope, context) : inverse()
  }
  if (name === 'each' && typeof subject === 'object' && typeof value === 'object' && value !== null) {
    const variable = block.program.blockParams?.[0]
    if (variable === undefined) return unsaid('{{#each}}', 'expected `as |name|`', context)
    if (eachesIn(block.program) > 1)
      return unsaid('{{#each}}', 'expected no more than two `each` within one another', context)
    return Object.keys(value).flatMap((key) =>
      sayProgram(block.program, { ...scope, [variable]: step(subject, key) }, context),
    )
  }
  return unsaid(`{{#${name}}}`, 'expected `if`, `unless` or `each` with a value', context)
}

/** How many repetitions stand within one another: each multiplies what is printed. */
const eachesIn = ({ body }: Program): number =>
  Math.max(
    0,
    ...body.map((statement) => {
      if (statement.type !== 'BlockStatement') return 0
      const inside = Math.max(
        eachesIn(statement.program),
        statement.inverse ? eachesIn(statement.inverse) : 0,
      )
      const isEach = statement.path.type === 'PathExpression' && statement.path.original === 'each'
      return inside + (isEach ? 1 : 0)
    }),
  )

/** What is not true for `if`: nothing, an empty text or list, false and zero. */
export const isTrue = (value: unknown) => (isRecord(value) ? Object.keys(value).length > 0 : Boolean(value))

function argument(expression: Expression, scope: Scope): Cursor | string {
  if (expression.type !== 'PathExpression') return String(expression.value)
  const found = lookUp(expression.original, scope)
  return Array.isArray(found) ? '' : found
}

function lookUp(path: string, scope: Scope): Cursor | Inline[] {
  const [first = '', ...rest] = path.split('.')
  const start = Object.hasOwn(scope, first) ? scope[first] : undefined
  if (Array.isArray(start)) return start
  return rest.reduce<Cursor>(
    (at, key) => step(at, key),
    start ?? { value: undefined, trace: '', origin: null },
  )
}

const isMissing = ({ value }: Cursor) => value === undefined || value === null || typeof value === 'object'

/** What cannot be said is shown as it stands, never left blank, and reported. */
function unsaid(shown: string, problem: string, context: SentenceContext): Inline[] {
  context.report(problem, shown)
  return [build.text(shown, context.origin)]
}
