type Titled = ReadonlyMap<string, { readonly title: string }>

/** An id with its title, as `II Criminalization`; the id alone where there is no such record. */
export const titled = (records: Titled, id: string): string => `${id} ${records.get(id)?.title ?? ''}`.trim()

/** Ids with their titles. */
export const allTitled = (records: Titled, ids: readonly string[]): string[] =>
  ids.map((id) => titled(records, id))
