import type { Catalogue, CatalogueInstrument, Country, analysis } from '@rsr/model'
import { isParty } from '../analysis/applicability.ts'
import { entries } from '../analysis/entries.ts'
import type { Standing, Survey, SurveyCell, SurveyedInstrument } from './survey.ts'
import { piecesOf } from './survey-pieces.ts'
import { spanOf, surveySources } from './survey-sources.ts'

/**
 * How members stand to the instruments of which the public data know their status, with the marks of confidence.
 *
 * @param countries - the public data on the countries; those that are no members are left out.
 * @param catalogue - its instruments, in their order.
 */
export function surveyMembers(countries: readonly Country[], { instruments }: Catalogue): Survey {
  const members = countries
    .filter(({ member }) => member)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
  const covered = [...instruments.values()].filter(({ id }) =>
    members.some(({ treaties }) => treaties.has(id)),
  )
  const groups = [...new Set(members.flatMap((member) => member.groups))].toSorted()
  return {
    members: members.length,
    instruments: entries(covered, (instrument) => surveyed(instrument, members)),
    pieces: piecesOf(covered).map((piece) => ({
      instruments: piece.map((instrument) => instrument.short_title),
      rows: members.map((member) => ({
        name: member.name,
        cells: piece.map((instrument) => cellOf(member, instrument.id)),
      })),
    })),
    groups: entries(
      groups.map((id) => ({ id })),
      ({ id }) => {
        const own = members.filter((member) => member.groups.some((group) => group === id))
        const parties = entries(
          covered,
          (instrument) => own.filter((one) => standingOf(one.treaties.get(instrument.id)) === 'party').length,
        )
        return { id, members: own.length, parties }
      },
    ),
    reservations: covered.flatMap(({ id }) =>
      members.flatMap(({ name, reservations }) => {
        const found = reservations.get(id)
        return found ? [{ instrument: id, name, articles: found.articles, effect: found.effect }] : []
      }),
    ),
    sources: surveySources(covered, members),
  }
}

function surveyed(
  { id, short_title, title, source_url }: CatalogueInstrument,
  members: readonly Country[],
): SurveyedInstrument {
  const cells = members.map((member) => member.treaties.get(id))
  const countOf = (standing: Standing) => cells.filter((cell) => standingOf(cell) === standing).length
  return {
    id,
    short_title,
    title,
    source_url,
    counts: {
      party: countOf('party'),
      signed: countOf('signed'),
      none: countOf('none'),
      closed: countOf('closed'),
      unknown: countOf('unknown'),
    },
    unverified: cells.filter((cell) => cell?.confidence === 'recalled').length,
    years: spanOf(cells.map((cell) => cell?.as_of?.slice(0, 4))),
  }
}

function cellOf({ treaties, reservations }: Country, id: string): SurveyCell {
  const cell = treaties.get(id)
  return {
    standing: standingOf(cell),
    year: cell?.date?.slice(0, 4) ?? null,
    verified: cell?.confidence !== 'recalled',
    dated: cell === undefined || isDated(cell),
    reservation: reservations.has(id),
  }
}

/** A date that is not there needs no source. */
const isDated = ({ date, date_confidence, mode_confidence }: analysis.Cell) =>
  (date === null || date_confidence === 'sourced') && mode_confidence === 'sourced'

/** A State that has left a treaty is not party to it. */
function standingOf(cell: analysis.Cell | undefined): Standing {
  const status = cell?.status ?? 'unknown'
  if (isParty(status)) return 'party'
  if (status === 'not-applicable') return 'closed'
  if (status === 'denounced') return 'none'
  return status === 'signed' || status === 'none' ? status : 'unknown'
}
