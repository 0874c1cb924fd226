import type { Level } from '@rsr/review'
import { englishPhrases, findPhrase, levels } from '@rsr/roadmap'

const sets = ['in-place', 'implemented']

/** The words for the four levels, in small letters, in each of the sets from which a workspace chooses. */
export function levelWords(): ReadonlyMap<string, Level> {
  const pairs = sets.flatMap((set) =>
    levels.map((level) => [findPhrase(englishPhrases, `within.${set}.${level}`) ?? '', level] as const),
  )
  return new Map(pairs)
}
