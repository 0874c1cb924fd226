import type { SentForm } from '@rsr/roadmap'
import { controlVersion } from '../sheet/control-sheet.ts'
import type { RecordKind } from '@rsr/roadmap'
import type { Sheet, Workbook } from './workbook.ts'

/** What a workbook says of itself. */
export interface Control {
  /** Nothing where it is lost. */
  readonly sent: SentForm | undefined
  /** The sheet that says it; nothing where it is gone. */
  readonly sheet: Sheet | undefined
  /** The ids of the questions, by the ids in small letters. */
  readonly asked: ReadonlyMap<string, string>
  /** The ids of the questions, by the hashes of their words. */
  readonly questions: ReadonlyMap<string, string>
  readonly tables: readonly ControlTable[]
  /** The words that could be chosen. */
  readonly choices: ReadonlySet<string>
  /** The hashes of all that was sent. */
  readonly hashes: ReadonlySet<string>
}

export interface ControlTable {
  readonly id: string
  readonly kind: 'questions' | RecordKind
  readonly columns: readonly ControlColumn[]
}

export interface ControlColumn {
  readonly key: string
  /** Empty where it is not known. */
  readonly title: string
  readonly isOpen: boolean
}

/** The control data of a workbook, from its hidden sheet; what else says a part of it stands in where that is gone. */
export function controlOf(workbook: Workbook): Control {
  const sheet = workbook.sheets.find(({ rows }) => rows[0]?.[0]?.text === controlVersion)
  const rows = (sheet?.rows ?? []).map((cells) => cells.map(({ text }) => text))
  const of = (kind: string) => rows.filter(([first]) => first === kind).map(([, ...rest]) => rest)
  const value = (kind: string) => of(kind)[0]?.[0] ?? workbook.properties.get(`rsr.${kind}`)
  const asked = of('asked').flatMap(([id]) => id ?? [])
  const [country, catalogue, date] = [value('country'), value('catalogue'), value('date')]
  return {
    sent:
      country === undefined || catalogue === undefined || date === undefined
        ? undefined
        : { country, catalogue, agency: value('agency'), date, asked },
    sheet,
    asked: new Map(asked.map((id) => [id.toLowerCase(), id])),
    questions: new Map(of('asked').flatMap(([id, hash]) => (id && hash ? [[hash, id]] : []))),
    tables: sheet ? tablesOf(of('column')) : [withoutTitles],
    choices: new Set(of('choice').flatMap(([, ...words]) => words)),
    hashes: new Set(of('sent').flatMap(([hashes = '']) => hashes.split(' '))),
  }
}

function tablesOf(columns: readonly string[][]): ControlTable[] {
  const tables = new Map<string, ControlColumn[]>()
  for (const [table = '', key = '', title = '', state] of columns) {
    const all = tables.get(table) ?? []
    tables.set(table, all)
    all.push({ key, title, isOpen: state === 'open' })
  }
  return Array.from(tables, ([id, all]) => ({ id, kind: kindOf(id), columns: all }))
}

const recordKinds: readonly RecordKind[] = ['sources', 'facts', 'figures', 'actions']

const kindOf = (id: string): ControlTable['kind'] => recordKinds.find((kind) => kind === id) ?? 'questions'

/** The columns of questions in their order, where nothing is left that names them. */
const withoutTitles: ControlTable = {
  id: 'questions',
  kind: 'questions',
  columns: [
    ...['id', 'question', 'meaning', 'known'].map((key) => ({ key, title: '', isOpen: false })),
    ...['answer', 'facts', 'source', 'page', 'period', 'may-be', 'note'].map((key) => ({
      key,
      title: '',
      isOpen: true,
    })),
  ],
}
