import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { hasErrors, isMistake } from '@rsr/model'
import { CommandError, exitCode } from '../exit-code.ts'
import { folderOfCountry } from '../folder-of-country.ts'
import { report } from '../report.ts'
import { applyDecisions } from '../review/apply.ts'
import { readReviewed } from '../review/read-reviewed.ts'
import { readRound } from '../review/read-round.ts'
import { recordReviews } from '../review/record.ts'
import { roundAsData } from '../review/round-as-data.ts'
import { roundInWords } from '../review/round-in-words.ts'
import { writeRegister } from '../review/write-register.ts'
import type { Command } from './command.ts'

export const review: Command = {
  name: 'review',
  usage:
    'DRAFT.docx... | PATH  [--record] [--apply [--dry-run]] [--register FILE]\n    [--country PATH] [--manifest FILE] [--json]',
  summary: 'Read reviewed drafts, decide on what they propose, and write what is accepted.',
  help: `DRAFT.docx is a draft that came back; name those of all reviewers at once. PATH is the folder of
a country, and then the reviews that are kept there are read. Without an option nothing is written.

It prints by chapter each change and each comment: who made it, where, on which passage, what it
is, how surely it was brought home, what contradicts it, and the next step. The same change by
several reviewers is one.

Steps; each can be run again at any time
  --record    Keep the reviews in the folder \`reviews\` of the country, and write there
              decisions.yaml, which asks for a decision on each. What you wrote in it stays. The
              next draft tells reviewers what you decide, in the threads of their comments.
  --apply     Write what is accepted into the assessment. Files are written whole or not at all,
              and are kept as they were in reviews/before-1. With --dry-run nothing is written,
              and what would change is shown.
  --register  The disposition of comments, all with their decisions: .csv for Excel, .docx, .md
              or .html. A file that is there is not overwritten. For internal use.

Options
  --country   The folder of the country, where it cannot be found from the draft.
  --manifest  The manifest beside the draft that was sent, where the Word file has lost its copy.
  --json      All that is known, as JSON.

Examples
  rsr review comments-justice.docx comments-police.docx
  rsr review comments-justice.docx comments-police.docx --record
  rsr check countries/FJI
  rsr review countries/FJI --apply --dry-run
  rsr review countries/FJI --apply
  rsr review countries/FJI --register disposition.csv`,
  options: {
    country: { type: 'string' },
    manifest: { type: 'string' },
    register: { type: 'string' },
    record: { type: 'boolean' },
    apply: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run({ words, options, flags }, terminal) {
    const steps = ['record', 'apply', 'json'].filter((flag) => flags.has(flag))
    if (options.register !== undefined) steps.push('register')
    if (steps.length > 1) {
      throw new CommandError(
        exitCode.usage,
        `Expected one of ${steps.map((step) => `--${step}`).join(' and ')} at a time`,
      )
    }
    if (flags.has('dry-run') && !flags.has('apply')) {
      throw new CommandError(exitCode.usage, 'Expected --apply with --dry-run: without it nothing is written')
    }
    const isFolder = (word: string) =>
      statSync(resolve(terminal.cwd, folderOfCountry(word, terminal.cwd)), {
        throwIfNoEntry: false,
      })?.isDirectory() === true
    const folders = words.filter(isFolder)
    if (options.country !== undefined) folders.push(options.country)
    if (words.length + folders.length === 0) {
      throw new CommandError(
        exitCode.usage,
        'Expected reviewed drafts, or the folder of a country: rsr review DRAFT.docx',
      )
    }
    if (folders.length > 1) {
      throw new CommandError(exitCode.usage, `Expected one country, not ${folders.join(' and ')}`)
    }
    const drafts = words.filter((word) => !isFolder(word))
    const reviewed = await readReviewed(drafts, options.manifest, terminal)
    const round = await readRound(reviewed, folders[0], terminal)
    if (flags.has('record')) {
      for (const note of round.notes) terminal.err(`Note: ${note}`)
      return recordReviews(round, terminal)
    }
    if (flags.has('apply')) {
      for (const note of round.notes) terminal.err(`Note: ${note}`)
      return applyDecisions(round, flags.has('dry-run'), terminal)
    }
    if (options.register !== undefined) return writeRegister(round, options.register, terminal)
    terminal.out(flags.has('json') ? JSON.stringify(roundAsData(round), null, 2) : roundInWords(round))
    const { workspace, messages } = round
    if (messages.some(isMistake)) terminal.err(report({ ...workspace, files: [], messages }, terminal))
    return hasErrors(messages) ? exitCode.documentErrors : exitCode.ok
  },
}
