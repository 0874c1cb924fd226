import { hasErrors } from '@rsr/model'
import { CommandError, exitCode } from '../exit-code.ts'
import { readWorkspace } from '../read-workspace.ts'
import { report } from '../report.ts'
import type { Command } from './command.ts'

export const check: Command = {
  name: 'check',
  usage: 'PATH...',
  summary: 'Say what is wrong with an assessment, and where.',
  help: `PATH is the folder of a country, or one file of it.

Every message names the file, the line and the column, says what is wrong and what to do.
Errors must be corrected before a document can be made; warnings should be looked at.

Examples
  rsr check examples/FJI
  rsr check examples/FJI examples/XAA`,
  options: {},
  async run({ words }, terminal) {
    if (words.length === 0)
      throw new CommandError(exitCode.usage, 'Expected the folder of a country: rsr check PATH')
    let wrong = false
    for (const path of words) {
      const workspace = await readWorkspace(path, terminal.cwd)
      const text = report(workspace, terminal)
      if (text !== '') terminal.err(text)
      else terminal.out(`${path}: nothing to correct`)
      wrong ||= hasErrors(workspace.messages)
    }
    return wrong ? exitCode.documentErrors : exitCode.ok
  },
}
