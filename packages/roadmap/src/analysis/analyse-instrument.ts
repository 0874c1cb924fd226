import type { Assessment, CatalogueInstrument, Country, analysis } from '@rsr/model'
import { applicability } from './applicability.ts'

/** An instrument with its treaty status and how it applies to the State (method.md section 2). */
export function analyseInstrument(
  instrument: CatalogueInstrument,
  assessment: Assessment,
  country: Country | undefined,
): Omit<analysis.Instrument, 'tally'> {
  const cell = country?.treaties.get(instrument.id) ?? null
  const override = assessment.treaties.get(instrument.id) ?? null
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
