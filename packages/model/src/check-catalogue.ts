import type { VFileMessage } from 'vfile-message'
import type { CatalogueOutline } from './catalogue-outline.ts'
import { circleMessages } from './circle-messages.ts'
import type { RoadmapDocument, Standard } from './generated/roadmap.ts'
import { below } from './json-pointer.ts'
import { message } from './message.ts'
import { repeatedRecords } from './read-parts.ts'
import { listed, short } from './shown.ts'
import type { SourceDocument } from './source-document.ts'
import { type Suggest, suggestAtMost } from './suggestion.ts'

/** The sections that a workspace may add to, and where the catalogue holds them. */
const sections = [
  ['agency_kinds', 'agencyKinds'],
  ['instruments', 'instruments'],
  ['standards', 'standards'],
  ['selections', 'selections'],
] as const satisfies [keyof RoadmapDocument, keyof CatalogueOutline][]
const sectionNames: readonly string[] = sections.map(([name]) => name)

type UnknownRule = `${'instrument' | 'element' | 'capability' | 'agency' | 'standard' | 'selection'}-unknown`

/** One of the documents, the catalogue that they are a part of, and the message on an id that it does not have. */
interface Check {
  readonly document: SourceDocument<RoadmapDocument>
  readonly catalogue: CatalogueOutline
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
 * @param catalogue - the whole: what `loadCatalogue` or `loadOutline` gave for these documents.
 */
export function checkCatalogue(
  documents: readonly SourceDocument<RoadmapDocument>[],
  catalogue: CatalogueOutline,
): VFileMessage[] {
  const files = new Set(documents.map(({ file }) => file))
  const suggest = suggestAtMost(200)
  const ofDocuments = documents.flatMap((document) => {
    const check = { document, catalogue, unknown: unknownIn(document, suggest) }
    return [...otherSections(document), ...shipped(check, files), ...standards(check), ...selections(check)]
  })
  return [...repeatedRecords(documents), ...ofDocuments, ...circleMessages(documents, catalogue)]
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
  return sections.flatMap(([section, held]) =>
    Object.keys(document.value[section] ?? {})
      .filter((id) => !files.has(catalogue[held].get(id)?.at.file ?? ''))
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
