import type { analysis } from '@rsr/model'
import type { NewAssessment } from './new-assessment.ts'

/** What the toolkit holds on a country, as comments with sources: for staff to use, and to correct. */
export function publicData({ country, catalogue }: NewAssessment): string {
  if (!country) return ''
  const treaties = [...country.treaties].flatMap(([id, cell]) => {
    const title = catalogue.instruments.get(id)?.short_title
    return title === undefined || cell.status === 'not-applicable' ? [] : [treatyInWords(title, cell)]
  })
  const reservations = [...country.reservations].map(([id, { effect }]) => {
    const title = catalogue.instruments.get(id)?.short_title ?? id
    return `Reservation or declaration to ${title}: ${effect ?? 'recorded; its text was not seen.'}`
  })
  const head = `What the toolkit holds on ${country.name}, for use and for correction. The documents print the treaty status as it stands here. To correct it, write the instrument under \`treaties\` in assessment.yaml, with a source of your own.`
  return `\n${comment(head)}#\n${comment([...treaties, ...reservations].join('\n'))}`
}

function treatyInWords(title: string, cell: analysis.Cell): string {
  const date =
    cell.date === null ? '' : ` ${cell.date}${cell.date_confidence === 'recalled' ? ' (date not seen)' : ''}`
  const asOf = cell.as_of === null ? '' : `, as of ${cell.as_of}`
  const sources = cell.sources.map((source) => `${source.title} (${source.publisher})`).join('; ')
  const seen = sources === '' ? 'no source seen' : sources
  return `${title}: ${cell.status}${date}${asOf}. ${seen}.${cell.note === null ? '' : ` ${cell.note}.`}`
}

/** Words as a comment of YAML, each of their lines wrapped at a hundred columns. */
export function comment(words: string, indent = ''): string {
  return words
    .split('\n')
    .flatMap((line) => wrapped(line, 98 - indent.length))
    .map((line) => `${indent}# ${line}`.trimEnd() + '\n')
    .join('')
}

function wrapped(line: string, width: number): string[] {
  const lines: string[] = []
  for (const word of line.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
