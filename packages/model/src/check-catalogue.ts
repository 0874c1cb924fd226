import type { VFileMessage } from 'vfile-message'
import type { Catalogue } from './catalogue.ts'
import type { RoadmapDocument, Standard } from './generated/roadmap.ts'
import { below } from './json-pointer.ts'
import { message } from './message.ts'
import { repeatedRecords } from './read-parts.ts'
import { listed, short } from './shown.ts'
import type { SourceDocument } from './source-document.ts'
import { type Suggest, suggestAtMost } from './suggestion.ts'

/** The sections that a workspace may add to, and where the catalogue holds them. */
const sections = {
  agency_kinds: 'agencyKinds',
  instruments: 'instruments',
  standards: 'standards',
  selections: 'selections',
} as const satisfies Partial<Record<keyof RoadmapDocument, keyof Catalogue>>
const sectionNames = Object.keys(sections) as (keyof typeof sections)[]

type UnknownRule = `${'instrument' | 'element' | 'capability' | 'agency' | 'standard' | 'selection'}-unknown`

/** One of the documents, the catalogue that they are a part of, and the message on an id that it does not have. */
interface Check {
  readonly document: SourceDocument<RoadmapDocument>
  readonly catalogue: Catalogue
  readonly unknown: (
    rule: UnknownRule,
    pointer: string,
    id: string | null | undefined,
    known: { has(id: string): boolean; keys(): Iterable<string> },
  ) => VFileMessage[]
}

/**
 * What is wrong with the standards and selections that a workspace adds: records that are there already, ids that do
 * not exist, standards that rest on themselves. What the toolkit ships is never changed (method.md section 2).
 *
 * @param documents - those of the workspace, for the places of the messages.
 * @param catalogue - the whole: what `fillCatalogue` gave for what is shipped and these documents.
 */
export function checkCatalogue(
  documents: readonly SourceDocument<RoadmapDocument>[],
  catalogue: Catalogue,
): VFileMessage[] {
  const files = new Set(documents.map(({ file }) => file))
  const suggest = suggestAtMost(200)
  const ofDocuments = documents.flatMap((document) => {
    const check = { document, catalogue, unknown: unknownIn(document, suggest) }
    return [...otherSections(document), ...shipped(check, files), ...standards(check), ...selections(check)]
  })
  return [...repeatedRecords(documents), ...ofDocuments, ...circles(documents, catalogue)]
}

const unknownIn =
  (document: SourceDocument, suggest: Suggest): Check['unknown'] =>
  (rule, pointer, id, known) => {
    if (id === undefined || id === null || known.has(id)) return []
    const suggestion = suggest(id, known.keys()) || 'Check it against the ids of the catalogue.'
    return [message(rule, document.place(pointer), { id: short(id), suggestion })]
  }

function otherSections(document: SourceDocument<RoadmapDocument>): VFileMessage[] {
  const expected = listed(sectionNames)
  return Object.keys(document.value)
    .filter((section) => !['schema', 'language', ...sectionNames].includes(section))
    .map((section) =>
      message('catalogue-section', document.place(below('', section), 'key'), { section, expected }),
    )
}

/** Records of an id that was there before. */
function shipped({ document, catalogue }: Check, files: ReadonlySet<string>): VFileMessage[] {
  return sectionNames.flatMap((section) =>
    Object.keys(document.value[section] ?? {})
      .filter((id) => !files.has(catalogue[sections[section]].get(id)?.at.file ?? ''))
      .map((id) =>
        message('catalogue-shipped', document.place(below('', section, id), 'key'), {
          id: `${section}/${id}`,
        }),
      ),
  )
}

function standards(check: Check): VFileMessage[] {
  const { document, catalogue, unknown } = check
  const elements = new Set([...catalogue.priorities.values()].flatMap((one) => Object.keys(one.elements)))
  return Object.entries(document.value.standards ?? {}).flatMap(([id, standard]) => {
    const at = (...keys: (string | number)[]) => below('', 'standards', id, ...keys)
    return [
      ...unknown('instrument-unknown', at('instrument'), standard.instrument, catalogue.instruments),
      ...unknown('capability-unknown', at('capability'), standard.capability, catalogue.capabilities),
      ...standard.elements.flatMap((each, index) =>
        unknown('element-unknown', at('elements', index), each, elements),
      ),
      ...standard.depends_on.flatMap((each, index) =>
        unknown('standard-unknown', at('depends_on', index), each, catalogue.standards),
      ),
      ...criteria(id, standard, check),
    ]
  })
}

function criteria(
  standard: string,
  { criteria: all }: Standard,
  { document, catalogue, unknown }: Check,
): VFileMessage[] {
  return Object.entries(all).flatMap(([id, { asks }]) => {
    const pointer = below('', 'standards', standard, 'criteria', id)
    const values = { id: short(id), standard: short(standard) }
    return [
      // Without the dot and the letter at its end, it is the id of its standard.
      ...(id.slice(0, -2) === standard
        ? []
        : [message('criterion-stray', document.place(pointer, 'key'), values)]),
      ...asks.flatMap((each, index) =>
        unknown('agency-unknown', below(pointer, 'asks', index), each, catalogue.agencyKinds),
      ),
    ]
  })
}

function selections({ document, catalogue, unknown }: Check): VFileMessage[] {
  return Object.entries(document.value.selections ?? {}).flatMap(([id, selection]) => {
    const at = (...keys: (string | number)[]) => below('', 'selections', id, ...keys)
    if (!selection.standards && !selection.extends && !selection.all) {
      return [message('selection-empty', document.place(at(), 'key'), { id })]
    }
    return [
      ...unknown('selection-unknown', at('extends'), selection.extends, catalogue.selections),
      ...(selection.standards ?? []).flatMap((each, index) =>
        unknown('standard-unknown', at('standards', index), each, catalogue.standards),
      ),
    ]
  })
}

/** Standards that rest on themselves, and selections that extend themselves: each circle once. */
function circles(
  documents: readonly SourceDocument<RoadmapDocument>[],
  catalogue: Catalogue,
): VFileMessage[] {
  const told = new Set<string>()
  const circlesIn = (
    section: 'standards' | 'selections',
    key: string,
    next: (id: string) => readonly string[],
  ) =>
    documents.flatMap((document) =>
      Object.keys(document.value[section] ?? {}).flatMap((id) => {
        const circle = told.has(id) ? undefined : circleFrom(id, next)
        if (!circle) return []
        for (const each of circle) told.add(each)
        const place = document.place(below('', section, id, key), 'key')
        const words = circle.map((each) => `\`${short(each)}\``).join(' → ')
        return [message('catalogue-circle', place, { circle: words })]
      }),
    )
  const extended = new Map(
    documents.flatMap(({ value }) =>
      Object.entries(value.selections ?? {}).map(([id, { extends: other }]) => [id, other] as const),
    ),
  )
  return [
    ...circlesIn('standards', 'depends_on', (id) => catalogue.standards.get(id)?.depends_on ?? []),
    ...circlesIn('selections', 'extends', (id) => [extended.get(id) ?? []].flat()),
  ]
}

/** The shortest way from an id back to itself, if there is one. */
function circleFrom(start: string, next: (id: string) => readonly string[]): string[] | undefined {
  const reachedFrom = new Map<string, string>()
  const reached = [start]
  for (const id of reached) {
    for (const to of next(id)) {
      if (to === start) {
        const way = [start]
        for (let at: string | undefined = id; at !== undefined; at = reachedFrom.get(at)) way.unshift(at)
        return way
      }
      if (reachedFrom.has(to)) continue
      reachedFrom.set(to, id)
      reached.push(to)
    }
  }
  return undefined
}
