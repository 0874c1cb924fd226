import type { AssessmentDocument, Catalogue, InputFile } from '@rsr/model'

type Sections = Omit<AssessmentDocument, 'schema' | 'country' | 'header'>
type Mark = 'public' | 'state' | 'restricted'

/** A word in every text that has a mark: a document must not have that of a mark which its release withholds. */
export const wordOf: Readonly<Record<Mark, string>> = {
  public: 'openword',
  state: 'statesword',
  restricted: 'hiddenword',
}

/** Numbers from 0 to below 1 that only depend on the seed (the generator “mulberry32”, public domain). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const record = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>

const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`)

/**
 * An assessment without errors that nobody wrote: any answers, facts, marks, texts, figures and actions that the
 * schema allows, on some standards of the catalogue, which become the selection `made`.
 *
 * @param seed - the same seed gives the same assessment.
 */
export function madeAssessment(
  seed: number,
  catalogue: Catalogue,
): { readonly catalogue: Catalogue; readonly sections: Sections; readonly files: InputFile[] } {
  const random = numbers(seed)
  const chance = (share: number) => random() < share
  const below = (end: number) => Math.floor(random() * end)
  function pick<Item>(items: readonly Item[]): Item {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('Cannot pick from nothing')
    return item
  }
  const some = <Item>(items: readonly Item[], share: number) => items.filter(() => chance(share))
  const mark = () => pick<Mark>(['public', 'state', 'restricted'])
  const text = (of: Mark) =>
    `${pick(['It is so', 'A *part* of it', 'Since **2021** it has been'])} (${wordOf[of]}).`

  const standards = some([...catalogue.standards.values()], 0.02 + random() * 0.05)
  const criteria = standards.flatMap((standard) => standard.criteria)
  const agencies = [...catalogue.agencyKinds.keys()]
  const sourceIds = ids('source', 1 + below(6))
  const factIds = ids('fact', 1 + below(20))
  const actionIds = ids('action', below(9))
  const prose = (of: Mark) => (chance(0.5) ? `${text(of)}[^${pick(factIds)}]` : text(of))
  const year = () => 2015 + below(12)
  const citation = () => ({
    source: pick(sourceIds),
    ...(chance(0.7) && { pinpoint: `para. ${1 + below(99)}` }),
  })
  const assistance = (of: Mark) => ({
    kind: pick([
      'legislation',
      'training',
      'expertise',
      'equipment',
      'information',
      'cooperation',
      'funding',
    ] as const),
    text: text(of),
  })
  const level = () => pick(['met', 'largely', 'partly', 'not'] as const)

  const sections: Sections = {
    agencies: record(some(agencies, 0.3), (id) => ({ name: `The ${id} of XAB` })),
    sources: record(sourceIds, (id) => {
      const confidentiality = mark()
      return {
        kind: pick(['official-text', 'official-statement', 'independent-report', 'media'] as const),
        title: `${id} ${wordOf[confidentiality]}`,
        publisher: 'A publisher',
        year: year(),
        url: `https://example.org/${id}`,
        confidentiality,
      }
    }),
    facts: record(factIds, (id) => {
      const confidentiality = mark()
      const from = year()
      return {
        text: `${id}: ${text(confidentiality)}`,
        kind: pick(['law', 'official-figure', 'finding', 'allegation', 'advice'] as const),
        period: { from: String(from), to: String(from + below(3)) },
        sources: [citation(), ...(chance(0.3) ? [citation()] : [])],
        confidentiality,
      }
    }),
    answers: record(
      some(criteria, random()).map(({ id }) => id),
      () => {
        const confidentiality = mark()
        const answer = pick([
          'yes',
          'yes',
          'partly',
          'no',
          'unknown',
          'not-provided',
          'not-applicable',
        ] as const)
        const isSettled = answer === 'yes' || answer === 'partly' || answer === 'no'
        return {
          answer,
          confidentiality,
          ...(isSettled && { for: some(factIds, 0.15) }),
          ...(answer === 'no' && { for: [], against: some(factIds, 0.15) }),
          ...(answer === 'not-provided' && { requested: { agency: pick(agencies), date: '2026-09-15' } }),
          ...(answer === 'not-applicable' && { reason: text(confidentiality) }),
          ...(chance(0.3) && { note: prose(confidentiality) }),
          ...(chance(0.1) && {
            replies: [
              {
                agency: pick(agencies),
                date: '2026-10-01',
                answer: 'yes' as const,
                note: text(confidentiality),
              },
              { agency: pick(agencies), date: '2026-10-02', answer: 'no' as const },
            ],
          }),
        }
      },
    ),
    standards: record(
      some(standards, 0.3).map(({ id }) => id),
      () => {
        const confidentiality = mark()
        const own = (key: string) => chance(0.4) && { [key]: prose(confidentiality) }
        return {
          confidentiality,
          ...own('in_law'),
          ...own('in_practice'),
          ...own('good_practice'),
          ...own('gap'),
          ...own('recommendation'),
          ...(chance(0.4) && {
            assistance: [assistance(confidentiality)] as [ReturnType<typeof assistance>],
          }),
          ...(chance(0.6) && {
            impact: { value: 1 + below(3), on: 'protection' as const, reason: text(confidentiality) },
          }),
          ...(chance(0.2) && {
            status: {
              law: {
                level: level(),
                by: `An office (${wordOf[confidentiality]})`,
                reason: text(confidentiality),
              },
            },
          }),
        }
      },
    ),
    figures: record(ids('figures', below(4)), () => {
      const confidentiality = mark()
      return {
        measure: pick(['victims-identified', 'convictions', 'assets-confiscated', 'extradition-in'] as const),
        values: { 2023: below(100), 2024: chance(0.3) ? null : below(100), 2025: below(100) },
        sources: [citation()] as [ReturnType<typeof citation>],
        note: text(confidentiality),
        confidentiality,
      }
    }),
    // An action names only those before it, so that there is no cycle.
    actions: record(actionIds, (id) => {
      const confidentiality = mark()
      return {
        title: `${id} ${wordOf[confidentiality]}`,
        closes: some(standards, 0.1).map((standard) => standard.id),
        confidentiality,
        depends_on: some(actionIds.slice(0, actionIds.indexOf(id)), 0.2),
        ...(chance(0.3) && { kind: 'establish-facts' as const }),
        ...(chance(0.7) && { lead: pick(agencies), partners: some(agencies, 0.1) }),
        ...(chance(0.7) && { start: '2027-01', end: String(2028 + below(2)) }),
        ...(chance(0.5) && { milestones: [{ text: text(confidentiality) }] as [{ text: string }] }),
        ...(chance(0.6) && { indicator: { text: text(confidentiality), target: text(confidentiality) } }),
        ...(chance(0.6) && { cost: { amount: below(1000) * 1000, currency: 'USD' } }),
        ...(chance(0.6) && { funding: text(confidentiality) }),
        ...(chance(0.3) && { assistance: [assistance(confidentiality)] as [ReturnType<typeof assistance>] }),
        ...(chance(0.6) && {
          ease: { legal: 1 + below(4), cost: 1 + below(4), capacity: 1 + below(4), agreement: 1 + below(4) },
        }),
      }
    }),
    comments: record(ids('comment', below(3)), () => {
      const confidentiality = mark()
      return {
        office: 'The focal point of XAB',
        date: '2026-11-01',
        text: prose(confidentiality),
        confidentiality,
        ...(chance(0.5) && standards[0] && { standard: standards[0].id }),
      }
    }),
  }
  const document: AssessmentDocument = {
    schema: 'assessment/1',
    country: 'XAB',
    header: {
      edition: `Edition ${seed}`,
      date: '2026-11-25',
      language: 'en',
      catalogue: catalogue.edition,
      selection: 'made',
      prepared_by: 'A desk',
    },
    ...sections,
  }
  const [first = '', ...rest] = standards.map(({ id }) => id)
  const at = { file: 'made.yaml', pointer: '/selections/made' }
  const made = {
    at,
    id: 'made',
    title: 'Made',
    purpose: 'Nobody chose it.',
    standards: [first, ...rest],
    beside: false,
  }
  return {
    catalogue: { ...catalogue, selections: new Map([...catalogue.selections, ['made', made]]) },
    sections,
    files: [{ path: 'assessment.json', bytes: new TextEncoder().encode(JSON.stringify(document)) }],
  }
}
