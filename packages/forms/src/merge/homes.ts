import { type Catalogue, type SourceDocument, isRecord, valueAt } from '@rsr/model'
import type { RecordKind } from '@rsr/roadmap'

/** In which file of an assessment a record stands, or belongs: where its neighbours are. */
export interface Homes {
  readonly answer: (criterion: string) => string
  readonly record: (kind: RecordKind, id: string) => string
}

/** The sections beside which the records of each kind stand where there are none of their own yet. */
const nearby: Readonly<Record<RecordKind, readonly string[]>> = {
  sources: ['sources', 'facts'],
  facts: ['facts', 'sources'],
  figures: ['figures', 'facts', 'sources'],
  actions: ['actions'],
}

export function homesIn(documents: readonly SourceDocument[], catalogue: Catalogue): Homes {
  const priorityOf = (criterion: string) => {
    const standard = catalogue.criteria.get(criterion)?.standard ?? ''
    return catalogue.standards.get(standard)?.priorities[0]
  }
  const most = (count: (document: SourceDocument) => number) =>
    documents.reduce<SourceDocument | undefined>(
      (best, each) => (count(each) > (best ? count(best) : 0) ? each : best),
      undefined,
    )
  const near = (isNear: (id: string) => boolean) =>
    most((each) => idsIn(each, 'answers').filter(isNear).length)?.file
  const first = documents[0]?.file ?? ''
  const within = (section: string, id: string) =>
    (
      documents.find((each) => idsIn(each, section).includes(id)) ??
      most((each) => idsIn(each, section).length) ??
      documents.find((each) => valueAt(each.value, `/${section}`) !== undefined)
    )?.file
  return {
    answer: (criterion) => {
      const [standard, priority] = [criterion.replace(/[^.]+$/, ''), priorityOf(criterion)]
      return (
        near((id) => id === criterion) ??
        near((id) => id.startsWith(standard)) ??
        near((id) => priorityOf(id) === priority) ??
        within('answers', criterion) ??
        first
      )
    },
    record: (kind, id) =>
      nearby[kind].map((section) => within(section, id)).find((file) => file !== undefined) ?? first,
  }
}

function idsIn({ value }: SourceDocument, section: string): string[] {
  const records = valueAt(value, `/${section}`)
  return isRecord(records) ? Object.keys(records) : []
}
