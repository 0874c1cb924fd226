import { type analysis, isRecord } from '@rsr/model'
import { layouts, parts } from '../layout/parse-layout.ts'
import { englishPhrases } from '../saying/phrase-book.ts'
import type { Publication } from './publish.ts'

/** The sections whose records are withheld one by one. */
const sections = ['sources', 'facts', 'figures', 'actions', 'comments'] as const
/** Shorter passages are found in what is not secret as well. */
const shortest = 12
const shortestId = 8

/**
 * What a publication withholds of its analysis, to be looked for in the files that are made of it: ids of records, and
 * every passage of a text, between marks of Markdown, that is neither in what is shown nor among our own words.
 *
 * @param beside - what else is shown: where `full` is an edition before, the newer one.
 */
export function withheldTexts(
  full: analysis.AnalysisDocument,
  publication: Publication,
  beside?: Publication,
): string[] {
  const same = new Set([publication, beside].flatMap((each) => [...stringsOf(each)].flatMap(passagesOf)))
  const shown = [publication, beside, englishPhrases, layouts, [...parts.values()]]
    .flatMap((each) => [...stringsOf(each)])
    .map((text) => text.replace(/\s+/g, ' '))
    .join('\n')
  const ids = sections.flatMap((section) =>
    Object.keys(full[section])
      .filter((id) => !Object.hasOwn(publication[section], id))
      .flatMap((id) => [`/${section}/${id}`, ...(id.length < shortestId ? [] : [id])]),
  )
  const passages = new Set([...stringsOf(full)].flatMap(passagesOf).filter((text) => !same.has(text)))
  return [...ids, ...passages].filter((text) => !shown.includes(text))
}

/** The words between marks of Markdown and line ends, as every format prints them; a stop may come from elsewhere. */
function passagesOf(text: string): string[] {
  return text
    .split(/\[\^[^\]]*\]|[*_`[\]()<>\\]|\s*\n\s*/)
    .map((passage) => passage.replace(/\s+/g, ' ').replace(/^\s|[\s.,;:]+$/g, ''))
    .filter((passage) => passage.length >= shortest && !passage.startsWith('/'))
}

function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (Array.isArray(value)) for (const each of value) yield* stringsOf(each)
  else if (isRecord(value)) for (const each of Object.values(value)) yield* stringsOf(each)
}
