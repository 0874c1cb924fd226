import { phrase } from './phrase.ts'
import type { CountedGroup, Progress } from './progress.ts'

const columns = [
  ['answered', 'answered'],
  ['unknown', 'not known'],
  ['notProvided', 'not provided'],
  ['notAsked', 'not yet asked'],
  ['toConfirm', 'to confirm'],
  ['thirdPartiesOnly', 'third parties only'],
] as const

/** The counts of an assessment as two tables, by priority and by agency. */
export function countsInWords({ total, priorities, agencies }: Progress): string {
  const wide = Math.max(...[...priorities, ...agencies].map(({ title }) => title.length), 'All'.length)
  const line = (first: string, cells: readonly (string | number)[]) =>
    [
      first.padEnd(wide),
      ...cells.map((cell, index) => String(cell).padStart(columns[index]?.[1].length ?? 0)),
    ]
      .join('  ')
      .trimEnd()
  const head = columns.map(([, title]) => title)
  const row = (counts: Progress['total'] & { title: string }) =>
    line(
      counts.title,
      columns.map(([key]) => counts[key]),
    )
  return [
    line('By priority', head),
    ...priorities.map(row),
    row({ ...total, title: 'All' }),
    '',
    line('By agency best placed to answer', head),
    ...agencies.map(row),
  ].join('\n')
}

/** The answers that the State should confirm by name, each once with its reasons, under a priority or an agency. */
export function toConfirmInWords(progress: Progress, by: 'priority' | 'agency'): string {
  const { answersToConfirm, priorities, agencies } = progress
  const groups = by === 'priority' ? priorities : agencies
  const other = by === 'priority' ? agencies : priorities
  const lines = groups.flatMap(({ id, title }) => {
    const own = answersToConfirm.filter((one) => one[by] === id)
    if (own.length === 0) return []
    return [
      '',
      title,
      ...own.flatMap(({ criterion, question, answer, reasons, priority, agency }) => [
        `  ${criterion}  ${question} ${phrase(`answer.${answer}`)}`,
        `    ${reasons.map((reason) => phrase(`confirm.${reason}`)).join('; ')} (${titleOf(other, by === 'priority' ? agency : priority)})`,
      ]),
    ]
  })
  const head = `To be confirmed by the State: ${answersToConfirm.length} of ${progress.total.answered} answers`
  return [head, ...lines].join('\n')
}

/** The answers to an earlier text of their question, with what it was and what it is; nothing where there are none. */
export function toReExamineInWords({
  answersToReExamine: all,
}: Pick<Progress, 'answersToReExamine'>): string {
  const lines = all.flatMap(({ criterion, answered, was, is }) => [
    `  ${criterion}  answered in ${answered}`,
    `    Was: ${was}`,
    `    Is:  ${is}`,
  ])
  if (all.length === 0) return ''
  return [`${phrase('changes.re_examine')}: ${all.length}`, ...lines].join('\n')
}

const titleOf = (groups: readonly CountedGroup[], id: string) =>
  groups.find((each) => each.id === id)?.title ?? id
