import { hasErrors } from '@rsr/model'
import { CommandError, exitCode } from '../exit-code.ts'
import { type Workspace, readWorkspace } from '../read-workspace.ts'
import { messagesAsData, report } from '../report.ts'
import type { Command } from './command.ts'

export const check: Command = {
  name: 'check',
  usage: 'PATH... [--json]',
  summary: 'Say what is wrong with an assessment, and where.',
  help: `PATH is the folder of a country, or one file of it.

Every message names the file, the line and the column, says what is wrong and what to do.
Errors must be corrected before a document can be made; warnings should be looked at.

Options
  --json  The messages as JSON, for other programs.

Examples
  rsr check examples/FJI
  rsr check examples/FJI examples/XAA`,
  options: { json: { type: 'boolean' } },
  async run({ words, flags }, terminal) {
    if (words.length === 0)
      throw new CommandError(exitCode.usage, 'Expected the folder of a country: rsr check PATH')
    const workspaces: Workspace[] = []
    for (const path of words) workspaces.push(await readWorkspace(path, terminal.cwd))
    if (flags.has('json')) {
      const messages = workspaces.flatMap((workspace) => messagesAsData(workspace, terminal))
      terminal.out(JSON.stringify(messages, null, 2))
    } else {
      for (const workspace of workspaces) {
        const text = report(workspace, terminal)
        if (text !== '') terminal.err(text)
        else terminal.out(`${workspace.path}: nothing to correct`)
      }
    }
    const wrong = workspaces.some((workspace) => hasErrors(workspace.messages))
    return wrong ? exitCode.documentErrors : exitCode.ok
  },
}
