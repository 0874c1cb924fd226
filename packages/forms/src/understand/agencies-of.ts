import type { Assessment, Catalogue } from '@rsr/model'
import type { CalledAgency } from './agency-meant.ts'

/**
 * The agencies of a country, each by the id of its kind, by what the catalogue calls that, and by the name of the country's
 * own.
 *
 * @example
 * agencyMeant('Police', agenciesOf(assessment, catalogue)) // 'police'
 */
export const agenciesOf = (
  { agencies }: Pick<Assessment, 'agencies'>,
  { agencyKinds }: Pick<Catalogue, 'agencyKinds'>,
): CalledAgency[] =>
  Array.from(agencyKinds.values(), ({ id, title }) => {
    const own = agencies.get(id)?.name
    return { id, names: [id, title, ...(own === undefined ? [] : [own])] }
  })
