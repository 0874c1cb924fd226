import { basename, dirname, extname, resolve } from 'node:path'
import { CommandError, type ExitCode, exitCode } from '../exit-code.ts'
import { formats } from '../print-country.ts'
import { report } from '../report.ts'
import type { Terminal } from '../terminal.ts'
import { writeNewFiles } from '../write-new-files.ts'
import { dispositionHead, dispositionOf } from './disposition.ts'
import { dispositionTree } from './disposition-tree.ts'
import type { Round } from './read-round.ts'
import { toCsv } from './to-csv.ts'

/** Writes the disposition of comments: for Excel, or as a document, by the ending of the file. */
export async function writeRegister(round: Round, file: string, terminal: Terminal): Promise<ExitCode> {
  const ending = extname(file).slice(1).toLowerCase()
  const { workspace, merged, reviews } = round
  const path = resolve(terminal.cwd, file)
  const rows = dispositionOf(merged.proposals, reviews)
  const write = (content: string | Uint8Array) =>
    writeNewFiles(
      dirname(path),
      { [basename(path)]: content },
      'Name another file, or move that one away.',
      terminal,
    )
  if (ending === 'csv') {
    await write(toCsv([dispositionHead, ...rows.map(({ cells }) => cells)]))
    return exitCode.ok
  }
  const format = ending === 'md' || ending === 'docx' || ending === 'html' ? formats[ending] : undefined
  if (!format) {
    throw new CommandError(
      exitCode.usage,
      `Unexpected ending of \`${file}\` after --register, expected .csv (for Excel), .docx, .md or .html`,
    )
  }
  const tree = dispositionTree(workspace, rows)
  if (!tree) {
    terminal.err(report(workspace, terminal))
    return exitCode.documentErrors
  }
  const [printed] = await format(tree, 'disposition', [])
  if (printed) await write(printed.content)
  return exitCode.ok
}
