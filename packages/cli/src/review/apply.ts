import { existsSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { hasErrors } from '@rsr/model'
import type { Outcome, SettledProposal } from '@rsr/review'
import { createTwoFilesPatch } from 'diff'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { report } from '../report.ts'
import type { Terminal } from '../terminal.ts'
import { writeFiles } from '../write-files.ts'
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
  const changed = merged.edited.map(({ file, text }) => {
    const old = workspace.files.find(({ path }) => path === file.path)
    const path = join(workspace.folder, file.path)
    return { file, text, path, shown: relative(terminal.cwd, path), old: old?.bytes ?? new Uint8Array() }
  })
  if (isDry) {
    for (const { shown, old, text } of changed) {
      const before = new TextDecoder().decode(old)
      terminal.out(createTwoFilesPatch(shown, shown, before, text, 'now', 'with what is accepted').trimEnd())
    }
  } else if (changed.length > 0) {
    const before = freeFolder(folder)
    const kept = changed.map(({ path, old }) => {
      const copy = join(before, basename(path))
      return { path: copy, shown: relative(terminal.cwd, copy), content: old }
    })
    await writeFiles([
      ...kept,
      ...changed.map(({ path, shown, file }) => ({ path, shown, content: file.bytes })),
    ])
    for (const { shown } of changed) terminal.out(`Wrote ${shown}`)
    terminal.out(`The files as they were are in ${relative(terminal.cwd, before)}`)
  }
  if (changed.length === 0)
    terminal.out('Nothing to write: what is accepted is in the assessment, or is to be done by hand.')
  terminal.out(appliedInWords(round, isDry))
  return merged.proposals.some(isLeft) ? exitCode.documentErrors : exitCode.ok
}

const left: readonly Outcome['kind'][] = ['conflict', 'refused']
const isLeft = ({ outcome }: SettledProposal) => left.includes(outcome.kind)

/** A folder that is not there yet. Within `reviews` nothing is read as an assessment. */
function freeFolder(country: string): string {
  for (let count = 1; ; count++) {
    const folder = join(country, reviewsFolder, `before-${count}`)
    if (!existsSync(folder)) return folder
  }
}
