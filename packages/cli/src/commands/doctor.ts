import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
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
pictures, empty paragraphs, lists and links. The file is not changed.

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
    for (const { place, message, rule, help } of findings) {
      terminal.out(`\n  ${place}\n    ${message}  (${rule})\n    ${help}`)
    }
    return findings.length === 0 ? exitCode.ok : exitCode.documentErrors
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    terminal.err(error.message)
    return error.code
  }
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
      `Cannot read \`${word}\` as a Word file: ${reasonOf(error)}. Expected a file that ends in .docx, as Word saves it.`,
    )
  }
}
