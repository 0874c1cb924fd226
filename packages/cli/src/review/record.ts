import { join, relative } from 'node:path'
import { hasErrors } from '@rsr/model'
import { reviewEnding } from '@rsr/review'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { asTyped } from '../as-typed.ts'
import { nameWithin } from '../name-within.ts'
import { report } from '../report.ts'
import type { Terminal } from '../terminal.ts'
import { today } from '../today.ts'
import { outputFile } from '../output-file.ts'
import { type OutputFile, writeFiles } from '../write-files.ts'
import { addDecisions, newDecisions } from './add-decisions.ts'
import { officeNames } from './office-names.ts'
import type { Round } from './read-round.ts'
import { reviewsFolder } from './review-files.ts'

/** Keeps reviews beside the assessment, with a file in which a decision is asked on each proposal. */
export async function recordReviews(round: Round, terminal: Terminal): Promise<ExitCode> {
  const { workspace, folder, reviewed, reviews, kept, decisionsFile, merged, messages } = round
  if (hasErrors(messages)) {
    terminal.err(report({ ...workspace, files: [], messages }, terminal))
    return exitCode.documentErrors
  }
  const shown = (path: string) => relative(terminal.cwd, path)
  const outputs: OutputFile[] = reviewed
    .filter(({ name }) => !kept.includes(name))
    .map(({ name, review }) => {
      const content = `${JSON.stringify(review, null, 2)}\n`
      return outputFile(join(folder, reviewsFolder, name + reviewEnding), content, terminal)
    })
  const { assessment, settings } = workspace
  const path = decisionsFile
    ? join(workspace.folder, decisionsFile.path)
    : join(folder, reviewsFolder, 'decisions.yaml')
  const by = settings.organisation?.name ?? 'Regional Support Office'
  const before = decisionsFile ?? {
    path: nameWithin(workspace.folder, path),
    bytes: new TextEncoder().encode(newDecisions(assessment?.country ?? 'XXX', by, today())),
  }
  const asked = addDecisions(before, merged.proposals, reviews, officeNames(round.decisions, workspace))
  if (hasErrors(asked.messages)) {
    terminal.err(report({ ...workspace, files: [], messages: asked.messages }, terminal))
    return exitCode.documentErrors
  }
  if (asked.added > 0) outputs.push(outputFile(path, asked.file.bytes, terminal))
  await writeFiles(outputs)
  for (const output of outputs) terminal.out(`Wrote ${output.shown}`)
  const written = shown(path)
  terminal.out(
    asked.added > 0
      ? `${decisionsFile ? 'What was written in it is as it was. New' : 'To decide'} in ${written}: ${asked.added}. Write your decisions there; then: rsr check ${asTyped(shown(folder) || '.')}`
      : `Nothing new to decide: ${written} asks on all changes and comments already.`,
  )
  return exitCode.ok
}
