import { parseArgs } from 'node:util'
import type { Command } from './commands/command.ts'
import { expandWords } from './expand-words.ts'
import { CommandError, type ExitCode, exitCode } from './exit-code.ts'
import type { Terminal } from './terminal.ts'
import { version } from './version.ts'

/** The commands by their names. Each is loaded when it is called: to check an assessment needs no layouts, no Word. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./commands/init.ts')).init,
  new: async () => (await import('./commands/new.ts')).newCommand,
  convert: async () => (await import('./commands/convert.ts')).convert,
  check: async () => (await import('./commands/check.ts')).check,
  watch: async () => (await import('./commands/watch.ts')).watch,
  preview: async () => (await import('./commands/preview.ts')).preview,
  status: async () => (await import('./commands/status.ts')).status,
  plan: async () => (await import('./commands/plan.ts')).plan,
  build: async () => (await import('./commands/build.ts')).build,
  sheet: async () => (await import('./commands/sheet.ts')).sheet,
  import: async () => (await import('./commands/import.ts')).importCommand,
  review: async () => (await import('./commands/review.ts')).review,
  compare: async () => (await import('./commands/compare.ts')).compare,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  region: async () => (await import('./commands/region.ts')).region,
  where: async () => (await import('./commands/where.ts')).where,
  explain: async () => (await import('./commands/explain.ts')).explain,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
  layouts: async () => (await import('./commands/layouts.ts')).layoutsCommand,
  standards: async () => (await import('./commands/standards.ts')).standards,
  schema: async () => (await import('./commands/schema.ts')).schema,
}

const commandOf = async (name: string | undefined): Promise<Command | undefined> =>
  name !== undefined && Object.hasOwn(commands, name) ? commands[name]?.() : undefined

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
    const asked = await commandOf(rest[0])
    terminal.out(await (asked ? helpOf(asked) : help()))
    return first === undefined ? exitCode.usage : exitCode.ok
  }
  if (first === '--version' || first === '-v') {
    terminal.out(version)
    return exitCode.ok
  }
  const command = await commandOf(first)
  if (!command) {
    const { didYouMean } = await import('@rsr/model')
    const names = Object.keys(commands)
    const later = rest.find((word) => names.includes(word))
    const meant =
      later === undefined
        ? didYouMean(first, names) || 'See rsr --help'
        : `Write the command first: rsr ${later} …`
    throw new CommandError(
      exitCode.usage,
      `Unexpected command \`${first}\`, expected one of ${names.join(', ')}. ${meant}`,
    )
  }
  const { values, positionals } = parse(command, rest)
  if (values.help === true) {
    terminal.out(await helpOf(command))
    return exitCode.ok
  }
  const given: readonly [string, unknown][] = Object.entries(values)
  const options: Record<string, string> = {}
  const flags = new Set<string>()
  for (const [key, value] of given) {
    if (typeof value === 'string') options[key] = value
    else if (value === true) flags.add(key)
  }
  return command.run({ words: await expandWords(positionals, terminal.cwd), options, flags }, terminal)
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

async function help(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()))
  return `Usage: rsr COMMAND

Reads the assessment of a country, works out what is in place, what is missing and what is
not known, and writes its documents.

Commands
${all.map(({ name, summary }) => `  ${name.padEnd(11)}${summary}`).join('\n')}

Where PATH is the folder of a country, its code is enough within a workspace: rsr check FJI.

  rsr COMMAND --help tells more, with examples.
  rsr --version      prints the version.

Exit codes: 0 nothing wrong · 1 errors in a document · 2 wrong usage · 3 could not read or
write · 70 a fault of the toolkit`
}

async function helpOf({ name, usage, summary, help: text }: Command): Promise<string> {
  const words = typeof text === 'string' ? text : await text()
  return `Usage: rsr ${name} ${usage}\n\n${summary}\n\n${words}`
}
