import { hasErrors } from '@rsr/model'
import { analyse } from '@rsr/roadmap'
import { CommandError, exitCode } from '../exit-code.ts'
import { readWorkspace } from '../read-workspace.ts'
import { report } from '../report.ts'
import { type Progress, progressOf } from '../progress.ts'
import type { Command } from './command.ts'

export const status: Command = {
  name: 'status',
  usage: 'PATH [--json]',
  summary: 'Say what is answered, what is open and what is to be confirmed.',
  help: `PATH is the folder of a country.

By priority and by kind of agency: how many questions are answered, looked for and not known,
not provided and not yet asked; and how many answers the State should confirm.

Options
  --json  The same as JSON, for other programs.

Examples
  rsr status examples/FJI
  rsr status examples/XAA --json`,
  options: { json: { type: 'boolean' } },
  async run({ words, flags }, terminal) {
    const [path, ...more] = words
    if (path === undefined || more.length > 0) {
      throw new CommandError(exitCode.usage, 'Expected the folder of one country: rsr status PATH')
    }
    const workspace = await readWorkspace(path, terminal.cwd)
    const { assessment, catalogue, country, settings } = workspace
    if (!assessment || hasErrors(workspace.messages)) {
      terminal.err(report(workspace, terminal))
      return exitCode.documentErrors
    }
    const progress = progressOf(analyse({ ...settings, assessment, catalogue, country }))
    terminal.out(flags.has('json') ? JSON.stringify(progress, null, 2) : table(progress))
    return exitCode.ok
  },
}

const columns = [
  ['answered', 'answered'],
  ['unknown', 'not known'],
  ['notProvided', 'not provided'],
  ['notAsked', 'not yet asked'],
  ['toConfirm', 'to confirm'],
] as const

function table({ total, priorities, agencies }: Progress): string {
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
