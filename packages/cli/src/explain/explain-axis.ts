import type { analysis } from '@rsr/model'
import { whatWouldChange } from '@rsr/roadmap'
import { phrase } from '../phrase.ts'
import { criterionInWords } from './criterion-in-words.ts'
import type { Explained } from './explained.ts'
import { ruleInWords } from './explanations.ts'
import { statusInWords } from '@rsr/roadmap'

/** Why a standard has its status on one axis: the answers, the line of the rule that fits, what would change it. */
export function explainAxis(
  standard: analysis.Standard,
  name: analysis.Criterion['axis'],
  explained: Explained,
): string[] {
  const axis = standard[name]
  const criteria = Object.values(standard.criteria).filter((criterion) => criterion.axis === name)
  const inWords = wordsOf(name, explained)
  const withheld = axis.withheld ? ' (it rests in part on what this release withholds)' : ''
  return [
    `${phrase(`axis.${name}`)}: ${inWords(axis)}${withheld}`,
    ...decisionInWords(axis, inWords),
    ...criteria.flatMap((criterion) => criterionInWords(criterion, explained)),
    ...whyInWords(axis),
    ...(axis.open.length === 0 ? [] : [`  Open: ${axis.open.join(', ')}`]),
    ...changesInWords(standard, name, inWords),
  ]
}

type InWords = (axis: Pick<analysis.Axis, 'kind' | 'low' | 'high'>) => string

const wordsOf =
  (name: analysis.Criterion['axis'], { publication }: Explained): InWords =>
  (axis) =>
    statusInWords(axis, name, publication.labels)

/** What a person decided in place of the rule. */
function decisionInWords({ override, computed }: analysis.Axis, inWords: InWords): string[] {
  if (!override || !computed) return []
  const by = override.by ?? 'an office that this release does not name'
  const reason = override.reason === null ? '' : ` Reason: ${override.reason}`
  return [`  Decided by ${by}; the rule gives: ${inWords({ kind: 'level', ...computed })}.${reason}`]
}

/** The lines of the rule that fit: one where open answers make no difference, else one for each bound. */
function whyInWords({ rules, open }: analysis.Axis): string[] {
  const [low, high = low] = rules
  if (low === undefined || high === undefined) return []
  if (low === high) {
    return [`  Why: ${open.length === 0 ? '' : 'whatever the open answers turn out to be. '}${rule(low)}`]
  }
  return [
    `  Why, if every open answer turns out to be no: ${rule(low)}`,
    `  Why, if every open answer turns out to be yes: ${rule(high)}`,
  ]
}

function changesInWords(
  standard: analysis.Standard,
  name: analysis.Criterion['axis'],
  inWords: InWords,
): string[] {
  const axis = standard[name]
  if (axis.kind === 'none' || axis.kind === 'not-applicable') return []
  if (axis.kind === 'party')
    return ['  What would change it: another treaty status, corrected under `treaties`.']
  const changes = whatWouldChange(standard, name)
  if (changes.length === 0) return ['  What would change it: no single answer; it takes several.']
  return [
    '  What would change it, all else as it is:',
    ...[...new Set(changes.map(({ criterion }) => criterion))].map((id) => {
      const own = changes.filter(({ criterion }) => criterion === id)
      const results = own.map((change) => inWords(change.axis))
      const each = [...new Set(results)].map((result) => {
        const answers = own.filter((_, index) => results[index] === result).map(({ answer }) => answer)
        return `${answers.join(' or ')} → ${result}`
      })
      return `    ${id}: ${each.join('; ')}`
    }),
  ]
}

const rule = (name: string) => `${ruleInWords(name)} (${name})`
