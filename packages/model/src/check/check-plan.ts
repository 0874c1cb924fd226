import type { VFileMessage } from 'vfile-message'
import { message } from '../message.ts'
import { isBackwards } from '../period.ts'
import type { At } from '../read-parts.ts'
import type { Check } from './check.ts'
import { loopWords, loopsOf } from './loops.ts'

/** What actions, figures, replies and comments refer to, and whether the actions can be put in an order. */
export function checkPlan(check: Check): VFileMessage[] {
  const { assessment, catalogue, place, unknown, exists } = check
  const { actions, answers, comments, figures, sources } = assessment
  const standard = (at: At, key: string, id: string) =>
    catalogue.standards.has(id) ? [] : [unknown('standard-unknown', place(at, key), id, catalogue.standards)]
  const agency = (at: At, key: string, id: string) =>
    catalogue.agencyKinds.has(id)
      ? []
      : [unknown('agency-unknown', place(at, key), id, catalogue.agencyKinds)]
  return [
    ...[...actions.values()].flatMap(({ at, closes, lead, partners, depends_on: needs, start, end }) => [
      ...closes.flatMap((id, index) => standard(at, `closes/${index}`, id)),
      ...(lead === null ? [] : agency(at, 'lead', lead)),
      ...partners.flatMap((id, index) => agency(at, `partners/${index}`, id)),
      ...needs.flatMap((id, index) =>
        exists('actions', id)
          ? []
          : [unknown('action-unknown', place(at, `depends_on/${index}`), id, actions)],
      ),
      ...(start !== null && end !== null && isBackwards({ from: start, to: end })
        ? [message('period-backwards', place(at, 'end'), { from: start, to: end })]
        : []),
    ]),
    ...[...figures.values()].flatMap((series) =>
      series.sources
        .filter(({ source }) => !exists('sources', source))
        .map(({ at, source }) => unknown('source-unknown', place(at, 'source'), source, sources)),
    ),
    ...[...answers.values()].flatMap(({ replies }) =>
      replies.flatMap((reply) => agency(reply.at, 'agency', reply.agency)),
    ),
    ...[...comments.values()].flatMap(({ at, standard: id }) =>
      id === null ? [] : standard(at, 'standard', id),
    ),
    ...dependencyLoops(check),
  ]
}

/** Actions that wait for each other (method.md section 7). */
function dependencyLoops({ assessment: { actions }, place }: Check): VFileMessage[] {
  return loopsOf(actions.keys(), (id) => actions.get(id)?.depends_on ?? []).flatMap((loop) => {
    const last = actions.get(loop.at(-2) ?? '')
    if (!last) return []
    const where = place(last.at, `depends_on/${last.depends_on.indexOf(loop[0] ?? '')}`)
    return [message('actions-loop', where, { loop: loopWords(loop) })]
  })
}
