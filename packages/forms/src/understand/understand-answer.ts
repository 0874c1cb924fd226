import { type Reading, folded } from './reading.ts'

/** What an agency can answer. */
export type AgencyAnswer = 'yes' | 'partly' | 'no' | 'unknown' | 'not-applicable'

/** The words that forms offer. */
const answerWords: Readonly<Record<AgencyAnswer, readonly string[]>> = {
  yes: ['yes'],
  partly: ['partly', 'in part'],
  no: ['no'],
  unknown: ['unknown', 'not known'],
  'not-applicable': ['not applicable'],
}

const listed = (words: string): readonly string[] => words.split(/\s*\|\s*/)

/** What is typed beside them, in languages of members of the Bali Process and some others; folded. */
const likely: Readonly<Record<AgencyAnswer, readonly string[]>> = {
  yes: listed(
    `y|yes it is|yes it does|yes we do|true|correct|✓|✔|☑|✅|oui|ja|si|sí|sim|ya|iya|oo|evet|có|ใช่|はい|是|是的|예|네
    |نعم|بله|हाँ|हां|হ্যাঁ|ඔව්|да|тийм`,
  ),
  partly: listed(
    `partial|partially|yes, partly|yes, in part|to some extent|in parts|yes and no|en partie|partiellement|teilweise
    |zum teil|parcialmente|en parte|em parte|sebagian|частично|جزئيا|บางส่วน|một phần|部分|一部|kısmen`,
  ),
  no: listed(
    `n|false|not yet|no it is not|no it does not|✗|✘|❌|non|nein|não|tidak|belum|hindi|hayır|không|ไม่|ไม่ใช่|いいえ|否|不是
    |لا|नहीं|না|නැත|아니요|아니오|нет|үгүй`,
  ),
  unknown: listed(
    `do not know|don’t know|don't know|dont know|not sure|unsure|unclear|?|no data|no information|not available|inconnu
    |ne sait pas|unbekannt|desconocido|tidak tahu|неизвестно|غير معروف|ไม่ทราบ|không biết|不明|不知道`,
  ),
  'not-applicable': listed(
    `n/a|na|n.a|n a|n / a|does not apply|not relevant|sans objet|nicht zutreffend|entfällt|no aplica|não se aplica
    |tidak berlaku|не применимо|لا ينطبق|不适用`,
  ),
}

/** A cross ticks a box in one country and strikes out in another; other marks and words leave the same doubt. */
const doubtful: Readonly<Partial<Record<AgencyAnswer, readonly string[]>>> = {
  yes: ['x', '×', '☒', '+', '1', 'v', 'ok'],
  partly: ['some', 'somewhat'],
  no: ['0', 'none', 'nil'],
}

/**
 * Reads an answer. A text that goes on behind one of the words (`Yes, since 2019`) is read by that word, and the
 * rest is for a person to see.
 *
 * @returns nothing for a text that says something else.
 */
export function understandAnswer(text: string): Reading<AgencyAnswer> | undefined {
  const typed = folded(text)
  const exact = text.trim().toLowerCase()
  const sign = text.trim()
  return (
    found(answerWords, 'chosen', (word) => word === exact) ??
    found(answerWords, 'likely', (word) => word === typed.replaceAll('-', ' ')) ??
    found(likely, 'likely', (word) => word === typed || word === sign) ??
    found(doubtful, 'doubtful', (word) => word === typed || word === sign) ??
    found(answerWords, ticks.test(typed) ? 'likely' : 'doubtful', (word) => word === withoutMark(typed)) ??
    found(answerWords, 'doubtful', (word) => goesOn(typed, word))
  )
}

/** A box that somebody typed before the word that he means, as `☑ Yes` or `☒ Yes`. */
const ticks = /^[✓✔☑✅]/u
const withoutMark = (typed: string) => typed.replace(/^(?:[✓✔☑✅☒✗✘×]\s*|x\s+)/u, '')

/** Whether the text begins with the word and goes on, as in `yes: since 2019`, `no, but planned` and `no but planned`. */
const goesOn = (typed: string, word: string) =>
  typed.startsWith(word) && /^[\s,;:.(–—-]/u.test(typed.slice(word.length))

function found(
  words: Readonly<Partial<Record<AgencyAnswer, readonly string[]>>>,
  sure: Reading<AgencyAnswer>['sure'],
  fits: (word: string) => boolean,
): Reading<AgencyAnswer> | undefined {
  const answers: readonly AgencyAnswer[] = ['partly', 'not-applicable', 'unknown', 'yes', 'no']
  const value = answers.find((answer) => words[answer]?.some(fits))
  return value && { value, sure }
}
