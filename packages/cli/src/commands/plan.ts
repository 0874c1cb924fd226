import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { proposeActions } from '@rsr/roadmap'
import { remark } from '../comment.ts'
import { analysisOf } from '../document-of.ts'
import { exitCode } from '../exit-code.ts'
import { onlyWord } from '../only-word.ts'
import { followUpsInWords, followUpsOf } from '../follow-up-in-words.ts'
import { proposedPlan } from '../proposed-plan.ts'
import { readOffice } from '../read-office.ts'
import { readWorkspace } from '../read-workspace.ts'
import { report } from '../report.ts'
import { writeNewFiles } from '../write-new-files.ts'
import type { Command } from './command.ts'

const fileName = 'proposed-actions.yaml'

export const plan: Command = {
  name: 'plan',
  usage: 'PATH [--dry-run]',
  summary: 'Propose actions for the gaps that have none, for you to edit.',
  help: `PATH is the folder of a country.

Writes ${fileName} beside the files of the country: first actions that establish facts, one
for each agency that could answer, with its questions; then one action for each other gap, from
the practice note of its standard. Each names the standard that it closes. All of it is commented
out and marked as proposed: nothing is agreed, and no document shows it, until you take the # away.
A file that is there is never overwritten. Then it names the actions that could be closed or
extended, and the answers to be re-examined: they are yours to decide on, in your files.

Options
  --dry-run  Print the file instead of writing it.

Examples
  rsr plan examples/countries/FJI --dry-run
  rsr plan my-office/countries/MNG`,
  options: { 'dry-run': { type: 'boolean' } },
  async run({ words, flags }, terminal) {
    const path = onlyWord(words, 'Expected the folder of one country: rsr plan PATH')
    const workspace = await readWorkspace(path, terminal.cwd, readOffice)
    const full = analysisOf(workspace)
    if (!full) {
      terminal.err(report(workspace, terminal))
      return exitCode.documentErrors
    }
    const proposed = proposeActions(full)
    const followUp = followUpsInWords(followUpsOf(full))
    if (proposed.length === 0) {
      terminal.out('Every gap has an action: there is nothing to propose')
      if (followUp !== '') terminal.out(`\n${followUp}`)
      return exitCode.ok
    }
    const text = proposedPlan(full, proposed)
    if (flags.has('dry-run')) {
      // What is printed is a file: what is no part of it is a remark in it.
      terminal.out(`${text}${followUp === '' ? '' : remark(followUp)}`.trimEnd())
      return exitCode.ok
    }
    const named = resolve(terminal.cwd, workspace.path)
    const folder = statSync(named).isDirectory() ? named : dirname(named)
    await writeNewFiles(folder, { [fileName]: text }, 'Rename it, or print with --dry-run.', terminal)
    if (followUp !== '') terminal.out(`\n${followUp}`)
    return exitCode.ok
  },
}
