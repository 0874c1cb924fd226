import type { analysis } from '@rsr/model'

/** What a source is known by. */
export type NamedSource = Pick<analysis.Source, 'id' | 'title' | 'url' | 'year'>
export type NamedSources = ReadonlyMap<string, NamedSource>

/** The source that somebody means who types its link, its id, its title, or a text in which the title stands. */
export function matchSource(typed: string, sources: NamedSources): string | undefined {
  const link = linkIn(typed)
  const all = [...sources.values()]
  const byLink =
    link === undefined ? undefined : all.find(({ url }) => url !== null && plainLink(url) === plainLink(link))
  if (byLink) return byLink.id
  const words = wordsOf(typed)
  const named = all.filter(({ id, title }) => typed.trim() === id || isIn(wordsOf(title), words))
  // Of "The Act" and "The Act to amend the Act", the longer title is meant where both stand in the text.
  const longest = Math.max(...named.map(({ title }) => title.length))
  const meant = named.filter(({ title }) => title.length === longest)
  // Reports of several years often have one title: without the year, a person has to say which is meant.
  const [one, another] = meant.length > 1 ? meant.filter(({ year }) => words.includes(String(year))) : meant
  return another ? undefined : one?.id
}

/** What is known of a source that is not registered, and what is still missing to register it. */
export function describeSource(typed: string): { title: string; known: string; missing: string } {
  const url = linkIn(typed)
  const title = typed
    .replace(url ?? '', '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s,;:(]+|[\s,;:(]+$/g, '')
  const year = /\b(?:19|20)\d\d\b/.exec(title)?.[0]
  const known = { title, url, year }
  const missing = ['kind', title === '' ? 'title' : '', 'publisher', year === undefined ? 'year' : '']
  return {
    title: typed,
    known: Object.entries(known)
      .flatMap(([key, value]) => (value === undefined || value === '' ? [] : [`${key}: ${value}`]))
      .join(', '),
    missing: missing.filter((key) => key !== '').join(', '),
  }
}

const linkIn = (text: string) => /https?:\/\/[^\s<>"]+[^\s<>".,;:)]/.exec(text)?.[0]
const plainLink = (url: string) =>
  url
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[/#?]+$/, '')
    .toLowerCase()
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A title of one word may stand in any text. */
const isIn = (title: string, words: string) =>
  title !== '' && (title === words || (title.includes(' ') && ` ${words} `.includes(` ${title} `)))
