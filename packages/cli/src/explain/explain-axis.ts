import type { analysis } from '@rsr/model'
import { whatWouldChange } from '@rsr/roadmap'
import { phrase } from '../phrase.ts'
import { criterionInWords } from './criterion-in-words.ts'
import type { Explained } from './explained.ts'
import { ruleInWords } from './explanations.ts'
import { statusInWords } from './status-in-words.ts'

/** Why a standard has its status on one axis: the answers, the line of the rule that fits, what would change it. */
export function explainAxis(
  standard: analysis.Standard,
  name: analysis.Criterion['axis'],
  explained: Explained,
): string[] {
  const axis = standard[name]
  const criteria = Object.values(standard.criteria).filter((criterion) => criterion.axis === name)
  const withheld = axis.withheld ? ' (it rests in part on what this release withholds)' : ''
  return [
    `${phrase(`axis.${name}`)}: ${statusInWords(axis, name)}${withheld}`,
    ...criteria.flatMap((criterion) => criterionInWords(criterion, explained)),
    ...whyInWords(axis),
    ...(axis.open.length === 0 ? [] : [`  Open: ${axis.open.join(', ')}`]),
    ...changesInWords(standard, name),
  ]
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

function changesInWords(standard: analysis.Standard, name: analysis.Criterion['axis']): string[] {
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
      const results = own.map((change) => statusInWords(change.axis, name))
      const each = [...new Set(results)].map((result) => {
        const answers = own.filter((_, index) => results[index] === result).map(({ answer }) => answer)
        return `${answers.join(' or ')} → ${result}`
      })
      return `    ${id}: ${each.join('; ')}`
    }),
  ]
}

const rule = (name: string) => `${ruleInWords(name)} (${name})`
