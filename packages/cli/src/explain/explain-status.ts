import type { CatalogueStandard } from '@rsr/model'
import { obligationKey } from '@rsr/roadmap'
import { phrase } from '../phrase.ts'
import { relationInWords } from '../relation-in-words.ts'
import { explainAxis } from './explain-axis.ts'
import { explainGap } from './explain-gap.ts'
import type { Explained } from './explained.ts'

/** Why a standard has its status in an assessment, in words; or why the assessment has nothing on it. */
export function explainStatus(
  { id, title, instrument: from }: CatalogueStandard,
  explained: Explained,
): string[] {
  const { publication, catalogue } = explained
  const standard = publication.standards[id]
  const instrument = publication.instruments[from]
  const { country, selection } = publication
  const relation = instrument ? relationInWords(country.name, instrument) : []
  if (!standard) {
    const chosen = [...catalogue.selections.values()].filter((each) => each.standards.includes(id))
    const isSelected = chosen.some((each) => each.id === selection.id)
    return [
      `${id}  ${title}`,
      ...(isSelected
        ? ['It is left out of this assessment.', ...relation]
        : [
            `It is not in the selection \`${selection.id}\` of this assessment. Selections that hold it: ${chosen.map((each) => each.id).join(', ')}.`,
          ]),
    ]
  }
  return [
    `${id}  ${title}`,
    `${instrument?.short_title ?? from}, ${standard.ref} (${phrase(obligationKey(standard, instrument))})`,
    standard.requirement,
    '',
    ...relation,
    ...(standard.assessed ? [] : ['', 'Not yet assessed: none of its questions was looked into.']),
    '',
    ...explainAxis(standard, 'law', explained),
    '',
    ...explainAxis(standard, 'practice', explained),
    '',
    ...explainGap(standard.gap),
    'The rule, what is core, and what is open: docs/method.md, sections 2 to 6; `rsr explain WORD`.',
  ]
}
