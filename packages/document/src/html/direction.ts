/** Scripts that are written from right to left, and languages that are, unless their tag names another script. */
const scripts = /^(adlm|arab|hebr|mand|nkoo|rohg|syrc|thaa)$/
const languages = /^(ar|arc|ckb|dv|fa|he|ks|nqo|prs|ps|sd|syr|ug|ur|yi)$/

/** The direction of a language, from its tag (BCP 47): the data of the machine are not asked, so it is everywhere alike. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary = '', ...others] = language.toLowerCase().split('-')
  const script = others.find((subtag) => /^[a-z]{4}$/.test(subtag))
  return (script === undefined ? languages.test(primary) : scripts.test(script)) ? 'rtl' : 'ltr'
}
