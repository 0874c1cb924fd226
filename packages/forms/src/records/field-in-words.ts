/** A field of a record as a person calls it: the year of `values/2021`, and `report` for one behind the others. */
export const fieldInWords = (field: string): string =>
  field.replace('values/', '').replace('progress/-', 'report')
