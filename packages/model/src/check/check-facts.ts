import type { VFileMessage } from 'vfile-message'
import type { Assessment } from '../assessment.ts'
import { message } from '../message.ts'
import type { Check } from './check.ts'
import { loopWords, loopsOf } from './loops.ts'

/** What facts refer to: their sources, and the facts that they replace or contradict. */
export function checkFacts(check: Check): VFileMessage[] {
  const { assessment, place, unknown, exists } = check
  const { facts, sources } = assessment
  const messages = [...facts.values()].flatMap((fact) => [
    ...fact.sources
      .filter((cited) => !exists('sources', cited.source))
      .map((cited) => unknown('source-unknown', place(cited.at, 'source'), cited.source, sources)),
    ...fact.sources
      .filter((cited) => cited.pinpoint === null && sources.get(cited.source)?.kind === 'official-text')
      .map((cited) => message('pinpoint-missing', place(cited.at, 'source'), { source: cited.source })),
    ...(['supersedes', 'contradicts'] as const).flatMap((key) =>
      fact[key].flatMap((id, index) =>
        exists('facts', id) ? [] : [unknown('fact-unknown', place(fact.at, `${key}/${index}`), id, facts)],
      ),
    ),
    ...(fact.contradicts.includes(fact.id)
      ? [
          message(
            'fact-contradicts-itself',
            place(fact.at, `contradicts/${fact.contradicts.indexOf(fact.id)}`),
            {
              id: fact.id,
            },
          ),
        ]
      : []),
  ])
  return [...messages, ...supersedingLoops(check)]
}

function supersedingLoops({ assessment, place }: Check): VFileMessage[] {
  return supersedings(assessment).loops.flatMap((loop) => {
    const last = assessment.facts.get(loop.at(-2) ?? '')
    if (!last) return []
    const where = place(last.at, `supersedes/${last.supersedes.indexOf(loop[0] ?? '')}`)
    return [message('supersedes-loop', where, { loop: loopWords(loop) })]
  })
}

/**
 * The loops in which facts replace each other, and by which facts each of the others is replaced. Which fact of a loop
 * is the later one is not known.
 */
export function supersedings({ facts }: Assessment): {
  loops: readonly (readonly string[])[]
  by: ReadonlyMap<string, readonly string[]>
} {
  const loops = loopsOf(facts.keys(), (id) => facts.get(id)?.supersedes ?? [])
  const inLoop = new Set(loops.flat())
  const by = new Map<string, string[]>()
  for (const { id, supersedes } of facts.values()) {
    for (const earlier of supersedes) {
      if (inLoop.has(id) && inLoop.has(earlier)) continue
      by.set(earlier, [...(by.get(earlier) ?? []), id])
    }
  }
  return { loops, by }
}
