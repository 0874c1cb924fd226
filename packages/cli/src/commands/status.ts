import { hasErrors } from '@rsr/model'
import { analyse } from '@rsr/roadmap'
import { asTyped } from '../as-typed.ts'
import { choiceOf } from '../choices-of.ts'
import { exitCode } from '../exit-code.ts'
import { onlyWord } from '../only-word.ts'
import { readOffice } from '../read-office.ts'
import { readWorkspace } from '../read-workspace.ts'
import { report } from '../report.ts'
import { today } from '../today.ts'
import { followUpsInWords } from '../follow-up-in-words.ts'
import { followRequests } from '../requests/follow-requests.ts'
import { requestsInWords } from '../requests/requests-in-words.ts'
import { progressOf } from '../progress.ts'
import { countsInWords, toConfirmInWords, toReExamineInWords } from '../progress-in-words.ts'
import { openDecisions } from '../review/open-decisions.ts'
import { unusedIn, unusedInWords } from '../unused-in.ts'
import type { Command } from './command.ts'

const groupingChoice = {
  option: '--by',
  what: 'grouping',
  values: { priority: true, agency: true },
} as const

export const status: Command = {
  name: 'status',
  usage: 'PATH [--by priority|agency] [--json]',
  summary: 'Say what is answered, what is open and what is to be confirmed.',
  help: `PATH is the folder of a country.

By priority and by kind of agency: how many questions are answered, looked for and not known,
not provided and not yet asked; how many answers the State should confirm, and how many of these
rest on third parties only. Then the answers to confirm by name, each with the reason; the answers
whose question has changed since, with both texts; the actions that could be closed or extended, with
the answers to be re-examined; the facts and sources that are registered and
not used, which may be meant; and how many proposals of reviewers are not decided.

By agency also what was asked of each and when, under \`requests\` of the assessment: when it was due, when
a reply was received, how many of its questions are answered; and whom to remind, the longest
overdue first. The questions that wait for your decision on replies are named by rsr check.

Options
  --by    Group the answers to confirm by priority (when it is left out) or by agency;
          by agency, follow the requests to agencies, too.
  --json  The same as JSON, for other programs.

Examples
  rsr status examples/countries/FJI
  rsr status examples/countries/FJI --by agency
  rsr status examples/countries/XAA --json`,
  options: { by: { type: 'string' }, json: { type: 'boolean' } },
  async run({ words, options, flags }, terminal) {
    const path = onlyWord(words, 'Expected the folder of one country: rsr status PATH')
    const by = choiceOf(options.by ?? 'priority', groupingChoice)
    const workspace = await readWorkspace(path, terminal.cwd, readOffice)
    const { assessment, catalogue, country, settings } = workspace
    if (!assessment || hasErrors(workspace.messages)) {
      terminal.err(report(workspace, terminal))
      return exitCode.documentErrors
    }
    const unused = unusedIn(assessment, workspace.documents)
    const undecided = await openDecisions(workspace)
    const requests = followRequests(assessment, catalogue, today())
    const progress = progressOf(analyse(assessment, { ...settings, catalogue, country }))
    terminal.out(
      flags.has('json')
        ? JSON.stringify({ ...progress, requests, unused, undecided }, null, 2)
        : [
            countsInWords(progress),
            by === 'agency' ? requestsInWords(requests) : '',
            toConfirmInWords(progress, by),
            toReExamineInWords(progress),
            followUpsInWords(progress.actionsToDecideOn),
            unusedInWords(unused),
            undecided > 0
              ? `Proposals of reviewers that are not decided: ${undecided}. See rsr review ${asTyped(path)}`
              : '',
          ]
            .filter((part) => part !== '')
            .join('\n\n'),
    )
    return exitCode.ok
  },
}
