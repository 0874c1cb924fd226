import { type Block, build } from '@rsr/document'
import type { CatalogueInstrument, Country } from '@rsr/model'
import { type Relation, analyseInstrument } from '../analysis/analyse-instrument.ts'
import { each, get } from '../cursor.ts'
import { regionalLayout } from '../layout/parse-layout.ts'
import { type PhraseBook, englishPhrases } from '../saying/phrase-book.ts'
import { type Spoken, createWriter } from '../saying/writer.ts'
import { cellSource, relationDate, relationStatus } from '../views/treaty-cells.ts'

/** How some members stand to one instrument, as public data have it: no assessment is needed. */
export interface Standings extends Spoken {
  readonly instrument: Pick<CatalogueInstrument, 'id' | 'short_title'>
  /** In the order of their names, never of their status. */
  readonly members: readonly { readonly name: string; readonly relation: Relation }[]
}

/**
 * How members stand to an instrument, in the order of their names.
 *
 * @param group - a group of States, as `PIF`; all members when it is left out.
 */
export function standingsOf(
  instrument: CatalogueInstrument,
  countries: readonly Country[],
  { organisation, labels }: Spoken,
  group?: string,
): Standings {
  const members = countries
    .filter(({ member, groups }) => member && (group === undefined || groups.some((one) => one === group)))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .map((country) => ({ name: country.name, relation: analyseInstrument(instrument, country) }))
  return { organisation, labels, instrument, members }
}

/** Member, status, date and source, each cell with the marks of what is to be confirmed. */
export function standingTable(standings: Standings, phrases: PhraseBook = englishPhrases): Block[] {
  const writer = createWriter(standings, phrases, regionalLayout)
  const rows = each(get(writer.publication, 'members')).map((member) => {
    const relation = get(member, 'relation')
    return [
      writer.print(get(member, 'name')),
      relationStatus(writer, relation),
      relationDate(writer, relation),
      cellSource(writer, get(relation, 'cell')),
    ]
  })
  const header = [
    writer.say('region.ratification.member'),
    ...['status', 'date', 'source'].map((key) => writer.say(`treaty.${key}`)),
  ]
  const name = writer.print(get(get(writer.publication, 'instrument'), 'short_title'))
  const caption = writer.say('region.ratification.piece', { instruments: name })
  return [
    build.table(`standing-${standings.instrument.id}`, [0.22, 0.22, 0.16, 0.4], caption, [header, ...rows]),
  ]
}
