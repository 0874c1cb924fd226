import { scriptOf } from './script-of.ts'
import { ideographic, isScriptCode, type ScriptCode, scripts } from './scripts.ts'

/** A part of a text that is in one script. */
export interface Piece {
  readonly text: string
  readonly script: ScriptCode
  /** BCP 47 tag. */
  readonly language: string
}

const coded = Object.entries(scripts).flatMap(([code, { letters }]) =>
  isScriptCode(code) && letters !== '' ? [{ code, letters }] : [],
)
/** The letters of one script after the other, a group for each; those of the first and the last are printed as Latin. */
const letters = new RegExp(
  ['\\p{sc=Latn}', ...coded.map((script) => script.letters), '\\p{L}'].map((all) => `([${all}]+)`).join('|'),
  'gu',
)
const other = new RegExp(`[${coded.map((script) => script.letters).join('')}]`, 'u')
/** What goes on with the words before it: marks, and numbers that come next ("No. 12 (1930)", "Art. 5"). */
const trailing =
  /\p{sc=Inherited}*(?:[0-9]+(?![\p{L}0-9]))?(?:(?:\.[ \u00A0]|[ \u00A0/.:–-])[0-9]+(?![\p{L}0-9])|[ \u00A0]?\([0-9]+\))*/uy

/**
 * A text in pieces of one script each, so that each gets its language, its direction and its font. Punctuation and
 * spaces between two scripts belong to the language of the text; numbers, to the words before them, as in the
 * bidirectional algorithm (UAX 9, W2 and W7).
 *
 * @param own - the language of the text where it is known; it counts for the pieces that are in its script.
 * @param document - the language of the document.
 */
export function piecesOf(text: string, document: string, own = document): Piece[] {
  const scriptOfDocument = scriptOf(document)
  if (own === document && scriptOfDocument === 'Latn' && !other.test(text)) {
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

interface Words {
  readonly start: number
  end: number
  readonly script: ScriptCode
}

/** Where the words of each script begin and end. */
function wordsOf(text: string, own: string, document: string): Words[] {
  const ideographs = scriptOfIdeographs(text, own, document)
  const all: Words[] = []
  for (const match of text.matchAll(letters)) {
    const group = match.findIndex((found, index) => index > 0 && found !== undefined)
    const code = coded[group - 2]?.code ?? 'Latn'
    const script = ideographic.includes(code) ? ideographs : code
    trailing.lastIndex = match.index + match[0].length
    trailing.test(text)
    const end = trailing.lastIndex
    const last = all.at(-1)
    if (last?.script === script) last.end = end
    else all.push({ start: match.index, end, script })
  }
  return all
}

/** With the other bracket of a pair of which they have one: apart, the two would be turned away from each other. */
function withBrackets(text: string, { start, end }: Pick<Words, 'start' | 'end'>, from: number) {
  const words = text.slice(start, end)
  for (const [open = '', close = ''] of ['()', '[]', '“”', '«»'].map((pair) => pair.split(''))) {
    const excess = words.split(open).length - words.split(close).length
    if (excess < 0 && start > from && text[start - 1] === open) start -= 1
    if (excess > 0 && text[end] === close) end += 1
  }
  return { start, end }
}

/** Ideographs are Japanese beside kana and Korean beside hangul, if the languages do not say what they are. */
function scriptOfIdeographs(text: string, ...languages: string[]): ScriptCode {
  const named = languages.map(scriptOf).find((script) => ideographic.includes(script))
  if (named) return named
  if (/[\p{sc=Hira}\p{sc=Kana}]/u.test(text)) return 'Jpan'
  return /\p{sc=Hang}/u.test(text) ? 'Kore' : 'Hans'
}

/** Whether a text is a sentence of one script, to which its full stop belongs. */
const isSentence = (text: string, words: readonly Words[]) =>
  words.length === 1 && words[0]?.start === 0 && /[.!?…]$/.test(text) && /\s/.test(text)

function languageOf(script: ScriptCode, own: string, document: string): string {
  return [own, document].find((language) => scriptOf(language) === script) ?? scripts[script].language
}
