import { type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import type { Publication } from '../analysis/publish.ts'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Spoken, Writer } from '../saying/writer.ts'

/** The name of the country: for a fictional one that of the header or its code, else that of the public data. */
export function countryName(writer: Writer): Cursor<string> {
  const header = get(writer.publication, 'header')
  const own = get(header, 'country_name')
  if (has(own)) return own
  const country = get(writer.publication, 'country')
  // Without public data the country stands in the place of the header, which has no name to print.
  const isFictional = country.origin?.pointer === header.origin?.pointer
  return get(country, isFictional ? 'iso3' : 'name')
}

/** The record of a section of the publication with an id that another record names. */
export function recordOf<
  Section extends
    | 'facts'
    | 'sources'
    | 'standards'
    | 'priorities'
    | 'capabilities'
    | 'instruments'
    | 'agencies'
    | 'actions',
>(
  writer: Writer,
  section: Section,
  id: string,
): Cursor<NonNullable<Publication[Section][string]>> | undefined {
  const found = get<Publication[Section], string>(get(writer.publication, section), id)
  return has(found) ? found : undefined
}

/** Things said one after the other, with the phrase of a separator between them. */
export function join(
  writer: Writer<Spoken>,
  items: readonly Inline[][],
  separator = 'words.comma',
): Inline[] {
  return items.flatMap((item, index) => (index === 0 ? item : [...writer.say(separator), ...item]))
}

/** "TIP Protocol, Art. 5(1)"; of a standard that the organisation added, that it did. */
export function referenceOf(writer: Writer, standard: Cursor<analysis.Standard>): Inline[] {
  const instrument = recordOf(writer, 'instruments', standard.value.instrument)
  const key = standard.value.own ? 'standards.reference_own' : 'standards.reference_value'
  return instrument ? writer.say(key, { instrument, standard }) : []
}

/** The title of a source as it was published: in the language of the source. */
export function titleOf(writer: Writer, source: Cursor<analysis.Source>): Cursor<string> {
  const { language } = source.value
  return { ...get(source, 'title'), ...(language !== writer.language && { language }) }
}

/** The title of a standard that leads to its section, where it has one. */
export function standardLink(writer: Writer, standard: Cursor<analysis.Standard>): Inline[] {
  const title = writer.print(get(standard, 'title'))
  return standard.value.assessed ? [build.crossReference(standard.value.id, ...title)] : title
}

/** What the State's agency of a kind is called: by its own name where the assessment has it. */
export function agencyName(writer: Writer, kind: Cursor<string>): Inline[] {
  const agency = recordOf(writer, 'agencies', kind.value)
  if (!agency) return writer.print(kind)
  const own = get(agency, 'own')
  return writer.print(has(own) ? get(own, 'name') : get(agency, 'title'))
}

/** "3 of 4". */
export function printCoverage(writer: Writer, coverage: Cursor<analysis.Coverage>): Inline[] {
  return writer.say('glance.coverage_value', { coverage })
}

/** A period: "April 2024 to March 2025", or "2022". */
export function printPeriod(writer: Writer, period: Cursor<analysis.Period>): Inline[] {
  const [from, to] = [get(period, 'from'), get(period, 'to')]
  const key = from.value === to.value ? 'citation.day' : 'citation.period'
  return writer.say(key, { from, to })
}

/** How many there are in a list. */
export const printCount = (writer: Writer, list: Cursor<readonly unknown[]>): Inline[] =>
  writer.print({ value: list.value.length, trace: list.trace, origin: null })

/** Lines of a cell, one below the other; those without words are left out. */
export const lines = (...items: Inline[][]): Inline[] =>
  items
    .filter((item) => item.length > 0)
    .flatMap((item, index) => (index === 0 ? item : [build.lineBreak(), ...item]))

/** "Ministry of Justice; National Police". */
export const agencyNames = (writer: Writer, kinds: Cursor<readonly string[]>): Inline[] =>
  join(
    writer,
    each(kinds).map((kind) => agencyName(writer, kind)),
    'words.semicolon',
  )

/** The standards that a list of ids names, each as it is to be printed, one after the other. */
export function standardsOf(
  writer: Writer,
  ids: Cursor<readonly string[]>,
  print: (writer: Writer, standard: Cursor<analysis.Standard>) => Inline[] = standardLink,
): Inline[] {
  const items = each(ids).flatMap((id) => {
    const standard = recordOf(writer, 'standards', id.value)
    return standard ? [print(writer, standard)] : []
  })
  return join(writer, items, 'words.semicolon')
}

/** The actions that are not closed: what is ahead. */
export const openActions = (writer: Writer): Cursor<analysis.Action>[] =>
  each(get(writer.publication, 'actions')).filter(({ value }) => !value.closed)

/** The number of an action in the roadmap, which leads to it: "3". */
export function actionLink(writer: Writer, id: Cursor<string>): Inline[] {
  const action = recordOf(writer, 'actions', id.value)
  return action ? [build.crossReference('roadmap', ...writer.print(get(action, 'place')))] : []
}

/** A criterion by its id, which begins with the id of its standard. */
export function criterionOf(writer: Writer, id: string): Cursor<analysis.Criterion> | undefined {
  const standard = recordOf(writer, 'standards', id.slice(0, id.lastIndexOf('.')))
  const found = standard && get<analysis.Standard['criteria'], string>(get(standard, 'criteria'), id)
  return found && has(found) ? found : undefined
}

/** When an action is carried out: "September 2026 to June 2027"; nothing where it has no dates. */
export function actionTime(writer: Writer, action: Cursor<analysis.Action>): Inline[] {
  const [start, end] = [get(action, 'start'), get(action, 'end')]
  if (has(start) && has(end)) return writer.say('roadmap.from_to', { start, end })
  if (has(start)) return writer.say('roadmap.from', { start })
  return has(end) ? writer.say('roadmap.by', { end }) : []
}

/** When the roadmap would place an action of which a date is not stated; nothing for any other. */
export function proposedTime(writer: Writer, action: Cursor<analysis.Action>): Inline[] {
  const timing = get(action, 'timing')
  if (!has(timing) || (has(get(action, 'start')) && has(get(action, 'end')))) return []
  return writer.say('roadmap.proposed', { start: get(timing, 'from'), end: get(timing, 'to') })
}

/** When an action is carried out: as it is stated, or else as the roadmap would place it. */
export function plannedTime(writer: Writer, action: Cursor<analysis.Action>): Inline[] {
  const proposed = proposedTime(writer, action)
  return proposed.length > 0 ? proposed : actionTime(writer, action)
}

/** The actions that a list of ids names, each by the number that leads to it. */
export const actionLinks = (writer: Writer, ids: Cursor<readonly string[]>): Inline[] =>
  join(
    writer,
    each(ids)
      .map((id) => actionLink(writer, id))
      .filter((words) => words.length > 0),
  )
