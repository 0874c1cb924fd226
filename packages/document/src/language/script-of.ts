import { isScriptCode, type ScriptCode, scripts } from './scripts.ts'

/** Other codes for scripts that are printed in the same way. */
const alike: Readonly<Record<string, ScriptCode>> = {
  Aran: 'Arab',
  Hani: 'Hans',
  Hira: 'Jpan',
  Kana: 'Jpan',
  Hrkt: 'Jpan',
  Hang: 'Kore',
  Syre: 'Syrc',
  Syrj: 'Syrc',
  Syrn: 'Syrc',
}
const ofLanguage = new Map(
  Object.keys(scripts)
    .filter(isScriptCode)
    .flatMap((code) => scripts[code].languages.split(' ').map((language) => [language, code] as const))
    .filter(([language]) => language !== ''),
)

/**
 * The script of a language, from its tag (BCP 47): the one that the tag names, `az-Arab`, or the usual one. The data of
 * the machine are not asked, so it is everywhere alike. `Latn` for what is not known.
 */
export function scriptOf(language: string): ScriptCode {
  const [primary = '', ...others] = language.toLowerCase().split('-')
  const named = others.find((subtag) => /^[a-z]{4}$/.test(subtag))
  if (named !== undefined) {
    const code = named.slice(0, 1).toUpperCase() + named.slice(1)
    return isScriptCode(code) ? code : (alike[code] ?? 'Latn')
  }
  if (primary === 'zh' && others.some((subtag) => /^(tw|hk|mo)$/.test(subtag))) return 'Hant'
  return ofLanguage.get(primary) ?? 'Latn'
}
