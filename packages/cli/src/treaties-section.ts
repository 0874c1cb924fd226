import type { Country, CountryReservation, analysis } from '@rsr/model'
import { ready } from './comment.ts'
import type { NewAssessment } from './new-assessment.ts'
import { type ProposedSource, heading } from './proposals/proposal.ts'
import { attribution } from './proposals/public-source.ts'

const groups: readonly (readonly [title: string, statuses: readonly analysis.Cell['status'][]])[] = [
  ['Party', ['ratified', 'acceded', 'succeeded', 'party', 'extended']],
  ['Signed, not party', ['signed']],
  ['Was party and withdrew', ['denounced']],
  ['Not party, as far as seen', ['none']],
  ['Not known', ['unknown']],
  ['Outside the region of the treaty', ['not-applicable']],
]

/** What is public on the treaty status of a country, as remarks, and how to correct it. */
export function treatiesSection(wanted: NewAssessment): string {
  const { country } = wanted
  const status = country
    ? heading('Treaty status', [
        'The documents print the status as it stands here, with these marks. Check it with the depositary: a later ratification is always possible.',
        ...groups.flatMap(([title, statuses]) => groupInWords(title, statuses, wanted, country)),
      ]) + heading('Reservations, declarations and notifications', reservationsInWords(wanted, country))
    : ''
  const { id } = corrected(wanted)
  return `${status}${heading(country ? 'To correct a treaty status' : 'Treaty status', [
    'Write it here with a source of your own: it counts, and the documents print the public data beside it. `status` is one of ratified, acceded, succeeded, signed, extended, denounced, none, not-applicable, unknown; `date` is that of the deposit.',
  ])}${ready([
    'treaties:',
    `  ${id}:`,
    '    status: unknown',
    "    # date: '2020-01-31'",
    '    source: depositary',
    '    reason: To be filled in (what your source says, and why it counts)',
  ])}`
}

/** The source that the example of a correction names. */
export function depositary(wanted: NewAssessment): ProposedSource {
  const { short_title: title, depositary: keeper, source_url: url } = corrected(wanted)
  return {
    id: 'depositary',
    kind: 'official-statement',
    title: `To be filled in (the record of the depositary on the ${title})`,
    publisher: keeper ?? 'To be filled in (the depositary)',
    year: Number(wanted.date.slice(0, 4)),
    url,
    seen_in: null,
  }
}

/** The treaty of the example: the first that is open to the country. */
function corrected({ catalogue, country }: NewAssessment) {
  const binding = [...catalogue.instruments.values()].filter((each) => each.binding)
  const open = binding.find(({ id }) => {
    const cell = country?.treaties.get(id)
    return cell && cell.status !== 'not-applicable'
  })
  const found = open ?? binding[0]
  if (!found) throw new Error('Cannot find a treaty in the catalogue')
  return found
}

/** One line for the treaties of which the same is said. */
function groupInWords(
  group: string,
  statuses: readonly string[],
  { catalogue }: NewAssessment,
  country: Country,
): string[] {
  const bySaying = new Map<string, string[]>()
  for (const [id, cell] of country.treaties) {
    if (!statuses.includes(cell.status)) continue
    const words = cellInWords(cell)
    const title = catalogue.instruments.get(id)?.short_title ?? id
    bySaying.set(words, [...(bySaying.get(words) ?? []), title])
  }
  const lines = [...bySaying].map(
    ([words, titles]) => `- ${titles.join(', ')}${words === '' ? '' : `: ${words}`}`,
  )
  return lines.length > 0 ? [`${group}:`, ...lines] : []
}

function cellInWords(cell: analysis.Cell): string {
  const { status, date, as_of: asOf, confidence, sources, note } = cell
  if (status === 'not-applicable') return ''
  const recalled = confidence === 'recalled'
  const marks = [
    ...(date !== null && cell.date_confidence === 'recalled' && !recalled ? ['date not seen'] : []),
    ...(cell.mode_confidence === 'recalled' && !recalled ? ['way of joining not seen'] : []),
  ]
  const act = [
    ...(status === 'none' || status === 'unknown' ? [] : [status]),
    ...(date === null ? [] : [date]),
    ...(marks.length === 0 ? [] : [`(${marks.join('; ')})`]),
  ].join(' ')
  const said = [act, asOf === null ? '' : `as of ${asOf}`, recalled ? 'recalled, no source seen' : '']
  return sentences(
    said.filter((part) => part !== '').join(', '),
    sources.map(attribution).join('; '),
    noted(note),
  ).replace(/^Note: /, '')
}

function reservationsInWords({ catalogue }: NewAssessment, { reservations }: Country): string[] {
  if (reservations.size === 0) return ['None is recorded. There may be some all the same.']
  return [
    'Only a reservation whose articles are recorded touches a standard.',
    ...[...reservations].map(
      ([id, one]) => `- ${catalogue.instruments.get(id)?.short_title ?? id}: ${reservationInWords(one)}`,
    ),
  ]
}

function reservationInWords({ articles, effect, sources, note }: CountryReservation): string {
  return sentences(
    effect === null ? 'one is recorded, its text was not seen' : effect.replace(/\.$/, ''),
    articles.length === 0 ? 'No articles are recorded' : `Articles: ${articles.join(', ')}`,
    sources.map(attribution).join('; '),
    noted(note),
  )
}

const noted = (note: string | null) => (note === null ? '' : `Note: ${note}`)

const sentences = (...parts: readonly string[]) =>
  parts
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ')
