import type { analysis } from '@rsr/model'

const reasons: Readonly<Record<analysis.Gap['because'], string>> = {
  need: 'of its need',
  'core-criterion-no': 'a core question is answered no, and a mandatory provision binds the State',
  'open-core-criterion': 'open core questions make the need cross a border',
}

const holds: Readonly<Record<analysis.Gap['held_back'][number], string>> = {
  'impact-not-given': 'no person has given its impact',
  'third-parties-only': 'every fact is from third parties',
}

/** Why the recommendation on a standard is as urgent as it is (method.md section 6); nothing where there is no gap. */
export function explainGap(gap: analysis.Gap | null): string[] {
  if (!gap) return []
  const { urgency, because, provisional, held_back, weights, establish, actions } = gap
  const provisionally =
    urgency === 'establish' ? ` (provisional: ${provisional ?? 'no recommendation yet'})` : ''
  const held = held_back.map((reason) => holds[reason]).join('; ')
  return [
    `Urgency: ${urgency}${provisionally}, because ${reasons[because]}.`,
    ...(held === '' ? [] : [`  It stops at next: ${held}.`]),
    ...(weights ? [`  ${weightsInWords(weights)}`] : []),
    ...(establish.length === 0 ? [] : [`  To be established first: ${establish.join(', ')}`]),
    ...(actions.length === 0 ? ['  No action closes it yet.'] : [`  Actions: ${actions.join(', ')}`]),
  ]
}

function weightsInWords({ gap, obligation, impact, impact_given, need }: analysis.Weights): string {
  const given = impact_given ? '' : ' (by default)'
  return `need ${range(need)} = gap ${range(gap)} × obligation ${range(obligation)} × impact ${impact}${given}`
}

const range = ({ low, high }: analysis.Range) => (low === high ? String(low) : `${low} to ${high}`)
