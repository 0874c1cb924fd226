import { type analysis, askedPeriod, periodWords } from '@rsr/model'
import type { Publication } from '@rsr/roadmap'
import { phrase } from '../phrase.ts'
import type { Explained } from './explained.ts'

/** A criterion with its answer, what the answer rests on, and what goes with it; where it is open, who could answer. */
export function criterionInWords(
  { id, core, question, asks, window, answer }: analysis.Criterion,
  { publication, catalogue, placeOf }: Explained,
): string[] {
  const { agencies, header } = publication
  const agency = (kind: string) => agencies[kind]?.own?.name ?? catalogue.agencyKinds.get(kind)?.title ?? kind
  const isOpen = ['unknown', 'not-provided', 'not-asked'].includes(answer.value)
  const asked = window === null ? '' : `, asks about ${periodWords(askedPeriod(header.date, window))}`
  const place = answer.at ? `  ${placeOf(answer.at)}` : ''
  const lines = [
    question,
    ...(answer.from === 'treaty-status' ? ['This follows from the treaty status.'] : []),
    ...(answer.same === null ? [] : [`The same answer as to ${answer.same}.`]),
    ...answer.for.flatMap((fact) => factInWords('For', fact, publication)),
    ...answer.against.flatMap((fact) => factInWords('Against', fact, publication)),
    ...(answer.withheld ? ['Rests also on information that this release withholds.'] : []),
    ...(answer.note === null ? [] : [`Note: ${oneLine(answer.note)}`]),
    ...(answer.reason === null ? [] : [`Reason: ${oneLine(answer.reason)}`]),
    ...(answer.requested === null
      ? []
      : [`Asked of ${agency(answer.requested.agency)} on ${answer.requested.date}.`]),
    ...(answer.to_confirm.length === 0
      ? []
      : [
          `To be confirmed by the State: ${answer.to_confirm.map((each) => phrase(`confirm.${each}`)).join('; ')}.`,
        ]),
    ...(isOpen ? [`Could be answered by: ${asks.map(agency).join('; ')}`] : []),
  ]
  return [
    `  ${id} (${core ? 'core' : 'supporting'}${asked}): ${phrase(`answer.${answer.value}`)}${place}`,
    ...lines.map((line) => `    ${line}`),
  ]
}

/** A fact with where it is found: publisher, title, year and pinpoint of each source. */
function factInWords(label: string, id: string, { facts, sources }: Publication): string[] {
  const fact = facts[id]
  if (!fact) return []
  const found = fact.sources.flatMap(({ source, pinpoint }) => {
    const cited = sources[source]
    if (!cited) return []
    return [`${cited.publisher}, ${cited.title} (${cited.year})${pinpoint === null ? '' : `, ${pinpoint}`}`]
  })
  const covers = fact.period === null ? '' : ` Covers ${periodWords(fact.period)}.`
  return [
    `${label} ${id}: “${oneLine(fact.text)}” ${phrase(`citation.kind_of.${fact.kind}`)}.${covers}`,
    ...found.map((each) => `  ${each}`),
  ]
}

const oneLine = (text: string) => text.trim().replaceAll(/\s*\n\s*/g, ' ')
