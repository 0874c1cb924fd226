/** A script as printers have to know it. */
interface Script {
  /** The letters and signs that only it has: what stands in the square brackets of a regular expression. */
  readonly letters: string
  readonly direction: 'ltr' | 'rtl'
  /** The languages that are written in it unless their tag says otherwise. */
  readonly languages: string
  /** The language of a text in it of which no other is known: the only one, or none at all (`und`, BCP 47). */
  readonly language: string
}

const ltr = 'ltr'
const rtl = 'rtl'
/** The comma, semicolon, question mark, lengthening and digits that several scripts share with Arabic. */
const arabicSigns = '\\u060C\\u061B\\u061F\\u0640\\u0660-\\u0669'
const dandas = '\\u0964\\u0965'
/** Punctuation of the width of an ideograph. */
const wideSigns = '\\u3000-\\u301F\\u30FB\\u30FC\\uFF01-\\uFF0F\\uFF1A-\\uFF20\\uFF5B-\\uFF65'

/**
 * The scripts that need more than the font and the direction of Latin, by their codes (ISO 15924). `Latn` stands for
 * all others: Greek and Cyrillic are printed in the same way.
 */
export const scripts = {
  Latn: { letters: '', direction: ltr, languages: '', language: 'en' }, // the language of the Bali Process
  Arab: {
    letters: `\\p{sc=Arab}${arabicSigns}`,
    direction: rtl,
    languages: 'ar ckb fa ks lrc mzn prs ps sd ug ur',
    language: 'und-Arab',
  },
  Beng: { letters: `\\p{sc=Beng}`, direction: ltr, languages: 'as bn', language: 'bn' },
  Deva: {
    letters: `\\p{sc=Deva}${dandas}`,
    direction: ltr,
    languages: 'hi mai mr ne sa',
    language: 'und-Deva',
  },
  Sinh: { letters: '\\p{sc=Sinh}', direction: ltr, languages: 'si', language: 'si' },
  Taml: { letters: '\\p{sc=Taml}', direction: ltr, languages: 'ta', language: 'ta' },
  Thaa: { letters: '\\p{sc=Thaa}', direction: rtl, languages: 'dv', language: 'dv' },
  Tibt: { letters: '\\p{sc=Tibt}', direction: ltr, languages: 'bo dz', language: 'und-Tibt' },
  Thai: { letters: '\\p{sc=Thai}', direction: ltr, languages: 'th', language: 'th' },
  Laoo: { letters: '\\p{sc=Laoo}', direction: ltr, languages: 'lo', language: 'lo' },
  Khmr: { letters: '\\p{sc=Khmr}', direction: ltr, languages: 'km', language: 'km' },
  Mymr: { letters: '\\p{sc=Mymr}', direction: ltr, languages: 'my', language: 'my' },
  Hebr: { letters: '\\p{sc=Hebr}', direction: rtl, languages: 'he yi', language: 'he' },
  Syrc: { letters: '\\p{sc=Syrc}', direction: rtl, languages: 'arc syr', language: 'und-Syrc' },
  Nkoo: { letters: '\\p{sc=Nkoo}', direction: rtl, languages: 'nqo', language: 'nqo' },
  Adlm: { letters: '\\p{sc=Adlm}', direction: rtl, languages: '', language: 'und-Adlm' },
  Rohg: { letters: '\\p{sc=Rohg}', direction: rtl, languages: 'rhg', language: 'rhg' },
  Mand: { letters: '\\p{sc=Mand}', direction: rtl, languages: '', language: 'und-Mand' },
  Hans: { letters: `\\p{sc=Hani}${wideSigns}`, direction: ltr, languages: 'zh', language: 'und-Hani' },
  Hant: { letters: '', direction: ltr, languages: 'yue', language: 'und-Hant' },
  Jpan: { letters: '\\p{sc=Hira}\\p{sc=Kana}', direction: ltr, languages: 'ja', language: 'ja' },
  Kore: { letters: '\\p{sc=Hang}', direction: ltr, languages: 'ko', language: 'ko' },
} as const satisfies Readonly<Record<string, Script>>

/** A script by its code in ISO 15924, as `Thai`. */
export type ScriptCode = keyof typeof scripts

export const isScriptCode = (code: string): code is ScriptCode => Object.hasOwn(scripts, code)

/** Those in which ideographs are written: which of them it is, only the language or the other letters tell. */
export const ideographic: readonly ScriptCode[] = ['Hans', 'Hant', 'Jpan', 'Kore']
