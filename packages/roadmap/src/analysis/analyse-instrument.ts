import type { CatalogueInstrument, Country, analysis } from '@rsr/model'
import { applicability } from './applicability.ts'

/** An instrument with a State's relation to it: all of its analysis but the tally of its standards. */
export type Relation = Omit<analysis.Instrument, 'tally'>

/**
 * An instrument and how it applies to a State, from its treaty status (method.md section 2).
 *
 * @param country - what is public on the State; a fictional one has nothing.
 * @param override - what an assessment says instead: it counts.
 */
export function analyseInstrument(
  instrument: CatalogueInstrument,
  country: Country | undefined,
  override: analysis.Override | null = null,
): Relation {
  const cell = country?.treaties.get(instrument.id) ?? null
  const counts = override ?? cell
  const status = counts?.status ?? 'unknown'
  return {
    at: instrument.at,
    id: instrument.id,
    title: instrument.title,
    short_title: instrument.short_title,
    reference: instrument.reference,
    source_url: instrument.source_url,
    binding: instrument.binding,
    verify: instrument.verify,
    cell,
    override,
    reservation: country?.reservations.get(instrument.id) ?? null,
    status,
    ...applicability(instrument, status, counts?.date ?? null, counts !== null, country?.bodies ?? []),
  }
}
