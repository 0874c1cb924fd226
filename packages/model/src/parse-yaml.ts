import type { VFileMessage } from 'vfile-message'
import { type CST, Composer, type Document, Lexer, LineCounter, Parser } from 'yaml'
import { jsonMessage } from './json-message.ts'
import { limitMessage } from './limit-message.ts'
import { hasErrors, message } from './message.ts'
import { type Position, placeOf } from './place.ts'
import { signMessages } from './sign-messages.ts'
import { type ParsedText, syntaxMessage } from './syntax-message.ts'

/** The deepest nesting that is read; an assessment needs six levels. */
const depthLimit = 32

/** The most keys, values, spaces and signs; a full assessment has a tenth. */
const mostLexemes = 500_000

/**
 * The nodes of a text in YAML, or in JSON, each with its range.
 *
 * @param file - its path, for messages; one that ends in `.json` has to be JSON.
 * @returns them, and what is wrong. When the text cannot be read, or not in one way only, there are no nodes.
 */
export function parseYaml(file: string, text: string): { parsed?: ParsedText; messages: VFileMessage[] } {
  const lines = new LineCounter()
  const position = positionsBy(lines)
  const tokens = tokensOf(file, text, lines.addNewLine)
  if ('message' in tokens) return { messages: [tokens.message] }
  // The parser looks for keys that are twice by comparing each with each; `signMessages` does it in one pass.
  const composer = new Composer({ keepSourceTokens: false, uniqueKeys: false, logLevel: 'error' })
  const [parsed, second] = composer.compose(tokens.tokens, true, text.length)
  if (!parsed) return { messages: [] }
  const source = { file, text, parsed, position }
  const problem = limitMessage(source) ?? (/\.json$/i.test(file) ? jsonMessage(file, text) : undefined)
  if (problem) return { messages: [problem] }
  const messages = yamlMessages(source, second)
  return hasErrors(messages) ? { messages } : { parsed: source, messages }
}

/** Lines and columns of ranges of a text whose lines are counted. */
export function positionsBy(lines: LineCounter): ParsedText['position'] {
  return ([start, end]): Position => ({
    start: { ...point(lines.linePos(start)), offset: start },
    end: { ...point(lines.linePos(end)), offset: end },
  })
}

/** What is wrong with a YAML text; of what stands behind an error of syntax nothing is sure. */
function yamlMessages(source: ParsedText, second: Document.Parsed | undefined): VFileMessage[] {
  const error = syntaxMessage(source)
  const before = error?.place && 'start' in error.place ? (error.place.start.offset ?? 0) : Infinity
  const messages = signMessages(source).filter((each) => {
    const start = each.place && 'start' in each.place ? each.place.start.offset : undefined
    return (start ?? 0) < before
  })
  if (error) return messages.some((each) => each.ruleId === 'yaml-tab') ? messages : [...messages, error]
  if (!second) return messages
  const start = source.text.lastIndexOf('\n', second.range[0] - 2) + 1
  const place = { file: source.file, position: source.position([start, second.range[0]]) }
  return [...messages, message('yaml-documents', place, {})]
}

const point = ({ line, col }: { line: number; col: number }) => ({ line, column: col })

/** The tokens of a text; or the message that it holds too many or nests too deeply, before anything recurses. */
function tokensOf(
  file: string,
  text: string,
  onNewLine: (offset: number) => void,
): { tokens: CST.Token[] } | { message: VFileMessage } {
  const parser = new Parser(onNewLine)
  const tokens: CST.Token[] = []
  let lexemes = 0
  onNewLine(0)
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser
    for (const token of parser.next(lexeme)) tokens.push(token)
    lexemes += 1
    // The document stands on the stack as well.
    if (parser.stack.length > depthLimit + 1) {
      return { message: message('yaml-depth', placeOf(file, text, offset), { limit: depthLimit }) }
    }
    if (lexemes > mostLexemes) {
      const values = { found: 'number of words and signs', limit: mostLexemes }
      return { message: message('file-too-large', placeOf(file, text, offset), values) }
    }
  }
  tokens.push(...parser.end())
  return { tokens }
}
