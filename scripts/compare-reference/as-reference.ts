import { type RoadmapDocument, type SchemaNode, writtenSchemas } from '@rsr/model'
import type { Data } from '../read-data.ts'
import { countriesAsReference } from './countries-as-reference.ts'

/**
 * The data in the shape of the reference files, so that they can be compared field by field. A field that the shape
 * does not know stays where it is, and is found as one that the reference does not have.
 *
 * @returns each file by its name; lists of records as records by id, with the order of the ids beside them.
 */
export function asReference({ catalogue, countries }: Data): Record<string, object> {
  const { edition, language } = catalogue
  const standards = Object.entries(catalogue.standards ?? {})
  const cells = countriesAsReference(catalogue, countries)
  return {
    'standards.yaml': {
      edition,
      language,
      source: catalogue.source,
      vocabulary: {
        obligation: meanings(catalogue, 'obligation'),
        dimension: words('standard', 'dimension'),
        form: words('standard', 'forms').map(spaced),
        kind: words('instrument', 'kind'),
        status: words('workPlanItem', 'status'),
      },
      priorities: listed(catalogue.priorities, (one) => ({ ...one, elements: listed(one.elements) })),
      capabilities: listed(catalogue.capabilities, (one) => ({
        ...one,
        recommendation: recommendation(one.recommendation),
      })),
      actions: renamed(listed(catalogue.work_plan), (id) => id.replace('FWP.', 'A')),
      recommendations: renamed(
        listed(catalogue.forum_recommendations, ({ parent, ...one }) =>
          parent === undefined ? one : { ...one, parent: recommendation(parent) },
        ),
        recommendation,
      ),
      instruments: listed(catalogue.instruments),
      standards: listed(catalogue.standards, (one) => ({
        ...one,
        criteria: undefined,
        pillars: undefined,
        forms: one.forms.map(spaced),
      })),
    },
    'criteria.yaml': {
      edition,
      language,
      criteria: Object.fromEntries(
        standards.map(([id, { criteria }]) => [
          id,
          renamed(
            listed(criteria, ({ changed, ...one }) => (changed === edition ? one : { changed, ...one })),
            (criterion) => criterion.slice(id.length + 1),
          ),
        ]),
      ),
      pillars: Object.fromEntries(standards.map(([id, { pillars }]) => [id, pillars])),
      profiles: listed(catalogue.selections, ({ all, ...one }) => (all ? { ...one, standards: 'all' } : one)),
      challenges: listed(catalogue.challenges),
      shared_facts: listed(catalogue.shared_facts),
    },
    'countries.yaml': {
      language,
      vocabulary: {
        status: meanings(catalogue, 'treaty-status'),
        party_statuses: Object.entries(catalogue.vocabulary?.['treaty-status'] ?? {})
          .filter(([status, term]) => term.party && status !== 'party') // a status of ours
          .map(([status]) => status)
          .toSorted(),
        confidence: meanings(catalogue, 'confidence'),
        fatf_rating: meanings(catalogue, 'fatf-rating'),
      },
      ...cells,
    },
  }
}

/** Where the order of the records of a list is kept. */
export const orderKey = '(order)'

/** Records by id, with their order. */
function listed<Value extends object>(
  records: Readonly<Record<string, Value>> = {},
  change: (value: Value) => object = (value) => value,
): Record<string, unknown> {
  const entries = Object.entries(records).map(([id, value]) => [id, change(value)] as const)
  return { [orderKey]: Object.keys(records), ...Object.fromEntries(entries) }
}

function renamed(list: Record<string, unknown>, name: (id: string) => string): Record<string, unknown> {
  const { [orderKey]: order, ...records } = list
  return {
    [orderKey]: (order as string[]).map(name),
    ...Object.fromEntries(Object.entries(records).map(([id, value]) => [name(id), value])),
  }
}

const recommendation = (id: string) => id.replace('FTM.', 'R')
const spaced = (form: string) => form.replace('-', ' ')

function meanings({ vocabulary = {} }: RoadmapDocument, group: string): Record<string, string> {
  const terms = Object.entries(vocabulary[group] ?? {})
  return Object.fromEntries(terms.map(([term, { meaning }]) => [term, meaning]))
}

/** The words that a schema allows for a field, sorted: their order says nothing. */
function words(definition: string, field: string): string[] {
  const node = writtenSchemas.roadmap.$defs?.[definition]?.properties?.[field]
  return [...allowed(node), ...allowed(node?.items)].toSorted()
}

const allowed = (node: SchemaNode | undefined) => (node?.enum ?? []) as readonly string[]
