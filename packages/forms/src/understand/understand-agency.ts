import type { Assessment, Catalogue } from '@rsr/model'
import { folded } from './reading.ts'

/** The kind of agency that somebody names by its id, by what the catalogue calls it, or by the name of the country's own. */
export function understandAgency(
  text: string,
  { assessment, catalogue }: { readonly assessment: Assessment; readonly catalogue: Catalogue },
): string | undefined {
  const typed = folded(text)
  return [...catalogue.agencyKinds.values()].find(({ id, title }) =>
    [id, title, assessment.agencies.get(id)?.name ?? id].some((name) => folded(name) === typed),
  )?.id
}
