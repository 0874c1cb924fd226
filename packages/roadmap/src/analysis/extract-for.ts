import { type analysis, footnotesIn } from '@rsr/model'
import type { Comparison } from '../compare/comparison.ts'
import { isOpen } from './assess-axis.ts'
import { all, pick } from './pick.ts'
import { sumUp } from './plan/sum-up.ts'
import type { Publication } from './publish.ts'

/**
 * What of a publication concerns one agency: the standards of which it is best placed to answer a question, or was asked
 * one, or to which an action belongs that it has part in; of these, what is settled, and the open questions for it.
 * Everything else that only other standards and questions have goes: chapters, instruments, facts, sources, figures,
 * actions. Statuses, coverage and tallies are as they were: they are the country's, whoever reads of them.
 *
 * @param agency - the id of its kind. An agency that nothing concerns has an extract without standards.
 */
export function extractFor(publication: Publication, agency: string): Publication {
  const hasPart = ({ lead, partners }: analysis.Action) => lead === agency || partners.includes(agency)
  const closed = new Set(
    Object.values(publication.actions)
      .filter(hasPart)
      .flatMap(({ closes }) => closes),
  )
  const standards = pick(
    publication.standards,
    ({ id, criteria }) => closed.has(id) || Object.values(criteria).some((one) => isFor(one, agency)),
    (standard) => ({
      ...standard,
      criteria: pick(standard.criteria, (one) => !isOpen(one.answer.value) || isFor(one, agency)),
    }),
  )
  const standard = (id: string) => Object.hasOwn(standards, id)
  const actions = pick(publication.actions, (one) => hasPart(one) || one.closes.some(standard))
  const action = (id: string) => Object.hasOwn(actions, id)
  const phases = publication.plan.phases.map((phase) => ({
    ...phase,
    actions: phase.actions.filter(action),
  }))
  const priorities = pick(
    publication.priorities,
    (one) => [...one.standards, ...one.not_assessed].some(standard),
    (one) => ({
      ...one,
      standards: one.standards.filter(standard),
      not_assessed: one.not_assessed.filter(standard),
    }),
  )
  const asked = new Set(Object.values(standards).flatMap(({ criteria }) => Object.keys(criteria)))
  const questions = Object.values(standards).flatMap(({ criteria }) =>
    Object.values(criteria).flatMap((one) => (isOpen(one.answer.value) ? [one.id] : [])),
  )
  const instruments = new Set(Object.values(standards).map(({ instrument }) => instrument))
  const without = Object.values(publication.priorities).filter(({ id }) => !Object.hasOwn(priorities, id))
  return withEvidence({
    ...publication,
    extract: { agency, without: without.map(({ id, title }) => ({ id, title })) },
    priorities,
    instruments: pick(publication.instruments, ({ id }) => instruments.has(id)),
    standards,
    agencies: pick(publication.agencies, all, (one) => ({
      ...one,
      questions: one.id === agency ? questions : [],
    })),
    figures: pick(publication.figures, (one) => Object.hasOwn(priorities, one.priority)),
    actions: pick(actions, all, (one) => ({
      ...one,
      closes: one.closes.filter(standard),
      depends_on: one.depends_on.filter(action),
      requires: one.requires.filter((requirement) => action(requirement.action)),
      unlocks: one.unlocks.filter(action),
      follow_up: one.follow_up && {
        ...one.follow_up,
        re_examine: one.follow_up.re_examine.filter((id) => asked.has(id)),
      },
    })),
    plan: {
      ...publication.plan,
      phases,
      ...sumUp(Object.values(actions), { ...publication.plan, phases }),
      critical_path: publication.plan.critical_path.filter(action),
      clashes: publication.plan.clashes.filter((one) => action(one.action) && action(one.requires)),
      gaps_without_action: publication.plan.gaps_without_action.filter(standard),
      actions_without_gap: publication.plan.actions_without_gap.filter(action),
      loops: publication.plan.loops.filter((loop) => action(loop.action) && action(loop.requires)),
    },
    settle: publication.settle.filter(({ criterion }) => questions.includes(criterion)),
    ...(publication.since && { since: sinceFor(publication.since, standards, action) }),
    comments: pick(publication.comments, (one) => one.standard === null || standard(one.standard)),
  })
}

/** What moved on the standards and the actions of an extract, by the questions and the facts that it has. */
const sinceFor = (
  since: Comparison,
  standards: Publication['standards'],
  action: (id: string) => boolean,
): Comparison => {
  const asked = (id: string, criterion: string) => standards[id]?.criteria[criterion] !== undefined
  return {
    ...since,
    standards: pick(
      since.standards,
      ({ id }) => Object.hasOwn(standards, id),
      (one) => ({
        ...one,
        because: one.because.filter((cause) => !('criterion' in cause) || asked(one.id, cause.criterion)),
      }),
    ),
    actions: pick(since.actions, ({ id }) => action(id)),
    re_examine: Object.fromEntries(
      Object.entries(since.re_examine).filter(([criterion]) =>
        asked(criterion.slice(0, criterion.lastIndexOf('.')), criterion),
      ),
    ),
  }
}

/** Whether a question is one for an agency: it is best placed to answer it, or was asked. */
export const isFor = ({ asks, answer }: analysis.Criterion, agency: string) =>
  asks[0] === agency || answer.requested?.agency === agency

/** With the facts that something in it rests on or that contradict one of these, and with the sources that are cited. */
function withEvidence(extract: Publication): Publication {
  const criteria = Object.values(extract.standards).flatMap((one) => Object.values(one.criteria))
  const cited = new Set([
    ...criteria.flatMap(({ answer }) => [...answer.for, ...answer.against]),
    ...Object.values(extract.actions).flatMap(({ progress }) => progress.flatMap((one) => one.facts)),
    ...footnotesIn(JSON.stringify({ ...extract, facts: {} })),
  ])
  const facts = pick(
    extract.facts,
    ({ id, contradicts }) => cited.has(id) || contradicts.some((other) => cited.has(other)),
  )
  const fact = (id: string) => Object.hasOwn(facts, id)
  const sources = new Set([
    ...[...Object.values(facts), ...Object.values(extract.figures)].flatMap((one) =>
      one.sources.map(({ source }) => source),
    ),
    ...Object.values(extract.instruments).map(({ override }) => override?.source),
  ])
  return {
    ...extract,
    facts: pick(facts, all, (one) => ({
      ...one,
      supersedes: one.supersedes.filter(fact),
      contradicts: one.contradicts.filter(fact),
    })),
    sources: pick(extract.sources, ({ id }) => sources.has(id)),
  }
}
