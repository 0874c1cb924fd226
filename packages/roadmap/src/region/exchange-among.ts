import type { analysis } from '@rsr/model'
import type { Publication } from '../analysis/publish.ts'
import type { Exchange, RegionalStandard } from './findings.ts'

/**
 * The standards that one State has in place and another has not, or wants assistance with.
 *
 * @param named - the States that agreed to be named: no other is looked at.
 */
export function exchangeAmong(
  named: readonly Publication[],
  standards: readonly RegionalStandard[],
): Exchange[] {
  return standards.flatMap(({ id }) => {
    const codes = (fits: (standard: analysis.Standard) => boolean) =>
      named.flatMap(({ country, standards: own }) => {
        const standard = own[id]
        return standard?.assessed && fits(standard) ? [country.iso3] : []
      })
    const [has, seeks] = [codes(isInPlace), codes(isSought)]
    return has.length > 0 && seeks.length > 0 ? [{ standard: id, has, seeks }] : []
  })
}

const axesOf = ({ law, practice }: analysis.Standard) => [law, practice]

/** In place on every axis that has levels, and on one at least; no gap on the other. */
const isInPlace = (standard: analysis.Standard) =>
  standard.gap === null &&
  axesOf(standard).some(({ kind, low }) => kind === 'level' && low === 'met') &&
  (standard.text?.assistance ?? []).length === 0

/** Established not to be in place on an axis; or assistance is wanted. */
const isSought = (standard: analysis.Standard) =>
  axesOf(standard).some(({ kind, high }) => kind === 'level' && high !== null && high !== 'met') ||
  (standard.text?.assistance ?? []).length > 0
