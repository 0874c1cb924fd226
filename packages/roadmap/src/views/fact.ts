import { type FootnoteReference, type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { join, recordOf, titleOf } from './common.ts'

type Fact = Cursor<analysis.Fact>

/** The phrase that introduces a fact of a kind, where the class of its source asks for another than usual. */
const voices: Readonly<
  Record<analysis.Fact['kind'], Readonly<Partial<Record<analysis.Source['kind'], string>>>>
> = {
  law: { 'official-text': 'text', media: 'reported' },
  'official-figure': { 'independent-report': 'quoted', media: 'quoted' },
  finding: { 'official-text': 'reported', 'official-statement': 'reported', media: 'reported' },
  allegation: {},
  advice: { media: 'reported_advice' },
}

/** A reference to the fact that a footnote cites; `cite` gives it its footnote. */
export const footnote = (fact: string): FootnoteReference => ({ type: 'footnoteReference', identifier: fact })

/**
 * Facts as the documents tell them: attributed to the first source of each (method.md section 1), those that are
 * introduced by the same words together, each with a footnote.
 */
export function printFacts(writer: Writer, facts: readonly Fact[]): Inline[][] {
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) {
    const key = attributionKey(writer, fact)
    groups.set(key, [...(groups.get(key) ?? []), fact])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    const source = first && recordOf(writer, 'sources', first.value.sources[0]?.source ?? '')
    if (!source) return []
    const attribution = writer.say(`attribution.${voiceOf(first.value, source.value)}`, {
      publisher: get(source, 'publisher'),
      title: titleOf(writer, source),
      year: get(source, 'year'),
      count: { value: group.length, trace: get(writer.publication, 'facts').trace, origin: null },
    })
    return [join(writer, [attribution, ...group.map((fact) => printFact(writer, fact))], 'words.space')]
  })
}

/** What the words depend on that introduce a fact: a law is known by its title, anything else by publisher and year. */
function attributionKey(writer: Writer, { value }: Fact): string {
  const source = recordOf(writer, 'sources', value.sources[0]?.source ?? '')?.value
  if (!source) return ''
  const voice = voiceOf(value, source)
  return JSON.stringify([voice, voice === 'text' ? source.title : source.publisher, source.year])
}

const voiceOf = ({ kind }: analysis.Fact, source: analysis.Source) => voices[kind][source.kind] ?? kind

/** The text of a fact with its footnote, and which other facts replace it or say otherwise. */
function printFact(writer: Writer, fact: Fact): Inline[] {
  const { id, contradicts, superseded } = fact.value
  const all = each(get(writer.publication, 'facts'))
  const later = all.filter(({ value }) => value.supersedes.includes(id))
  const others = all.filter(({ value }) => contradicts.includes(value.id) || value.contradicts.includes(id))
  return [
    ...writer.print(get(fact, 'text')),
    footnote(id),
    ...(superseded && later.length === 0 ? writer.say('attribution.superseded_withheld') : []),
    ...named(writer, 'superseded', later),
    ...named(writer, 'contradicted', others),
  ]
}

/** What other facts do to this one; each leads to the register of facts. */
function named(writer: Writer, key: 'superseded' | 'contradicted', facts: readonly Fact[]): Inline[] {
  if (facts.length === 0) return []
  const links = facts.map((fact) => [build.crossReference('facts', ...writer.print(get(fact, 'id')))])
  const count = { value: facts.length, trace: get(writer.publication, 'facts').trace, origin: null }
  return writer.say(`attribution.${key}`, { facts: join(writer, links), count })
}
