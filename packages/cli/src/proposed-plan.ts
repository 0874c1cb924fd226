import type { analysis } from '@rsr/model'
import type { ProposedAction } from '@rsr/roadmap'
import { ready, remark, written } from './comment.ts'

const head =
  'Proposed actions for gaps that have none. Nobody has agreed to them: all of it is commented out, and no document shows it. Facts to be established come first. Lines that begin with ## are remarks. Lines that begin with one # are ready to be used: edit them, then take away the # and the space behind it, from each line of an action; in most editors, mark the lines and press Ctrl and /. Each action still needs start, end, cost, funding and ease, and an indicator that can be measured.'

/** The file of proposed actions of a country: valid as it is, and with every action taken up. */
export function proposedPlan(full: analysis.AnalysisDocument, proposed: readonly ProposedAction[]): string {
  const actions = proposed.map((action) => `  ##\n${remark(reasonsOf(full, action), '  ')}${entryOf(action)}`)
  return `${remark(head)}schema: assessment/1\ncountry: ${full.country.iso3}\n\nactions:\n${actions.join('')}`
}

function reasonsOf(full: analysis.AnalysisDocument, { closes, criteria, kind }: ProposedAction): string {
  const standards = closes.flatMap((id) => full.standards[id] ?? [])
  const found = criteria.flatMap((id) => {
    const criterion = standards.flatMap((standard) => standard.criteria[id] ?? [])[0]
    if (!criterion) return []
    const { question, statement, answer } = criterion
    return [kind === 'measure' ? `- ${statement} (${answer.value})` : `- ${question} (${id})`]
  })
  const where = standards.map(({ title, instrument, ref, priorities }) => {
    const source = full.instruments[instrument]?.short_title ?? instrument
    return `${priorities[0] ?? ''} · ${title} (${source}, ${ref})`
  })
  const practice =
    kind === 'measure' ? standards.map(({ practice_note: note }) => `Good practice: ${note.practice}`) : []
  const lead = kind === 'measure' ? 'What is not in place:' : 'Questions to be answered:'
  return ['proposed', ...where, ...(found.length > 0 ? [lead, ...found] : []), ...practice].join('\n')
}

function entryOf({ id, title, kind, closes, lead, indicator }: ProposedAction): string {
  return ready(
    [
      `${id}: # proposed`,
      ...written('title', title, 2),
      ...(kind === 'measure' ? [] : [`  kind: ${kind}`]),
      `  closes: [${closes.join(', ')}]`,
      ...(lead === null ? [] : [`  lead: ${lead}`]),
      ...(indicator
        ? [
            '  indicator:',
            ...written('text', indicator.text, 4),
            ...written('baseline', indicator.baseline, 4),
            ...written('target', indicator.target, 4),
          ]
        : []),
    ],
    '  ',
  )
}
