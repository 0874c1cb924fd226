import { type Block, build } from '@rsr/document'
import { type View, type Writer, printStandardStatus, standingTable, standingsOf, views } from '@rsr/roadmap'
import type { attributeKinds } from './attribute.ts'
import type { Directive } from './directive.ts'
import type { Sources } from './sources.ts'

type Kind = keyof typeof attributeKinds
type Values = Readonly<Record<string, string>>

/** A directive of ours: its attributes, and what it prints once each of them names something that there is. */
export interface Declaration {
  readonly type: Directive['type']
  readonly name: string
  /** What each attribute names; all of them must be there. */
  readonly needs: Readonly<Record<string, Kind>>
  readonly may?: Readonly<Record<string, Kind>>
  /** Whether it prints an analysis: then it has `country`, which may be left out where there is only one. */
  readonly ofCountry?: true
  /** @param writer - of the analysis, where it prints one. */
  readonly print: (values: Values, sources: Sources, writer: Writer | undefined) => Block[]
}

const ofView = (view: View): Declaration => ({
  type: 'leafDirective',
  name: view.name,
  needs: Object.fromEntries(view.attributes.map((name) => [name, name])),
  ofCountry: true,
  print: (values, _, writer) => (writer ? view.write(writer, values) : []),
})

/** `:status{id=tip-protocol.5.1 axis=law country=FJI}`: the status of a standard on an axis, or on both. */
const status: Declaration = {
  type: 'textDirective',
  name: 'status',
  needs: { id: 'standard' },
  may: { axis: 'axis' },
  ofCountry: true,
  print: ({ id = '', axis }, _, writer) =>
    writer ? [build.paragraph(...printStandardStatus(writer, id, axis))] : [],
}

/** `::treaty-table{instrument=tip-protocol group=PIF}`: how members stand to one instrument, from public data. */
const membersTable: Declaration = {
  type: 'leafDirective',
  name: 'treaty-table',
  needs: { instrument: 'instrument' },
  may: { group: 'group' },
  print: ({ instrument = '', group }, { catalogue, countries = [], spoken }) => {
    const found = catalogue?.instruments.get(instrument)
    return found ? standingTable(standingsOf(found, countries, spoken, group)) : []
  },
}

/** `:standard[the offence]{id=tip-protocol.5.1}`: words that lead to a standard. It prints no data. */
export const mentionOfStandard: Declaration = {
  type: 'textDirective',
  name: 'standard',
  needs: { id: 'mentioned' },
  print: () => [],
}

const named: readonly Declaration[] = [...[...views.values()].map(ofView), status, mentionOfStandard]

/** The directive of ours that a node is, if it is one; `treaty-table` is of an instrument, or of a country. */
export function declarationOf({ type, name, attributes }: Directive): Declaration | undefined {
  const { name: members } = membersTable
  if (type === 'leafDirective' && name === members && attributes && Object.hasOwn(attributes, 'instrument')) {
    return membersTable
  }
  return named.find((each) => each.type === type && each.name === name)
}

/** The names of those that are written as a node of this type. */
export const namesOf = (type: Directive['type']): string[] =>
  named.filter((each) => each.type === type).map(({ name }) => name)
