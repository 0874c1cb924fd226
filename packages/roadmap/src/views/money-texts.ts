import { type Block, type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, below, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { defineView } from './view.ts'

type Key = Exclude<keyof analysis.FollowTheMoney, 'at' | 'confidentiality'>

/** How trafficking is organized as a business (recommendation 2(a) of the Following the Money Forum). */
export const businessModels = defineView({
  name: 'business-models',
  help: 'The text on the business models of trafficking that were seen.',
  attributes: [],
  write: (writer) => printText(writer, 'business_models'),
})

/** How proceeds of trafficking are moved and hidden (recommendation 2(a)). */
export const launderingMethods = defineView({
  name: 'laundering-methods',
  help: 'The text on the methods of laundering the proceeds of trafficking that were seen.',
  attributes: [],
  write: (writer) => printText(writer, 'laundering_methods'),
})

/** The networks and activities that recommendation 5 encourages members to take part in. */
const networks = ['arin_ap', 'asset_forfeiture_conference', 'arlemp'] as const satisfies readonly Key[]

/** What is known of the use of each of them; an agency may write where nothing is. */
export const networksTable = defineView({
  name: 'networks-table',
  help: 'ARIN-AP, the Regional Asset Forfeiture Conference and ARLEMP: what is known of their use by the State.',
  attributes: [],
  write: (writer) => [
    build.table('networks', [0.34, 0.66], writer.say('money.networks_caption'), [
      ['network', 'use'].map((key) => writer.say(`money.${key}`)),
      ...networks.map((key) => [writer.say(`money.name.${key}`), printUse(writer, key)]),
    ]),
  ],
})

function printText(writer: Writer, key: Key): Block[] {
  const own = ownOf(writer, key)
  if (own) return writer.printBlocks(own)
  return [
    build.numberedParagraph(
      writer.printUnwritten(unwritten(writer, key), 1, writer.say(`money.none.${key}`)),
    ),
  ]
}

function printUse(writer: Writer, key: Key): Inline[] {
  const own = ownOf(writer, key)
  if (own) return writer.print(own)
  return [writer.printUnwritten(unwritten(writer, key), 1, writer.say('money.use_not_known'))]
}

function ownOf(writer: Writer, key: Key): Cursor<string> | undefined {
  const section = get(writer.publication, 'follow_the_money')
  const own = has(section) ? get(section, key) : undefined
  return own && has(own) ? own : undefined
}

/** Where the text would be: in its section; without one, in the file that has the header. */
function unwritten({ publication }: Writer, key: Key): Cursor<null> {
  const section = get(publication, 'follow_the_money')
  const { file, pointer } = section.value?.at ?? {
    file: publication.value.header.at.file,
    pointer: '/follow_the_money',
  }
  return { value: null, trace: below(section.trace, key), origin: { file, pointer: below(pointer, key) } }
}
