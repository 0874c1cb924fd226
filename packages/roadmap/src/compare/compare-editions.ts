import type { analysis } from '@rsr/model'
import { compareActions } from './compare-actions.ts'
import { compareStandard } from './compare-standard.ts'
import type { Comparison, Edition, EditionFacts, ReExamine } from './comparison.ts'

/**
 * Compares two editions of the assessment of one country, standard by standard (method.md section 8): what moved, on
 * which axis, because of which answer and which fact. Nothing is added up but the questions that are answered.
 *
 * @param older - the analysis of the edition before, in full or published.
 * @param newer - that of the edition after, of the same release. What the newer edition withholds should be withheld of
 *   the older one too: `publishEditions` does so.
 * @returns what is different; what is the same in both is not in it.
 * @throws if the two are of different countries, or of different releases.
 */
export function compareEditions(older: Edition, newer: Edition): Comparison {
  if (older.country.iso3 !== newer.country.iso3) {
    throw new Error(
      `Cannot compare ${older.country.iso3} with ${newer.country.iso3}: one country is expected`,
    )
  }
  if (older.release !== newer.release) {
    throw new Error(
      `Cannot compare the release ${older.release} with ${newer.release}: one release is expected`,
    )
  }
  const ids = [...new Set([...Object.keys(newer.standards), ...Object.keys(older.standards)])]
  const standards = ids.flatMap((id) => compareStandard(id, older, newer) ?? [])
  return {
    release: newer.release,
    older: factsOf(older),
    newer: factsOf(newer),
    standards: Object.fromEntries(standards.map((each) => [each.id, each])),
    actions: compareActions(older.actions, newer.actions),
    re_examine: Object.fromEntries(
      Object.values(newer.standards).flatMap(({ criteria }) => Object.values(criteria).flatMap(reExamine)),
    ),
  }
}

const factsOf = ({ header, catalogue, selection, coverage }: Edition): EditionFacts => ({
  edition: header.edition,
  date: header.date,
  catalogue,
  selection: selection.id,
  coverage,
})

function reExamine({ id, question, answer, earlier }: analysis.Criterion): [string, ReExamine][] {
  if (!earlier) return []
  return [[id, { answered: answer.catalogue, from: earlier.question, to: question }]]
}
