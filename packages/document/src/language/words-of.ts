import { scriptOf } from './script-of.ts'
import { ideographic, isScriptCode, type ScriptCode, scripts } from './scripts.ts'

/** Where words of one script stand in a text. */
export interface Words {
  readonly start: number
  end: number
  readonly script: ScriptCode
}

const coded = Object.entries(scripts).flatMap(([code, { letters }]) =>
  isScriptCode(code) && letters !== '' ? [{ code, letters }] : [],
)
/** The letters of one script after the other, a group for each; those of the first and the last are printed as Latin. */
const letters = new RegExp(
  ['\\p{sc=Latn}', ...coded.map((script) => script.letters), '\\p{L}'].map((all) => `([${all}]+)`).join('|'),
  'gu',
)
const needsCare = new RegExp(`[${coded.map((script) => script.letters).join('')}]`, 'u')
/** What goes on with the words before it: marks, and numbers that come next ("No. 12 (1930)", "Art. 5"). */
const trailing =
  /\p{sc=Inherited}*(?:[0-9]+(?![\p{L}0-9]))?(?:(?:\.[ \u00A0]|[ \u00A0/.:–-])[0-9]+(?![\p{L}0-9])|[ \u00A0]?\([0-9]+\))*/uy

/** Whether a text has letters that are not printed as Latin ones are. */
export const hasOtherScripts = (text: string): boolean => needsCare.test(text)

/** Where the words of each script begin and end, with what stands between words of one script. */
export function wordsOf(text: string, own: string, document: string): Words[] {
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

/** Ideographs are Japanese beside kana and Korean beside hangul, if the languages do not say what they are. */
function scriptOfIdeographs(text: string, ...languages: string[]): ScriptCode {
  const named = languages.map(scriptOf).find((script) => ideographic.includes(script))
  if (named) return named
  if (/[\p{sc=Hira}\p{sc=Kana}]/u.test(text)) return 'Jpan'
  return /\p{sc=Hang}/u.test(text) ? 'Kore' : 'Hans'
}
