import { join } from 'node:path'
import { hasErrors } from '@rsr/model'
import type { Outcome, SettledProposal } from '@rsr/review'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { report } from '../report.ts'
import type { Terminal } from '../terminal.ts'
import { writeEdited } from '../write-edited.ts'
import { appliedInWords } from './applied-in-words.ts'
import type { Round } from './read-round.ts'
import { reviewsFolder } from './review-files.ts'

/** Writes what is accepted into the files of the assessment, all of it or nothing, and keeps the files as they were. */
export async function applyDecisions(round: Round, isDry: boolean, terminal: Terminal): Promise<ExitCode> {
  const { workspace, folder, merged, messages } = round
  const all = [...workspace.messages, ...messages]
  if (hasErrors(all)) {
    terminal.err(report({ ...workspace, files: [], messages: all.filter(({ fatal }) => fatal) }, terminal))
    terminal.err('Nothing was written. Correct the errors first.')
    return exitCode.documentErrors
  }
  const edits = { edited: merged.edited, keepIn: join(folder, reviewsFolder), what: 'what is accepted' }
  if (!(await writeEdited(workspace, edits, isDry, terminal)))
    terminal.out('Nothing to write: what is accepted is in the assessment, or is to be done by hand.')
  terminal.out(appliedInWords(round, isDry))
  return merged.proposals.some(isLeft) ? exitCode.documentErrors : exitCode.ok
}

const left: readonly Outcome['kind'][] = ['conflict', 'refused']
const isLeft = ({ outcome }: SettledProposal) => left.includes(outcome.kind)
