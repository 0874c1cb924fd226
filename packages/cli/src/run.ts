import { parseArgs } from 'node:util'
import { build } from './commands/build.ts'
import { check } from './commands/check.ts'
import { doctor } from './commands/doctor.ts'
import { explain } from './commands/explain.ts'
import { init } from './commands/init.ts'
import { newCommand } from './commands/new.ts'
import { schema } from './commands/schema.ts'
import { standards } from './commands/standards.ts'
import { status } from './commands/status.ts'
import type { Command } from './commands/command.ts'
import { where } from './commands/where.ts'
import { CommandError, type ExitCode, exitCode } from './exit-code.ts'
import type { Terminal } from './terminal.ts'
import { version } from './version.ts'

const commands: readonly Command[] = [
  init,
  newCommand,
  check,
  status,
  build,
  where,
  explain,
  doctor,
  standards,
  schema,
]

/**
 * Runs `rsr`.
 *
 * @param args - what follows `rsr` on the command line.
 * @returns the exit code. What goes wrong is said on the terminal; nothing is thrown but faults of the toolkit.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await runCommand(args, terminal)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    terminal.err(error.message)
    return error.code
  }
}

async function runCommand([first, ...rest]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') {
    const asked = commands.find((command) => command.name === rest[0])
    terminal.out(asked ? helpOf(asked) : help())
    return first === undefined ? exitCode.usage : exitCode.ok
  }
  if (first === '--version' || first === '-v') {
    terminal.out(version)
    return exitCode.ok
  }
  const command = commands.find((each) => each.name === first)
  if (!command) {
    const names = commands.map((each) => each.name).join(', ')
    throw new CommandError(
      exitCode.usage,
      `Unexpected command \`${first}\`, expected one of ${names}. See rsr --help`,
    )
  }
  const { values, positionals } = parse(command, rest)
  if (values.help === true) {
    terminal.out(helpOf(command))
    return exitCode.ok
  }
  const given: readonly [string, unknown][] = Object.entries(values)
  const options: Record<string, string> = {}
  const flags = new Set<string>()
  for (const [key, value] of given) {
    if (typeof value === 'string') options[key] = value
    else if (value === true) flags.add(key)
  }
  return command.run({ words: positionals, options, flags }, terminal)
}

function parse(command: Command, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    })
  } catch (error) {
    const problem = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)
    throw new CommandError(exitCode.usage, `${problem}. See rsr ${command.name} --help`)
  }
}

const help = () => `Usage: rsr COMMAND

Reads the assessment of a country, works out what is in place, what is missing and what is
not known, and writes its documents.

Commands
${commands.map(({ name, summary }) => `  ${name.padEnd(11)}${summary}`).join('\n')}

  rsr COMMAND --help tells more, with examples.
  rsr --version      prints the version.

Exit codes: 0 nothing wrong · 1 errors in a document · 2 wrong usage · 3 could not read or
write · 70 a fault of the toolkit`

const helpOf = ({ name, usage, summary, help: text }: Command) => `Usage: rsr ${name} ${usage}

${summary}

${text}`
