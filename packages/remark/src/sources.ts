import { defaultSettings } from '@rsr/model'
import {
  type Publication,
  type Spoken,
  type Writer,
  createWriter,
  englishPhrases,
  layoutOf,
} from '@rsr/roadmap'
import type { RemarkRsrOptions } from './options.ts'

/** What directives print from. */
export interface Sources extends Omit<RemarkRsrOptions, 'publications'> {
  /** A writer of each analysis, by the code of its country. */
  readonly writers: ReadonlyMap<string, Writer>
  /** How the page speaks of an office and of a status where it prints no analysis. */
  readonly spoken: Spoken
}

/** @throws if an analysis is published for another release than that of the page, as it may hold what is not for it. */
export function sourcesOf({ publications = [], release = 'public', ...options }: RemarkRsrOptions): Sources {
  const other = publications.find((each) => each.release !== release)
  if (other) {
    throw new Error(
      `Unexpected release \`${other.release}\` of the analysis of ${other.country.iso3}, expected \`${release}\`. ` +
        `Publish it with { release: '${release}' }, or say in the options of the plugin for which release the page is.`,
    )
  }
  return {
    ...options,
    writers: new Map(publications.map(writerOf)),
    spoken: publications[0] ?? defaultSettings,
  }
}

const writerOf = (one: Publication): [string, Writer] => [
  one.country.iso3,
  createWriter(one, englishPhrases, layoutOf(one)),
]
