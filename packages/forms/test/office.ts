import { type Accepted, type Delivery, type MergedForms, mergeForms, readCsv } from '@rsr/forms'
import { type InputFile, checkFiles, readSource } from '@rsr/model'
import { loadCatalogue } from '@rsr/standards'
import { bytesOf, csvOf } from './csv.ts'

const catalogue = await loadCatalogue()

const head = `schema: assessment/1
country: XAB
header:
  edition: First edition
  date: '2026-11-25'
  language: en
  catalogue: ${catalogue.edition}
  selection: core
  prepared_by: Assessment desk
`

/** The files of an office: one with the header and what stands behind it, and others by their names. */
export const officeOf = (text: string, more: Readonly<Record<string, string>> = {}): InputFile[] => [
  { path: 'assessment.yaml', bytes: bytesOf(head + text) },
  ...Object.entries(more).map(([path, each]) => ({
    path,
    bytes: bytesOf(`schema: assessment/1\ncountry: XAB\n${each}`),
  })),
]

/** A row of a form; what is left out is empty. */
export interface Typed {
  readonly id: string
  readonly question?: string
  readonly answer?: string
  readonly facts?: string
  readonly source?: string
  readonly page?: string
  readonly period?: string
  readonly mayBe?: string
  readonly note?: string
}

const titles = ['Id', 'Question', 'Answer', 'Facts', 'Source', 'Page', 'Period', 'May be public', 'Note']

export function deliver(agency: string, rows: readonly Typed[], received = '2026-10-12'): Delivery {
  const table = rows.map(({ id, question, answer, facts, source, page, period, mayBe, note }) =>
    [id, question, answer, facts, source, page, period, mayBe, note].map((cell) => cell ?? ''),
  )
  const { value } = readCsv(bytesOf(csvOf([titles, ...table])), { file: `${agency}.csv` })
  if (!value) throw new Error('The form cannot be read')
  return { form: value, agency, received }
}

/** What comes of forms in an office, and its files then. */
export function merge(
  files: readonly InputFile[],
  deliveries: readonly Delivery[],
  accepted: Accepted = new Set(),
): MergedForms & { readonly files: InputFile[] } {
  const merged = mergeForms({ files, deliveries, accepted, catalogue })
  const after = files.map((file) => merged.edited.find((each) => each.file.path === file.path)?.file ?? file)
  return { ...merged, files: after }
}

/** What the files hold, all in one. */
export const valueOf = (files: readonly InputFile[]) =>
  Object.assign({}, ...files.map((file) => readSource(file).document?.value)) as Record<
    'answers' | 'facts' | 'sources' | 'requests',
    Record<string, Record<string, unknown>>
  >

export const errorsOf = (files: readonly InputFile[]) =>
  checkFiles(files, { catalogue }).filter(({ fatal }) => fatal)

export const rulesOf = ({ messages }: Pick<MergedForms, 'messages'>) => messages.map(({ ruleId }) => ruleId)
export { catalogue }
