import { join } from 'node:path'
import { mergeForms } from '@rsr/forms'
import { hasErrors } from '@rsr/model'
import { agencyTitle } from '../agency-title.ts'
import { asTyped } from '../as-typed.ts'
import { dayOf } from '../day-of.ts'
import { CommandError, exitCode } from '../exit-code.ts'
import { agencyNamed } from '../import/agency-named.ts'
import { acceptedNamed, expectAccepted } from '../import/accepted-named.ts'
import { deliveriesOf } from '../import/deliveries-of.ts'
import { readFormFile } from '../import/form-files.ts'
import { importCountry } from '../import/import-country.ts'
import { keepForms, repliesFolder } from '../import/keep-forms.ts'
import { mergedAsData } from '../import/merged-as-data.ts'
import { mergedInWords } from '../import/merged-in-words.ts'
import { receivedTooEarly } from '../import/received-too-early.ts'
import { readOffice } from '../read-office.ts'
import { readWorkspace } from '../read-workspace.ts'
import { report } from '../report.ts'
import { countryFolder } from '../review/review-files.ts'
import { today } from '../today.ts'
import { writeEdited } from '../write-edited.ts'
import type { Command } from './command.ts'

export const importCommand: Command = {
  name: 'import',
  usage:
    'FILE... [--country CODE|PATH] [--agency KIND] [--received DATE]\n    [--accept all|ID,ID] [--dry-run] [--json]',
  summary: 'Read answers that agencies returned, and merge them into the assessment.',
  help: `FILE is a form that came back: an Excel answer sheet (.xlsx) that rsr sheet wrote, a Word
questionnaire (.docx) that rsr build --layout questionnaire wrote, or CSV with a row for each
question, under the headings Id, Question, What a yes means, Answer, Facts, Source, Page, Period,
May be public, Note, in any order. Name the forms of several agencies at once when each says of
which agency it is, as those do that were made with --for.

What an agency replied is recorded on the answer, under \`replies\`, with the agency and the day.
The answer itself is decided by your office. Where it has none yet, or an open one, and the replies
agree, their answer is proposed, with the facts that they gave; what is accepted is written. Where
replies differ from each other or from your answer, they are shown side by side: nothing is
overwritten, and you write your answer in the file. What was typed beside the words of the form,
as "oui" or "n/a", is read, shown, and recorded only once it is accepted.

The sheets of a workbook for sources, facts, statistics and actions are read too. A row that was
empty is proposed as a new record under an id of its own; in a row of a record, what the record does
not have. What it has otherwise is shown with both values, and stays.

Importing a file again changes nothing; a later form of the same agency brings its replies up to
date. Every text in the file is written, proposed, or named in a message with its place. The files of
the assessment as they were are kept in the folder \`replies\` of the country, and so are the forms.

Options
  --country   The country, by its code or its folder, where the form does not say it.
  --agency    The kind of agency that replied, as police, where the form does not say it.
  --received  The day on which it was received, as 2026-10-12; today when it is left out.
  --accept    Accept what is proposed: all that leaves no doubt, or some questions and records by
              their ids.
  --dry-run   Write nothing, and show what would change.
  --json      All that is known, as JSON, and write nothing.

Examples
  rsr import police.docx --dry-run
  rsr import police.csv --country FJI --agency police --received 2026-10-12 --dry-run
  rsr import police.csv --country FJI --agency police --received 2026-10-12
  rsr import police.csv --country FJI --agency police --accept tip-protocol.9.1.a,untoc.29.1.a
  rsr import police.csv --country FJI --agency police --accept all
  rsr status countries/FJI --by agency`,
  options: {
    country: { type: 'string' },
    agency: { type: 'string' },
    received: { type: 'string' },
    accept: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run({ words, options, flags }, terminal) {
    if (words.length === 0) {
      throw new CommandError(exitCode.usage, 'Expected forms that came back: rsr import FILE.csv')
    }
    const received = dayOf(options.received, '--received')
    if (received > today()) {
      throw new CommandError(
        exitCode.usage,
        `Unexpected day \`${received}\` after --received: it is still to come`,
      )
    }
    const files = await Promise.all(words.map((word) => readFormFile(word, terminal)))
    const unreadable = files.flatMap(({ messages }) => messages)
    const here = { folder: terminal.cwd, files: [] }
    if (hasErrors(unreadable)) {
      terminal.err(report({ ...here, messages: unreadable }, terminal))
      terminal.err('Nothing was imported.')
      return exitCode.documentErrors
    }
    const codes = files.flatMap(({ form }) => form?.sent?.country ?? [])
    const path = await importCountry(options.country, codes, terminal)
    const workspace = await readWorkspace(path, terminal.cwd, readOffice)
    const { assessment, catalogue, country, office } = workspace
    if (!assessment || hasErrors(workspace.messages)) {
      const messages = workspace.messages.filter(({ fatal }) => fatal)
      terminal.err(report({ ...workspace, files: [], messages }, terminal))
      terminal.err('Nothing was imported. Correct the errors of the assessment first.')
      return exitCode.documentErrors
    }
    const named =
      options.agency === undefined ? undefined : agencyNamed(options.agency, assessment, catalogue)
    const deliveries = deliveriesOf(files, { agency: named, received, country: assessment.country })
    const accepted = acceptedNamed(options.accept)
    const merged = mergeForms({
      files: workspace.files.filter((file) => !office.files.includes(file)),
      deliveries: deliveries.map(({ delivery }) => delivery),
      accepted,
      catalogue,
      country,
    })
    expectAccepted(accepted, deliveries, merged)
    const reported = { ...here, messages: [...unreadable, ...merged.messages] }
    if (flags.has('json')) {
      const { messagesAsData } = await import('../message-formats/message-data.ts')
      const messages = messagesAsData(reported, terminal)
      terminal.out(JSON.stringify({ ...mergedAsData(merged), messages }, null, 2))
      return exitCode.ok
    }
    const isDry = flags.has('dry-run')
    const folder = countryFolder(workspace)
    const more = await keepForms(deliveries, folder, terminal)
    const edits = { edited: merged.edited, keepIn: join(folder, repliesFolder), what: 'the replies', more }
    if (!(await writeEdited(workspace, edits, isDry, terminal)))
      terminal.out('Nothing to write: what could be read is in the assessment, or waits to be accepted.')
    const nameOf = (agency: string) => agencyTitle(agency, assessment, catalogue)
    terminal.out(mergedInWords(merged, nameOf, isDry))
    for (const line of receivedTooEarly(deliveries, assessment)) terminal.out(line)
    if (merged.warnings.length > 0)
      terminal.out(
        `\nrsr check ${asTyped(path)} ${isDry ? 'would have' : 'has'} ${merged.warnings.length} more to say now.`,
      )
    if (reported.messages.length > 0) terminal.err(report(reported, terminal))
    const isRefused = [...merged.questions, ...merged.records].some(({ errors }) => errors.length > 0)
    return isRefused ? exitCode.documentErrors : exitCode.ok
  },
}
