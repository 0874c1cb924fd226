import { scriptOf } from './script-of.ts'
import { type ScriptCode, scripts } from './scripts.ts'
import { hasOtherScripts, type Words, wordsOf } from './words-of.ts'

/** A part of a text that is in one script. */
export interface Piece {
  readonly text: string
  readonly script: ScriptCode
  /** BCP 47 tag. */
  readonly language: string
}

/**
 * A text in pieces of one script each, so that each gets its language, its direction and its font. Punctuation and
 * spaces between two scripts belong to the language of the text; numbers, to the words before them, as in the
 * bidirectional algorithm (UAX 9, W2 and W7).
 *
 * @param own - the language of the text where it is known; it counts for the pieces that are in its script.
 * @param document - the language of the document.
 */
export function piecesOf(text: string, document: string, own: string = document): Piece[] {
  const scriptOfDocument = scriptOf(document)
  if (own === document && scriptOfDocument === 'Latn' && !hasOtherScripts(text)) {
    return text === '' ? [] : [{ text, script: 'Latn', language: document }]
  }
  const words = wordsOf(text, own, document)
  const inOwn = words.some(({ script }) => script === scriptOf(own))
  const base = inOwn
    ? scriptOf(own)
    : isSentence(text, words)
      ? (words[0]?.script ?? scriptOfDocument)
      : scriptOfDocument
  const pieces: Piece[] = []
  const add = (part: string, script: ScriptCode) => {
    if (part !== '') pieces.push({ text: part, script, language: languageOf(script, own, document) })
  }
  let done = 0
  for (const { script, ...found } of words) {
    if (script === base) continue
    const { start, end } = withBrackets(text, found, done)
    add(text.slice(done, start), base)
    add(text.slice(start, end), script)
    done = end
  }
  add(text.slice(done), base)
  return pieces
}

const brackets = ['()', '[]', '“”', '«»'].map((pair) => pair.split(''))

/** With the other bracket of a pair of which they have one: apart, the two would be turned away from each other. */
function withBrackets(text: string, { start, end }: Pick<Words, 'start' | 'end'>, from: number) {
  const words = text.slice(start, end)
  const [before, after] = [start > from ? text[start - 1] : undefined, text[end]]
  const lacks = (sign: string | undefined, other: string | undefined) =>
    sign !== undefined && other !== undefined && words.split(other).length > words.split(sign).length
  const opens = brackets.some(([open, close]) => before === open && lacks(open, close))
  const closes = brackets.some(([open, close]) => after === close && lacks(close, open))
  return { start: start - Number(opens), end: end + Number(closes) }
}

/** Whether a text is a sentence of one script, to which its full stop belongs. */
const isSentence = (text: string, words: readonly Words[]) =>
  words.length === 1 && words[0]?.start === 0 && /[.!?…]$/.test(text) && /\s/.test(text)

function languageOf(script: ScriptCode, own: string, document: string): string {
  return [own, document].find((language) => scriptOf(language) === script) ?? scripts[script].language
}
