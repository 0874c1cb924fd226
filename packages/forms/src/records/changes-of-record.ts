import { isRecord } from '@rsr/model'
import type { Homes } from '../merge/homes.ts'
import { marks, writtenMark } from '../merge/marks.ts'
import type { Change, FileEdit } from '../merge/merged.ts'
import type { ReplySource } from '../merge/reply-source.ts'
import type { PlannedRecord } from './planned-record.ts'
import { recordKeys } from './record-keys.ts'

/** The change that a record makes, where it is accepted: all of it, with the reply that it cites. */
export function changesOfRecord(
  planned: PlannedRecord,
  homes: Homes,
  sourceOf: (agency: string) => ReplySource,
): Change[] {
  const { kind, id, isNew, parts, cited, rows, accepted } = planned
  if (!accepted || parts.length === 0) return []
  const file = homes.record(kind, id)
  const replies = rows.map(({ delivery }) => sourceOf(delivery.agency))
  const registered = replies.flatMap(({ id: source, record }): FileEdit[] =>
    record !== null && cited.some((each) => each.source === source)
      ? [{ file: homes.record('sources', source), pointer: `/sources/${source}`, value: record }]
      : [],
  )
  const pointer = `/${kind}/${id}`
  const own: FileEdit[] = isNew
    ? [{ file, pointer, value: recordOf(planned) }]
    : [
        ...parts.map(({ field, value }) => ({ file, pointer: `${pointer}/${field}`, value })),
        ...cited.map((value) => ({ file, pointer: `${pointer}/sources/-`, value })),
      ]
  return [{ id, kind: 'record', of: kind, edits: [...registered, ...own] }]
}

/** A new record, its keys in the order of the schema. */
function recordOf({ kind, parts, cited, rows }: PlannedRecord): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = kind === 'actions' ? { closes: [] } : {}
  for (const { field, value } of parts) {
    const [key = '', below] = field.split('/')
    const before = values[key]
    if (below === undefined) values[key] = value
    else if (below === '-') values[key] = [...(Array.isArray(before) ? (before as unknown[]) : []), value]
    else values[key] = { ...(isRecord(before) && before), [below]: value }
  }
  if (cited.length > 0) values.sources = cited
  const narrowest = marks.findLast((mark) => rows.some(({ permission }) => permission.mark === mark))
  return {
    ...Object.fromEntries(recordKeys[kind].flatMap((key) => (key in values ? [[key, values[key]]] : []))),
    ...writtenMark(narrowest),
  }
}
