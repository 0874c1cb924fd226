import { folded } from './reading.ts'

/** The tags that ISO 639-1 may have, by what they are called in English; a tag without a language is called by itself. */
let names: ReadonlyMap<string, string> | undefined

function namesOfLanguages(): ReadonlyMap<string, string> {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
  const called = new Intl.DisplayNames('en', { type: 'language' })
  return new Map(
    letters
      .flatMap((first) => letters.map((second) => first + second))
      .flatMap((tag): [string, string][] => {
        const name = called.of(tag) ?? tag
        return name === tag ? [] : [[name.toLowerCase(), tag]]
      }),
  )
}

/** Reads a language: its BCP 47 tag, or its English name. */
export function understandLanguage(text: string): string | undefined {
  const typed = text.trim()
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(typed)) return typed
  names ??= namesOfLanguages()
  return names.get(folded(typed))
}
