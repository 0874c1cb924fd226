import type { Assessment, Catalogue } from '@rsr/model'

/** The name of an agency: the country's own, or that of its kind. */
export const agencyTitle = (id: string, { agencies }: Assessment, { agencyKinds }: Catalogue): string =>
  agencies.get(id)?.name ?? agencyKinds.get(id)?.title ?? id
