import type { Country, CountryLaw, LawPage, Period } from '@rsr/model'
import type { ProposedFact, ProposedSource, Proposals } from './proposal.ts'
import { periodOf, proposedSource, saidBy } from './public-source.ts'

/** The matters of `schemas/country.schema.json`, as a sentence names them. */
const matters: Readonly<Record<string, string>> = {
  definition: 'the definition',
  offence: 'the offence',
  definition_and_offence: 'the definition and the offence',
  penalties: 'penalties',
  jurisdiction: 'jurisdiction',
  extraterritorial: 'acts committed abroad',
  victim_protection: 'the protection of victims',
  early_testimony: 'early testimony',
  compensation: 'compensation',
  other: 'other matters',
}

/** What is recorded of the laws of a country on trafficking in persons, and of its action plan. */
export function lawFacts(country: Country, date: string): Proposals {
  const laws = country.laws.map((law, index) =>
    proposalsOn(law, index === 0 ? '' : `-${index + 1}`, country, date),
  )
  return {
    title: 'National law and action plan',
    remarks:
      laws.length === 0
        ? ['No law and no action plan is recorded. There may be some all the same.']
        : [
            'From pages on the law: read the law itself before you rely on this, and cite its articles from there.',
            ...laws.flatMap(({ remarks }) => remarks),
          ],
    facts: laws.flatMap(({ facts }) => facts),
    sources: laws.flatMap(({ sources }) => sources),
  }
}

function proposalsOn(
  law: CountryLaw,
  suffix: string,
  country: Country,
  date: string,
): Omit<Proposals, 'title'> {
  const pages = law.pages.map((page, index) => onPage(page, `law${suffix}-page-${index + 1}`, country, date))
  const names = whoNames(
    pages.map(({ name }) => name),
    pages.map(({ publisher }) => publisher),
  )
  const on = [...law.articles].map(([matter, articles]) => `on ${matters[matter] ?? matter}: ${articles}`)
  // A note that limits what is said stays in the sentence: remarks are not printed.
  const note = law.note === null ? '' : ` – note: ${law.note}`
  const known = common(pages.map(({ period }) => period))
  const base = {
    kind: 'law' as const,
    sources: pages.map(({ source, pinpoint }) => ({ source: source.id, pinpoint })),
  }
  const facts: ProposedFact[] = [
    {
      ...base,
      id: `law${suffix}`,
      text: `On the national law on trafficking in persons, ${names} “${law.title}”${on.length === 0 ? '' : `, ${on.join('; ')}`}${note}.`,
      period: known,
    },
  ]
  if (law.action_plan) {
    const { title, period } = law.action_plan
    facts.push({
      ...base,
      id: `action-plan${suffix}`,
      text: `As the latest national action plan or strategy against trafficking in persons that was seen, ${names} “${title}” (${period ?? 'years not established'}).`,
      period: years(period) ?? known,
    })
  }
  const undated = facts.some(({ period }) => period === null)
  return {
    remarks: [
      `- ${law.title}. Year of the law: ${law.year ?? 'not established'}.${law.note === null ? '' : ` Note: ${law.note}.`}`,
      ...(undated ? ['A fact without a period rests on pages whose date is not recorded: add it.'] : []),
    ],
    facts,
    sources: pages.map(({ source }) => source),
  }
}

/** Who names a law: of several pages it is not recorded which of them says what. */
function whoNames(names: readonly string[], publishers: readonly string[]): string {
  const [name = '', ...more] = names
  return more.length === 0
    ? `${name} records`
    : `pages on it (${[...new Set(publishers)].join('; ')}) record between them`
}

/** A page as a source. Of a page without a publication only the address is recorded. */
function onPage(page: LawPage, id: string, country: Country, date: string) {
  if (page.source) {
    return {
      name: saidBy(page.source),
      publisher: page.source.publisher,
      pinpoint: country.name,
      period: periodOf(country.sources.get(page.source.id)?.as_of),
      source: proposedSource(page.source, country, date, page.url),
    }
  }
  const { host } = new URL(page.url)
  const source: ProposedSource = {
    id,
    kind: 'media', // the lowest class of evidence, so that nothing counts for more than it may be
    title: `To be filled in (a page of ${host})`,
    publisher: `To be filled in (${host})`,
    year: Number(date.slice(0, 4)),
    url: page.url,
    seen_in: null,
  }
  return { name: `a page of ${host}`, publisher: host, pinpoint: null, period: null, source }
}

/** The period of all pages, where they have the same. */
const common = ([first, ...more]: readonly (Period | null)[]) =>
  first && more.every((each) => each?.from === first.from && each.to === first.to) ? first : null

/** The years of a plan where they are plain: `2021-2026`, `2022`. */
function years(period: string | null): Period | null {
  const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(period ?? '') ?? []
  return from !== undefined && to !== undefined ? { from, to } : null
}
