import type { analysis } from '@rsr/model'
import type { Publication } from '../analysis/publish.ts'

type Axis = analysis.Criterion['axis']

/** The ids of the facts that the answers of a standard name on an axis, each once. */
export function factsOn(axis: Axis, standard: analysis.Standard): string[] {
  const answers = Object.values(standard.criteria).filter((criterion) => criterion.axis === axis)
  return [...new Set(answers.flatMap(({ answer }) => [...answer.for, ...answer.against]))]
}

/**
 * Whether each of some facts of a passage, a standard on an axis, is told in an earlier one: those of the standards in
 * the order of the priorities, in law and then in practice, where the assessment has no text of its own.
 */
export function areTold(publication: Publication, facts: readonly string[], axis: Axis, id: string): boolean {
  const first = firstTold.get(publication) ?? passagesOf(publication)
  firstTold.set(publication, first)
  return facts.every((fact) => first.get(fact) !== passage(id, axis))
}

/** By publication, as every passage of a document asks: fact → the passage that tells it first. */
const firstTold = new WeakMap<Publication, ReadonlyMap<string, string>>()

function passagesOf({ priorities, standards }: Publication): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  for (const id of Object.values(priorities).flatMap((priority) => priority.standards)) {
    const standard = standards[id]
    for (const axis of ['law', 'practice'] as const) {
      if (!standard || standard.text?.[`in_${axis}`]) continue
      for (const fact of factsOn(axis, standard)) if (!first.has(fact)) first.set(fact, passage(id, axis))
    }
  }
  return first
}

const passage = (id: string, axis: Axis) => `${axis} ${id}`
