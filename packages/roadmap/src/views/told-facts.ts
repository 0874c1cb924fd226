import type { analysis } from '@rsr/model'
import { get } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { recordOf } from './common.ts'

type Axis = analysis.Criterion['axis']

/** The ids of the facts that the answers of a standard name on an axis, each once. */
export function factsOn(axis: Axis, standard: analysis.Standard): string[] {
  const answers = Object.values(standard.criteria).filter((criterion) => criterion.axis === axis)
  return [...new Set(answers.flatMap(({ answer }) => [...answer.for, ...answer.against]))]
}

/**
 * Whether the sections before this passage tell all of its facts: those of the standards in the order of the priorities,
 * in law and then in practice, where the assessment has no text of its own.
 */
export function areTold(writer: Writer, facts: readonly string[], axis: Axis, id: string): boolean {
  const priorities = Object.values(get(writer.publication, 'priorities').value)
  const told = new Set<string>()
  for (const other of priorities.flatMap(({ standards }) => standards)) {
    const standard = recordOf(writer, 'standards', other)?.value
    for (const each of ['law', 'practice'] as const) {
      if (other === id && each === axis) return facts.every((fact) => told.has(fact))
      if (!standard || standard.text?.[`in_${each}`]) continue
      for (const fact of factsOn(each, standard)) told.add(fact)
    }
  }
  return false
}
