import type { analysis } from '@rsr/model'
import { type Publication, type StandardChange, type Status, statusInWords } from '@rsr/roadmap'
import { phrase } from '../phrase.ts'
import { causeInWords } from './cause-in-words.ts'

/** Whether the status, the gap or the recommendation of a standard is another one. */
export const hasMoved = ({ law, practice, gap, urgency }: StandardChange): boolean =>
  law !== null || practice !== null || gap !== null || urgency !== null

/** What moved of a standard between two editions, and because of what, in lines. */
export function standardInWords(standard: StandardChange, newer: Publication): string[] {
  return [
    `  ${standard.id}  ${standard.title}`,
    ...movesInWords(standard, newer).map((line) => `    ${line}`),
    ...standard.because
      .flatMap((cause) => causeInWords(cause, statusWords(newer), newer))
      .map((line) => `      ${line}`),
  ]
}

/** What moved of a standard, in lines: its statuses, its gap, its recommendation. */
export function movesInWords({ law, practice, gap, urgency }: StandardChange, newer: Publication): string[] {
  const words = statusWords(newer)
  const axes = [['law', law] as const, ['practice', practice] as const]
  return [
    ...axes.flatMap(([axis, movement]) =>
      movement
        ? [`${phrase(`axis.${axis}`)}: ${words(movement.from, axis)} → ${words(movement.to, axis)}`]
        : [],
    ),
    ...(gap ? [`${phrase(`changes.gap_${gap}`)}.`] : []),
    ...(urgency ? [`Recommendation: ${urgencyInWords(urgency.from)} → ${urgencyInWords(urgency.to)}`] : []),
  ]
}

const statusWords = (newer: Publication) => (status: Status, axis: 'law' | 'practice') =>
  status.assessed ? statusInWords(status, axis, newer.labels) : phrase('changes.open_before')

const urgencyInWords = (value: analysis.Gap['urgency'] | null) =>
  value === null ? phrase('words.none') : phrase(`roadmap.urgency_of.${value}`)
