import { hasErrors, isMistake } from '@rsr/model'
import { type Checked, checked, tellChecked } from '../checked.ts'
import { CommandError, exitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'

export const check: Command = {
  name: 'check',
  usage: 'PATH... [--json | --format FORMAT]',
  summary: 'Say what is wrong with an assessment, and where.',
  help: `PATH is the folder of a country, one file of it, or a workspace: its settings, its catalogue, its
layouts and all countries in it.

Every message names the file, the line and the column, says what is wrong and what to do.
Errors must be corrected before a document can be made; warnings should be looked at. What is marked
as info is a proposal for you to decide on, as to close an action that is reported complete; it is
told once there are no errors.

Options
  --json           The messages as JSON, for other programs; the same as --format json.
  --format FORMAT  sarif: a log in SARIF 2.1.0, for code scanning and editors; github: annotations,
                   which GitHub shows beside the lines of a change; json.

Examples
  rsr check examples/countries/FJI
  rsr check examples/countries/FJI examples/countries/XAA
  rsr check my-office --format sarif > rsr.sarif`,
  options: { json: { type: 'boolean' }, format: { type: 'string' } },
  async run({ words, options, flags }, terminal) {
    if (words.length === 0)
      throw new CommandError(exitCode.usage, 'Expected the folder of a country: rsr check PATH')
    const format = options['format'] ?? (flags.has('json') ? 'json' : undefined)
    const written = format === undefined ? undefined : await formatted(format)
    const all: Checked[] = []
    for (const path of words) all.push(...(await checked(path, terminal.cwd)).map(mistakesFirst))
    if (written) {
      const text = written(all, terminal)
      if (text !== '') terminal.out(text)
    } else {
      await tellChecked(all, terminal)
    }
    return all.some(({ messages }) => hasErrors(messages)) ? exitCode.documentErrors : exitCode.ok
  },
}

/** What is proposed may be otherwise once the errors are corrected. */
const mistakesFirst = (one: Checked): Checked =>
  hasErrors(one.messages) ? { ...one, messages: one.messages.filter(isMistake) } : one

/** What writes the messages in a format for other programs; loaded where one is asked for. */
async function formatted(format: string) {
  const { messageFormat } = await import('../message-formats/message-format.ts')
  const { messagesAsData } = await import('../message-formats/message-data.ts')
  const write = messageFormat(format)
  return (all: readonly Checked[], terminal: Terminal) =>
    write(all.flatMap((each) => messagesAsData(each, terminal)))
}
