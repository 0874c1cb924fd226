import type * as written from './generated/roadmap.ts'
import { type Organisation, fillOrganisation } from './organisation.ts'
import { type PublicSource, fillSource } from './public-source.ts'
import { type At, type Part, inside, records } from './read-parts.ts'

/** A written record with its place and its id. */
type Placed<Written> = Written & { readonly at: At; readonly id: string }

/** One question on a standard, with the standard that it belongs to; `null` for what is not said. */
export type CatalogueCriterion = Omit<Placed<written.Criterion>, 'window' | 'earlier'> & {
  readonly standard: string
  readonly window: number | null
  /** What it asked before, the oldest text first. */
  readonly earlier: readonly EarlierText[]
}
/** A text that a criterion had in some earlier editions of the catalogue. */
export type EarlierText = written.EarlierText & { readonly at: At }
/** A standard: what one provision of an instrument asks for, with its criteria. */
export type CatalogueStandard = Omit<Placed<written.Standard>, 'criteria' | 'note' | 'ratification'> & {
  readonly note: string | null
  readonly ratification: boolean
  /** True for what a workspace added. */
  readonly own: boolean
  readonly criteria: readonly CatalogueCriterion[]
}
/** An instrument: a treaty, a convention, principles or a guide. */
export type CatalogueInstrument = Omit<Placed<written.Instrument>, 'accepted_through' | 'note' | 'verify'> & {
  readonly accepted_through: readonly string[]
  readonly note: string | null
  /** True when what is said of the instrument was not verified against it. */
  readonly verify: boolean
  /** True for what a workspace added. */
  readonly own: boolean
}
/** A selection with its standards: also those of the one that it extends, or of the whole catalogue. */
export type CatalogueSelection = Omit<
  Placed<written.Selection>,
  'all' | 'extends' | 'standards' | 'beside'
> & {
  readonly standards: readonly string[]
  /** Whether a layout is made over it, whatever the selection of an assessment is. */
  readonly beside: boolean
}
/** A recommendation of the Following the Money Forum, with the one that it is a part of, if any. */
export type ForumRecommendation = Omit<Placed<written.ForumRecommendation>, 'parent'> & {
  readonly parent: string | null
}

/** An element of a priority, as `II.extraterritorial`. */
export type CatalogueElement = Placed<written.Element> & { readonly priority: string }

/** A word that the data use with a fixed meaning. */
export type Term = Placed<Omit<written.Term, 'party'>> & {
  /** Whether a State with this treaty status counts as a party. */
  readonly party: boolean
}

/** The Regional Strategic Roadmap: what is asked, with every optional key filled in. Orders are those of the data. */
export interface Catalogue {
  readonly edition: string
  readonly priorities: ReadonlyMap<string, Placed<written.Priority>>
  /** The elements of all priorities, as `II.extraterritorial`. */
  readonly elements: ReadonlyMap<string, CatalogueElement>
  /** The ten items of the forward work plan, `FWP.1` to `FWP.10`, with their status. */
  readonly workPlan: ReadonlyMap<string, Placed<written.WorkPlanItem>>
  /** The recommendations of the Following the Money Forum, as `FTM.2b`. */
  readonly forumRecommendations: ReadonlyMap<string, ForumRecommendation>
  /** The capabilities on which the forum asks for country data. */
  readonly capabilities: ReadonlyMap<string, Placed<written.Capability>>
  readonly pillars: ReadonlyMap<string, Placed<written.Pillar>>
  readonly agencyKinds: ReadonlyMap<string, Placed<written.AgencyKind>>
  readonly instruments: ReadonlyMap<string, CatalogueInstrument>
  readonly standards: ReadonlyMap<string, CatalogueStandard>
  readonly criteria: ReadonlyMap<string, CatalogueCriterion>
  readonly selections: ReadonlyMap<string, CatalogueSelection>
  /** What members struggle with, to be offered as notes. Those whose basis is `ours` are not those of the RSO. */
  readonly challenges: ReadonlyMap<string, Placed<written.Challenge>>
  /** Facts that several criteria ask about: an answer to one may be offered for the others, never copied unseen. */
  readonly sharedFacts: ReadonlyMap<string, Placed<written.SharedFact>>
  /** The words that the data use with a fixed meaning, by group and word, as `fatf-rating` and `LC`. */
  readonly vocabulary: ReadonlyMap<string, ReadonlyMap<string, Term>>
  /** The Bali Process; nothing where the parts do not speak of it. */
  readonly organisation: Organisation | null
  /** The sources that the organisation cites, with where they were seen. */
  readonly sources: ReadonlyMap<string, PublicSource>
}

const plain = <Written extends object>(at: At, id: string, value: Written) => ({ at, id, ...value })

/**
 * Puts a catalogue together from its parts.
 *
 * @param shipped - documents of the schema `roadmap/1`, each of which holds some of the sections.
 * @param own - those that a workspace adds (method.md section 2). The first of two records with one id counts, so that
 *   none of them changes what is shipped; `checkCatalogue` says so.
 */
export function fillCatalogue(
  shipped: readonly Part<written.RoadmapDocument>[],
  own: readonly Part<written.RoadmapDocument>[] = [],
): Catalogue {
  const parts = [...shipped, ...own]
  const isOwn = ({ file }: At) => own.some((part) => part.file === file)
  const standards = records(parts, 'standards', (at, id, { criteria, ...value }): CatalogueStandard => ({
    note: null,
    ...plain(at, id, value),
    ratification: value.ratification === true,
    own: isOwn(at),
    criteria: Object.entries(criteria).map(([key, { earlier = [], ...criterion }]) => ({
      window: null,
      ...plain(inside(at, 'criteria', key), key, criterion),
      standard: id,
      earlier: earlier.map((text, index) => ({ at: inside(at, 'criteria', key, 'earlier', index), ...text })),
    })),
  }))
  const priorities = records(parts, 'priorities', plain<written.Priority>)
  const sources = records(parts, 'sources', fillSource)
  return {
    edition: parts.find((part) => part.value.edition !== undefined)?.value.edition ?? '',
    priorities,
    elements: new Map([...priorities.values()].flatMap(elementsOf)),
    workPlan: records(parts, 'work_plan', plain),
    forumRecommendations: records(parts, 'forum_recommendations', (at, id, value) => ({
      parent: null,
      ...plain(at, id, value),
    })),
    capabilities: records(parts, 'capabilities', plain),
    pillars: records(parts, 'pillars', plain),
    agencyKinds: records(parts, 'agency_kinds', plain),
    instruments: records(parts, 'instruments', (at, id, value) => ({
      accepted_through: [],
      note: null,
      verify: false,
      ...plain(at, id, value),
      own: isOwn(at),
    })),
    standards,
    criteria: new Map([...standards.values()].flatMap((each) => each.criteria.map((one) => [one.id, one]))),
    selections: fillSelections(parts, standards),
    challenges: records(parts, 'challenges', plain),
    sharedFacts: records(parts, 'shared_facts', plain),
    vocabulary: records(parts, 'vocabulary', termsOf),
    organisation: fillOrganisation(parts, sources),
    sources,
  }
}

function fillSelections(
  parts: readonly Part<written.RoadmapDocument>[],
  standards: ReadonlyMap<string, CatalogueStandard>,
): Map<string, CatalogueSelection> {
  const selections = records(parts, 'selections', plain)
  const standardsOf = (id: string | undefined, above: readonly string[] = []): readonly string[] => {
    const selection = selections.get(id ?? '')
    if (!selection || above.includes(selection.id)) return []
    if (selection.all) return [...standards.keys()]
    const extended = standardsOf(selection.extends, [...above, selection.id])
    return [...new Set([...extended, ...(selection.standards ?? [])])]
  }
  const filled = [...selections].map(([id, { all: _all, extends: _extends, ...selection }]) => {
    return [id, { ...selection, standards: standardsOf(id), beside: selection.beside === true }] as const
  })
  return new Map(filled)
}
const elementsOf = ({ at, id, elements }: Placed<written.Priority>) =>
  Object.entries(elements).map(([key, element]): [string, CatalogueElement] => [
    key,
    { ...plain(inside(at, 'elements', key), key, element), priority: id },
  ])

const termsOf = (at: At, _: string, terms: written.Terms) =>
  new Map(
    Object.entries(terms).map(([word, term]): [string, Term] => [
      word,
      { ...plain(inside(at, word), word, term), party: term.party === true },
    ]),
  )
