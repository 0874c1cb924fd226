import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Finding } from '@rsr/docx'
import { CommandError, type ExitCode, exitCode } from '../exit-code.ts'
import { reasonOf } from '../reason-of.ts'
import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'

export const doctor: Command = {
  name: 'doctor',
  usage: 'FILE.docx...',
  summary: 'Look for what is wrong with a Word file.',
  help: `Looks through a Word file, one of ours or of anybody: whether its parts fit together, so that
Word opens it without repair, and whether people can read it who do not see it: title,
language, headings in order, header rows, captions and descriptions of tables, words for
pictures, empty paragraphs, lists and links. What is wrong in the same way in several places
is said once. The file is not changed.

Examples
  rsr doctor out/FJI-desk-study-draft.docx
  rsr doctor reviewed/*.docx`,
  options: {},
  async run({ words }, terminal) {
    if (words.length === 0)
      throw new CommandError(exitCode.usage, 'Expected a Word file: rsr doctor FILE.docx')
    const codes: ExitCode[] = []
    for (const word of words) codes.push(await tell(word, terminal))
    return codes.reduce((worst, code) => (code > worst ? code : worst), exitCode.ok)
  },
}

/** Says what is wrong with a file. One that cannot be read keeps no other from being looked at. */
async function tell(word: string, terminal: Terminal): Promise<ExitCode> {
  try {
    const findings = await examine(word, terminal)
    const count = findings.length === 1 ? '1 thing' : `${findings.length} things`
    terminal.out(findings.length === 0 ? `${word}: nothing wrong` : `${word}: ${count} to mend`)
    for (const [{ message, rule, help }, places] of alike(findings)) {
      terminal.out(`\n  ${listed(places)}\n    ${message}  (${rule})\n    ${help}`)
    }
    return findings.length === 0 ? exitCode.ok : exitCode.documentErrors
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    terminal.err(error.message)
    return error.code
  }
}

/** The first of findings that differ only in their places and in what they name, each with the places of all. */
function alike(findings: readonly Finding[]): Iterable<readonly [Finding, Set<string>]> {
  const groups = new Map<string, readonly [Finding, Set<string>]>()
  for (const finding of findings) {
    const kind = `${finding.rule} ${finding.message.replaceAll(/`[^`]*`|“[^”]*”/g, '')}`
    const group = groups.get(kind) ?? ([finding, new Set()] as const)
    groups.set(kind, group)
    group[1].add(finding.place)
  }
  return groups.values()
}

const most = 3

function listed(places: ReadonlySet<string>): string {
  const shown = [...places].slice(0, most).join('; ')
  const more = places.size - most
  return more <= 0 ? shown : `${shown}; and ${more} more ${more === 1 ? 'place' : 'places'}`
}

async function examine(word: string, terminal: Terminal) {
  const bytes = await readFile(resolve(terminal.cwd, word)).catch((error: unknown) => {
    throw new CommandError(exitCode.files, `Cannot read \`${word}\`: ${reasonOf(error)}`)
  })
  const { lintDocx } = await import('@rsr/docx')
  try {
    return lintDocx(bytes)
  } catch (error) {
    // What another program wrote may be anything.
    throw new CommandError(
      exitCode.documentErrors,
      `Cannot read \`${word}\` as a Word file: ${reasonOf(error)}. Open it in Word and save it as .docx, or have it sent again.`,
    )
  }
}
