import type { Country } from '@rsr/model'
import { standardsWhere } from '@rsr/standards'
import { remark } from './comment.ts'
import type { NewAssessment } from './new-assessment.ts'
import { fatfFacts } from './proposals/fatf-facts.ts'
import { indicatorFacts } from './proposals/indicator-facts.ts'
import { lawFacts } from './proposals/law-facts.ts'
import { factsInYaml, heading, sourceInYaml } from './proposals/proposal.ts'
import { depositary } from './treaties-section.ts'

/** What the toolkit holds on a country, ready for staff to use and to correct: sources, and facts that name them. */
export function publicData(wanted: NewAssessment): { sources: string; facts: string } {
  const { country, catalogue, date } = wanted
  const correcting = `${remark('For a correction of the treaty status, at the end of this file:', '  ')}${sourceInYaml(depositary(wanted))}`
  if (!country) return { sources: correcting, facts: '' }
  const proposals = [
    lawFacts(country, date),
    fatfFacts(country, catalogue, date),
    ...indicatorFacts(country, catalogue, date, (priority) => questionsOn(priority, wanted)),
  ]
  const cited = new Set(
    proposals.flatMap(({ facts }) => facts.flatMap((fact) => fact.sources.map((one) => one.source))),
  )
  const all = proposals.flatMap((each) => each.sources).filter(({ id }) => cited.has(id))
  const sources = new Map(all.map((source) => [source.id, source]))
  const known = [...sources.values()].filter(({ kind }) => kind !== 'media')
  const bare = [...sources.values()].filter(({ kind }) => kind === 'media')
  return {
    sources: [
      heading(
        `Sources of the proposed facts on ${country.name}`,
        ['The year is the one in the title, or the one that the source describes: check it.'],
        '  ',
      ),
      ...known.map(sourceInYaml),
      ...(bare.length === 0
        ? []
        : [
            remark(
              'Of these pages only the address is recorded. Open them and fill in title, publisher, year and kind: until then they are media, the lowest class of evidence.',
              '  ',
            ),
          ]),
      ...bare.map(sourceInYaml),
      correcting,
    ].join(''),
    facts: [
      heading(`What is public on ${country.name}`, countryInWords(country), '  '),
      ...proposals.map(factsInYaml),
    ].join(''),
  }
}

function countryInWords(country: Country): string[] {
  const recalled = country.groups_confidence === 'recalled' ? ' (recalled, no source seen)' : ''
  const lines = [
    country.member
      ? `Member of the Bali Process as “${country.bali_name ?? country.name}”${country.co_chair ? ', co-chair' : ''}${country.ad_hoc_group ? ', in the Ad Hoc Group' : ''}.`
      : `Not a member of the Bali Process: ${country.reason ?? 'no reason is recorded'}.`,
    ...(country.parent === null
      ? []
      : [`A territory: treaties may apply to it through the State responsible for it (${country.parent}).`]),
    ...(country.m49_subregion === null ? [] : [`Subregion: ${country.m49_subregion} (UN M49).`]),
    ...(country.groups.length === 0 ? [] : [`Regional groups: ${country.groups.join(', ')}${recalled}.`]),
    ...[country.membership_note, country.groups_note].flatMap((note) =>
      note === null ? [] : [`Note: ${note}.`],
    ),
  ]
  return [
    lines.join(' '),
    'Each fact below is a proposal: what a third party says, with its date. Take what you find right and use, and look for what is newer: documents list every fact that is taken.',
  ]
}

/** Where the officer finds the questions of a priority. */
function questionsOn(priority: string, { catalogue, selection, split }: NewAssessment): string {
  if (standardsWhere(catalogue, { selection, primaryPriority: priority }).length === 0) {
    return `The selection \`${selection}\` has no questions that are first of all on this priority.`
  }
  if (split === 'priority') return `The questions are in answers-${priority}.yaml.`
  const files = split === 'none' ? 'answers.yaml' : 'the files that begin with answers-'
  return `The questions are in ${files}, under the standards marked ${priority}.`
}
