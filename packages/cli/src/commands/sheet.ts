import { join } from 'node:path'
import { hasErrors } from '@rsr/model'
import { CommandError, exitCode } from '../exit-code.ts'
import { onlyWord } from '../only-word.ts'
import { readOffice } from '../read-office.ts'
import { readWorkspace } from '../read-workspace.ts'
import { report } from '../report.ts'
import { dayOf } from '../day-of.ts'
import { type PrintedSheet, printSheets } from '../print-sheets.ts'
import { recipientsIn } from '../recipients/recipients.ts'
import { type AskedForm, askedInWords } from '../requests/asked-form.ts'
import { type NewRequest, recordRequests } from '../requests/record-requests.ts'
import { outputFile } from '../output-file.ts'
import { writeFiles } from '../write-files.ts'
import type { Command } from './command.ts'

export const sheet: Command = {
  name: 'sheet',
  usage:
    'COUNTRY [--selection SELECTION] [--by agency] [--for AGENCY] [--date DAY]\n    [--out DIR] [--record]',
  summary: 'Write Excel answer sheets for the agencies of a country to fill in.',
  help: `COUNTRY is the folder of a country, or its code where the workspace has a folder for it.

A workbook has a sheet that says how to answer, one for each priority with its questions, and sheets
for sources, facts, statistics and actions. What public data say and what is recorded stands beside
each question; what the State may not see is left out. Answers are chosen from a list or typed.
Send the files as they are: they know their questions, and rsr import reads them when they are back.
For offices that would rather work in Word: rsr build --layout questionnaire --for AGENCY --to docx,
which takes --by agency and --record as well.

Options
  --selection  The standards that are asked about, by the id of a selection of the catalogue: see rsr
               standards selections. That of the assessment when it is left out.
  --by agency  A workbook for each agency, with the questions that it is best placed to answer or was
               asked, by when it is asked to reply, and the office to turn to.
  --for        A workbook for one agency, by its name or its id.
  --date       The day on which the sheets are made, as 2026-11-25; today when it is left out.
  --out        The folder to write into; it is made if need be. \`out\` when it is left out.
  --record     Record in the assessment, under \`requests\`, what is asked of whom, on that day and by when:
               rsr status --by agency follows it. With --by agency or --for. Sheets made again on the same day are one request.

By when an agency is asked to reply is \`reply_by\` of the agency in the assessment. The size of the
paper is that of the workspace. Files are named for the country and the agency:
XAA-answer-sheet.xlsx, XAA-answer-sheet-ministry-of-justice-of-xaa.xlsx.

Examples
  rsr sheet examples/countries/XAA
  rsr sheet examples/countries/FJI --selection core --out sent
  rsr sheet examples/countries/XAA --by agency --out sent --record
  rsr sheet examples/countries/XAA --for "Ministry of Justice of XAA"`,
  options: {
    selection: { type: 'string' },
    by: { type: 'string' },
    for: { type: 'string' },
    date: { type: 'string' },
    out: { type: 'string' },
    record: { type: 'boolean' },
  },
  async run({ words, options, flags }, terminal) {
    const country = onlyWord(words, 'Expected the folder of one country: rsr sheet COUNTRY')
    const recipients = recipientsIn(options)
    if (flags.has('record') && !recipients)
      throw new CommandError(
        exitCode.usage,
        'Expected --by agency or --for with --record: a request is to an agency',
      )
    const made = dayOf(options.date, '--date')
    const workspace = await readWorkspace(country, terminal.cwd, readOffice)
    const { files, messages } = printSheets(workspace, {
      selection: options.selection,
      recipients,
      made,
    })
    const text = report({ ...workspace, messages }, terminal)
    if (text !== '') terminal.err(text)
    if (hasErrors(messages)) return exitCode.documentErrors
    const outputs = files.map(({ name, content }) =>
      outputFile(join(options.out ?? 'out', name), content, terminal),
    )
    const asked = files.map(askedIn)
    const requests = flags.has('record') ? asked.flatMap((form) => requestOf(form, made)) : []
    const recorded = recordRequests(workspace, requests, terminal.cwd)
    if (hasErrors(recorded.messages)) {
      terminal.err(report({ ...workspace, messages: recorded.messages }, terminal))
      return exitCode.documentErrors
    }
    await writeFiles([...outputs, ...recorded.outputs])
    for (const [index, form] of asked.entries())
      terminal.out(`Wrote ${outputs[index]?.shown} (${askedInWords(form)})`)
    for (const { shown } of recorded.outputs) terminal.out(`Wrote ${shown}, with the requests`)
    return exitCode.ok
  },
}

type AskedSheet = Omit<AskedForm, 'agency'> & { readonly agency: string | undefined }

/** What is asked with a sheet. */
const askedIn = ({ name, sent, replyBy, selection }: PrintedSheet): AskedSheet => ({
  agency: sent.agency,
  due: replyBy ?? undefined,
  selection,
  questions: sent.asked,
  form: name,
})

/** A request to be recorded; none where the State as a whole is asked. */
const requestOf = ({ agency, ...form }: AskedSheet, date: string): NewRequest[] =>
  agency === undefined ? [] : [{ ...form, agency, date }]
