import { type Publication, rowsOf, tables, toCsv } from '@rsr/roadmap'

/** A file of an export, by its name within the folder that it is written into. */
export interface ExportFile {
  readonly name: string
  readonly content: string
}

/** In which forms a publication can be exported. */
export const exportForms: Readonly<
  Record<'csv' | 'json', (publication: Publication, name: string) => ExportFile[]>
> = {
  csv: (publication, name) =>
    Object.entries(rowsOf(publication)).map(([table, rows]) => ({
      name: `${name}/${table}.csv`,
      content: toCsv(columnsOf(table), rows),
    })),
  json: (publication, name) => [
    { name: `${name}.json`, content: `${JSON.stringify(publication, null, 2)}\n` },
  ],
}

const columnsOf = (name: string) =>
  Object.entries(tables).flatMap(([each, { columns }]) => (each === name ? Object.keys(columns) : []))
