/**
 * Every message that the toolkit gives, by its id: how grave it is, its sentence, and what to do. Ids are never
 * renamed. `error`: no document can be made; `warning`: a document can be made, and a person should look; `proposal`:
 * nothing is wrong, and there is something for the office to decide.
 */
export const messageTable = {
  // Reading a file.
  'file-too-large': {
    severity: 'error',
    sentence: 'Unexpected {found}, expected at most {limit}',
    help: 'Split it: an assessment may be written in several files, each of which holds some of the sections.',
  },
  'file-format': {
    severity: 'error',
    sentence: 'Unexpected {found}, expected a text file',
    help: 'Copy the text into a plain text editor, and save it with the ending .yaml and the encoding UTF-8.',
    markdown: {
      help: 'Copy the text into a plain text editor, and save it with the ending .md and the encoding UTF-8.',
    },
  },
  'file-encoding': {
    severity: 'error',
    sentence: 'Unexpected {found}, expected text in UTF-8',
    help: 'Save the file again with the encoding UTF-8. In Windows Notepad: Save as, Encoding, UTF-8.',
  },
  'file-kind': {
    severity: 'error',
    sentence: 'Unexpected {found}, expected a document with `schema: {expected}`',
    help: '{advice}',
  },
  'file-name': {
    severity: 'error',
    sentence: 'Unexpected ending `{ending}` of the name of this file, expected .yaml, .yml, .json or .md',
    help: '{advice}',
  },
  'file-misplaced': {
    severity: 'warning',
    sentence: 'Unexpected file of an assessment outside of the folder of a country: it is not read',
    help: 'Move it into the folder of its country, as `countries/FJI`.',
  },
  'analysis-earlier': {
    severity: 'error',
    sentence: 'Cannot read this analysis, which another version of the toolkit wrote: {problem}',
    help: 'Name the folder of that edition instead, or export it again with this version: `rsr export FOLDER --to json`.',
  },
  'review-unreadable': {
    severity: 'error',
    sentence: 'Cannot read this as a reviewed Word file: {problem}',
    help: 'Open it in Word, save it under another name as a .docx without a password, and read that. If Word cannot open it either, ask the reviewer to send it again.',
  },
  'sheet-unreadable': {
    severity: 'error',
    sentence: 'Cannot read this as an answer sheet: {problem}',
    help: 'Open it in Excel or LibreOffice, save it under another name as an Excel workbook (.xlsx) without a password, and read that. If it cannot be opened there either, ask the agency to send it again.',
  },
  'sheet-without-questions': {
    severity: 'error',
    sentence: 'Cannot find any question of an answer sheet in this workbook',
    help: 'Read the file that came of `rsr sheet`. If the answers were copied into another, the column with the ids must be there.',
  },
  'sheet-unknown': {
    severity: 'warning',
    sentence: 'Cannot find what this answer sheet says of itself: its hidden sheet `rsr` is gone',
    help: 'Answers were found by the ids in their rows. Whether all questions came back, and what was changed in ours, cannot be told: compare it with the file that was sent.',
  },
  'sheet-column-guessed': {
    severity: 'warning',
    sentence: 'Cannot find the titles {columns} in `{sheet}`: the columns were taken by their place',
    help: 'Look whether each text stands where it should. Write the titles back into their row, and read the file again, to be sure.',
  },
  'sheet-column-gone': {
    severity: 'warning',
    sentence: 'Cannot find the columns {columns} in `{sheet}`',
    help: 'If they were deleted, nothing was written in them. Otherwise write their titles into the row of the others, and read the file again.',
  },
  'sheet-id-lost': {
    severity: 'warning',
    sentence: 'Cannot find the id of the row at {places}: it was known by the words of its question',
    help: 'Look whether the answer belongs to this question.',
  },
  'sheet-row-mixed': {
    severity: 'warning',
    sentence:
      'Unexpected question at {places}: the id in this row is of another one, so that no answer was taken from it',
    help: 'A part of the columns was sorted without the others. Ask the agency which question it answered, and enter the answer by hand.',
  },
  'sheet-row-shifted': {
    severity: 'warning',
    sentence: 'Unexpected place of the row at {places}: it is shifted against its columns, and was read so',
    help: 'Look whether each of its texts belongs where it was taken to.',
  },
  'sheet-row-without-id': {
    severity: 'warning',
    sentence: 'Unexpected text at {places}, in a row without an id: it belongs to no question',
    help: 'See to which question it belongs, often the one above, and enter it by hand; or write the id into the first column, and read the file again.',
  },
  'sheet-question-gone': {
    severity: 'warning',
    sentence: 'Cannot find the rows of {count} questions that were asked: {ids}',
    help: 'They were deleted from the file, or stand in another. Without an answer they remain open.',
  },
  'sheet-answer-twice': {
    severity: 'warning',
    sentence: 'Unexpected second answer at {places}: the question has one in another row',
    help: 'Both were read. Decide which one holds, or ask the agency.',
  },
  'sheet-merged': {
    severity: 'warning',
    sentence: 'Unexpected merged cells, {places}: their text was taken for the first of their rows only',
    help: 'If it holds for the questions below too, enter it there by hand, or ask the agency.',
  },
  'sheet-formula': {
    severity: 'warning',
    sentence: 'Unexpected formula at {places}: what it gave when the file was saved was taken as a text',
    help: 'Look whether this is what the agency meant.',
  },
  'sheet-error-value': {
    severity: 'warning',
    sentence: 'Unexpected error of a formula at {places}',
    help: 'Ask the agency what should stand there.',
  },
  'sheet-date': {
    severity: 'warning',
    sentence: 'Unexpected date at {places}: Excel makes dates of pages, as of 12-14',
    help: 'Look what was meant, and correct it when you import.',
  },
  'sheet-text-changed': {
    severity: 'warning',
    sentence: 'Unexpected text at {places}, where we had written something else',
    help: 'It was not taken for an answer. Look whether it corrects what we wrote.',
  },
  'sheet-links': {
    severity: 'warning',
    sentence: 'Unexpected links to other workbooks: they were not followed',
    help: 'What they gave when the file was saved was read. Ask the agency for what they lead to, if it matters.',
  },
  'yaml-syntax': {
    severity: 'error',
    sentence: 'Cannot read this as YAML: {problem}',
    help: 'Check the spaces before this line, the colon after each key, and the quotes around texts.',
  },
  'yaml-documents': {
    severity: 'error',
    sentence: 'Unexpected second document, expected one in each file',
    help: 'Take out the line of dashes or dots, or put what follows it into a file of its own.',
  },
  'yaml-tab': {
    severity: 'error',
    sentence: 'Unexpected {found} before a key, expected ordinary spaces',
    help: 'Replace it by spaces, as many as stand before the keys of the lines around it.',
  },
  'yaml-indent': {
    severity: 'error',
    sentence: 'Unexpected number of spaces before this line',
    help: 'Compare it with the line above: keys of one section begin in the same column; what belongs to a key is indented by two spaces more. If it goes on with a text that holds a colon, put quotes around the whole text.',
  },
  'yaml-colon': {
    severity: 'error',
    sentence: 'Unexpected colon inside a text that has no quotes',
    help: 'Put the text between straight quotes: "…". If the colon ends a key, give the key a line of its own.',
  },
  'yaml-key': {
    severity: 'error',
    sentence: 'Cannot find a key, a colon and a space at the beginning of this line',
    help: 'Write `key: value`. A text that goes on from the line above is indented by two spaces more than its key.',
  },
  'yaml-unclosed': {
    severity: 'error',
    sentence: 'Cannot find the closing `{sign}` of what begins here',
    help: "Write it at the end. Inside single quotes, '' stands for an apostrophe; inside double quotes, \\\" for a quote.",
  },
  'yaml-quotes': {
    severity: 'error',
    sentence: 'Unexpected {found}, expected {expected}',
    help: 'Put the whole text between straight double quotes: "…". Inside them, write \\" for a quote and \\\\ for a backslash.',
  },
  'yaml-curly-quotes': {
    severity: 'error',
    sentence: 'Unexpected curly quotes around the whole value, expected straight quotes or none',
    help: 'Replace them by straight quotes. If they belong to the text, put straight quotes around them: "“…”".',
  },
  'yaml-comment': {
    severity: 'warning',
    sentence: 'Unexpected `#` behind a text: the rest of the line is a comment and is not read',
    help: 'If it belongs to the text, put the whole text between straight quotes; otherwise write a space after `#`.',
  },
  'yaml-duplicate-key': {
    severity: 'error',
    sentence: 'Unexpected second `{key}`, already written in line {line}',
    help: 'Keep one of the two, or give one of them another name. If another record begins here, write its id above.',
    markdown: { help: 'Keep one of the two, or give one of them another id.' },
  },
  'yaml-alias': {
    severity: 'error',
    sentence: 'Unexpected YAML alias `*{name}`, expected the value itself',
    help: 'Write the value out, and take out `&{name}`: each value must have one place of its own.',
  },
  'yaml-depth': {
    severity: 'error',
    sentence: 'Unexpected nesting of more than {limit} levels',
    help: 'Compare the file with the example in the documentation: no section is nested so deeply.',
  },
  'json-syntax': {
    severity: 'error',
    sentence: 'Unexpected {found}, expected {expected}',
    help: 'JSON has double quotes around every key and text, no comma after the last entry, and no comments.',
  },

  // An assessment in Markdown.
  'markdown-front-matter': {
    severity: 'error',
    sentence: 'Cannot find the line `---` that ends what begins here',
    help: 'Write a line of three dashes below the header, before the first heading.',
  },
  'markdown-heading': {
    severity: 'error',
    sentence: 'Unexpected heading {found}, expected {expected}',
    help: '{suggestion}',
  },
  'markdown-entry': {
    severity: 'error',
    sentence: 'Cannot find a name and a colon at the beginning of this point of a list',
    help: 'Write `- name: value`, as `- note: Read in translation.`; or `>` before the line if it is a note.',
  },
  'markdown-text': {
    severity: 'error',
    sentence: 'Unexpected {found}: nothing reads it here',
    help: 'Put `>` before each of its lines if it is a note, with an empty line behind it. If it belongs to the assessment, put it under the heading of a text, as `#### In law`, or into a point of a list.',
  },
  'markdown-yaml': {
    severity: 'error',
    sentence: 'Unexpected YAML without keys',
    help: 'Write sections as in a YAML file, as `treaties:` with ids below it.',
  },
  'markdown-unmarked': {
    severity: 'warning',
    sentence:
      'Unexpected Markdown file that looks like an assessment and does not begin as one: it is not read',
    help: 'Begin it with a line `---`, the line `schema: assessment/1`, the line `country:` with the code of the country, and a line `---`. If it is a note, give it no heading or line of an assessment.',
  },

  // The shape of a document.
  'key-unknown': {
    severity: 'error',
    sentence: 'Unexpected key `{key}` in {where}, expected {expected}',
    help: '{suggestion}',
    markdown: { sentence: 'Unexpected name `{key}` in {where}, expected {expected}' },
  },
  'record-misplaced': {
    severity: 'error',
    sentence: 'Unexpected `{key}` in {where}, expected it in `{home}`',
    help: 'Write the line `{home}:` above it, in the first column, or move it to that section.',
    markdown: { help: 'Move it below a heading `## {heading}`.' },
  },
  'key-missing': {
    severity: 'error',
    sentence: 'Cannot find `{key}` in {where}, which needs it',
    help: '`{key}`: {description}',
  },
  'id-malformed': {
    severity: 'error',
    sentence: 'Unexpected name `{id}` in {where}, expected {expected}',
    help: '{advice}',
  },
  'value-type': {
    severity: 'error',
    sentence: 'Unexpected {found} at {where}, expected {expected}',
    help: '{advice}',
  },
  'value-unknown': {
    severity: 'error',
    sentence: 'Unexpected {found} at {where}, expected {expected}',
    help: '{suggestion}',
  },
  'value-malformed': {
    severity: 'error',
    sentence: 'Unexpected {found} at {where}, expected {expected}',
    help: '{advice}',
  },
  'value-empty': {
    severity: 'error',
    sentence: 'Unexpected empty value at {where}',
    help: '{advice}',
  },
  'value-repeated': {
    severity: 'error',
    sentence: 'Unexpected second {found} in {where}, expected each once',
    help: 'Keep one of the two.',
  },
  'prose-markup': {
    severity: 'warning',
    sentence: 'Unexpected {found} in {where}: it is printed as typed',
    help: 'These texts may hold {allowed}.',
  },
  'prose-footnote-unknown': {
    severity: 'error',
    sentence: 'Cannot find the fact that the footnote `[^{id}]` cites',
    help: '{suggestion}',
  },

  // Several files of one assessment.
  'country-differs': {
    severity: 'error',
    sentence: 'Unexpected country `{found}`, expected `{expected}` as in the other files',
    help: 'One folder holds the assessment of one country: correct the code, or move the file into the folder of its country.',
  },
  'section-twice': {
    severity: 'error',
    sentence: 'Unexpected second `{id}`, already written otherwise in `{file}`',
    help: 'Compare the two, and keep one.',
  },
  'section-repeated': {
    severity: 'warning',
    sentence: 'Unexpected second `{id}`, already written in `{file}` in the same words, which are used',
    help: 'Take this one out: when one of the two is changed, they will differ.',
  },
  'header-missing': {
    severity: 'error',
    sentence: 'Cannot find a `header` in any file of the assessment',
    help: 'Write a section `header` with edition, date, language, catalogue, selection and prepared_by.',
    markdown: {
      help: 'Write `header:` between the two lines of dashes at the top, and indented below it edition, date, language, catalogue, selection and prepared_by.',
    },
  },

  // What an assessment refers to.
  'country-unknown': {
    severity: 'error',
    sentence: 'Cannot find public data for the country `{id}`',
    help: '{suggestion}',
  },
  'selection-unknown': {
    severity: 'error',
    sentence: 'Cannot find the selection `{id}`',
    help: '{suggestion}',
  },
  'catalogue-differs': {
    severity: 'warning',
    sentence:
      'Unexpected edition `{found}` of the catalogue, expected `{expected}`, which this toolkit holds',
    help: 'Compare the answers with the questions as they are now, then change the edition.',
  },
  'question-changed': {
    severity: 'warning',
    sentence:
      'Unexpected answer to the text of `{id}` in the edition `{found}` of the catalogue, which has changed since',
    help: 'It was: “{was}” Read the question as it is now (`rsr status` shows both) and examine the answer again; then write `catalogue: {expected}` in it.',
    markdown: {
      help: 'It was: “{was}” Read the question as it is now (`rsr status` shows both) and examine the answer again; then write the point `- catalogue: {expected}` below it.',
    },
  },
  'criterion-unknown': {
    severity: 'error',
    sentence: 'Cannot find the criterion `{id}`',
    help: '{suggestion}',
  },
  'criterion-outside-selection': {
    severity: 'warning',
    sentence:
      'Unexpected answer to `{id}`, which is not in the selection `{selection}`, nor in one that a layout has: it is not used',
    help: 'Choose another selection in the header, or leave the answer out.',
  },
  'standard-unknown': {
    severity: 'error',
    sentence: 'Cannot find the standard `{id}`',
    help: '{suggestion}',
  },
  'instrument-unknown': {
    severity: 'error',
    sentence: 'Cannot find the instrument `{id}`',
    help: '{suggestion}',
  },
  'agency-unknown': {
    severity: 'error',
    sentence: 'Cannot find the kind of agency `{id}`',
    help: '{suggestion}',
  },
  'source-unknown': {
    severity: 'error',
    sentence: 'Cannot find the source `{id}`',
    help: '{suggestion}',
  },
  'fact-unknown': {
    severity: 'error',
    sentence: 'Cannot find the fact `{id}`',
    help: '{suggestion}',
  },
  'action-unknown': {
    severity: 'error',
    sentence: 'Cannot find the action `{id}`',
    help: '{suggestion}',
  },
  'action-too-early': {
    severity: 'warning',
    sentence: 'The action `{id}` {does} in {date}, and `{other}`, on which it depends, ends in {end}',
    help: 'Change one of the two dates, or take the dependency out under `depends_on`.',
  },
  'cost-incomplete': {
    severity: 'warning',
    sentence: 'Cannot find `{missing}` beside `{found}`',
    help: 'Write both, as `amount: 120000` and `currency: USD`; or a `band` instead of the two.',
    markdown: {
      help: 'Write both, as the points `- amount: 120000` and `- currency: USD`; or `- band: …` instead of the two.',
    },
  },
  'cost-differs': {
    severity: 'warning',
    sentence: 'Unexpected `amount` {found}: the amounts under `by_year` come to {sum}',
    help: 'Correct one of them, or take the `amount` out: what is given by year counts.',
  },
  'status-without-level': {
    severity: 'warning',
    sentence: 'Unexpected status on `{axis}` of `{id}`, which has no level there: it is not used',
    help: 'Optional provisions, ratification entries, and axes without a core question have no level. Write what is known in a text or a note.',
  },
  'standard-outside-selection': {
    severity: 'warning',
    sentence:
      'Unexpected standard `{id}`, which is not in the selection `{selection}`: what is said on it is not used',
    help: 'Choose another selection in the header, or leave the standard out here.',
  },
  'actions-loop': {
    severity: 'error',
    sentence: 'Cannot put the actions in an order, as `depends_on` leads in a loop: {loop}',
    help: 'Take out the dependency that is not needed, or divide one of the actions.',
  },

  // What was reported on actions.
  'milestone-unknown': {
    severity: 'error',
    sentence: 'Cannot find the milestone `{id}` in this action',
    help: '{suggestion}',
  },
  'milestone-twice': {
    severity: 'error',
    sentence: 'Unexpected second milestone with the id `{id}` in this action',
    help: 'Give each milestone an id of its own.',
  },
  'progress-order': {
    severity: 'warning',
    sentence: 'Unexpected report of {found} below one of {before}, expected the oldest report first',
    help: 'Correct the date, or move the report up. The status of the action is that of the report with the latest date.',
  },
  'progress-after-complete': {
    severity: 'warning',
    sentence: 'Unexpected status `{status}` of `{id}` on {date}, after `complete` on {before}',
    help: 'Correct the status of one of the two reports. If something remained to be done, the earlier one was `ongoing`; if the work begins anew, close the action and write another one.',
  },
  'progress-milestones-left': {
    severity: 'warning',
    sentence:
      'Unexpected status `complete` of `{id}`, of which milestones are not reported as reached: {milestones}',
    help: 'Give each milestone an `id` and name it under `reached` in the report that says so; take out what is not wanted any more; or write `ongoing`.',
  },
  'progress-value-missing': {
    severity: 'warning',
    sentence: 'Unexpected status `complete` of `{id}`, of which no report gives a value of the indicator',
    help: 'Write what was measured under `value` of the report, and compare it with the target: “{target}”. Where it is not known, write `value: not known`.',
    markdown: {
      help: 'Write what was measured as the point `- value: …` below the report, and compare it with the target: “{target}”. Where it is not known, write `- value: not known`.',
    },
  },
  'progress-value-stray': {
    severity: 'warning',
    sentence: 'Unexpected `value` in a report on `{id}`, which has no indicator: it is not used',
    help: 'Write what is measured under `indicator` of the action, or tell the value in the text.',
  },
  'progress-after-closing': {
    severity: 'warning',
    sentence: 'Unexpected report of {found} on `{id}`, which was closed on {date}',
    help: 'Correct one of the two dates. If the action goes on, take `closed` out.',
  },
  'next-review-passed': {
    severity: 'warning',
    sentence: 'Unexpected `next_review` {found}, which is before the date of the assessment, {date}',
    help: 'Write when the roadmap is looked at next, or leave it out.',
  },
  'action-reported-complete': {
    severity: 'proposal',
    sentence: 'The last report says that `{id}` is complete',
    help: 'Examine the answers that it was to change: `rsr status` names them. Then decide whether to close it, with `date`, `by` and `reason` under `closed`. Until then it counts as open.',
    markdown: {
      help: 'Examine the answers that it was to change: `rsr status` names them. Then decide whether to close it, with the point `- closed: date, office: reason`. Until then it counts as open.',
    },
  },
  'action-gaps-met': {
    severity: 'proposal',
    sentence: 'The answers leave nothing for `{id}` to do',
    help: 'Decide whether to close it, with `date`, `by` and `reason` under `closed`, or name under `closes` what it is still to close. Until then it counts as open.',
    markdown: {
      help: 'Decide whether to close it, with the point `- closed: date, office: reason`, or name under `closes` what it is still to close. Until then it counts as open.',
    },
  },
  'action-end-passed': {
    severity: 'proposal',
    sentence: 'The end of `{id}`, {end}, is before the date of the assessment',
    help: 'Ask the lead agency how it stands, and write a report under `progress`. Then decide whether to give it a later `end`, or to close it, with `date`, `by` and `reason` under `closed`.',
    markdown: {
      help: 'Ask the lead agency how it stands, and write a report under `progress`. Then decide whether to give it a later `end`, or to close it, with the point `- closed: date, office: reason`.',
    },
  },

  // A plan that is to be published.
  'plan-action-incomplete': {
    severity: 'error',
    sentence: 'Cannot publish the action `{id}`, which does not say: {missing}',
    help: 'Write what is missing, mark the action as `confidentiality: state` until it is known, or build a draft.',
  },
  'plan-action-without-gap': {
    severity: 'error',
    sentence: 'Cannot publish the action `{id}`, which closes no gap and makes no other action possible',
    help: 'Name under `closes` the standards whose gaps it closes, or under `depends_on` of another action that it comes first; or take it out.',
  },
  'plan-gap-without-action': {
    severity: 'error',
    sentence: 'Cannot publish a roadmap without an action for the gap in `{id}` ({title})',
    help: 'Write an action that `closes` it; `rsr plan` proposes one for each gap. If a closed action was to close it, examine the answers again. Or build a draft.',
  },

  // Standards and selections of a workspace.
  'catalogue-section': {
    severity: 'error',
    sentence: 'Unexpected section `{section}` in a catalogue of a workspace, expected {expected}',
    help: 'Take it out: everything else is that of the Regional Strategic Roadmap.',
  },
  'catalogue-shipped': {
    severity: 'error',
    sentence: 'Unexpected `{id}`, which the catalogue of the toolkit has already',
    help: 'Give yours an id of its own. What the catalogue has stays as it is, so that no document cites an instrument in altered words; `extends` makes a selection of another one.',
  },
  'catalogue-circle': {
    severity: 'error',
    sentence: 'Unexpected circle: {circle}',
    help: 'Take one of these references out.',
  },
  'criterion-stray': {
    severity: 'error',
    sentence:
      'Unexpected criterion `{id}` in the standard `{standard}`, expected the id of the standard, a dot and a letter',
    help: 'Write `{standard}.a`, `{standard}.b` and so on, here and in the answers.',
  },
  'selection-empty': {
    severity: 'error',
    sentence: 'Cannot find the standards of the selection `{id}`',
    help: 'Write `standards` with their ids, `extends` with another selection, or `all: true`.',
  },
  'element-unknown': {
    severity: 'error',
    sentence: 'Cannot find the element `{id}`',
    help: '{suggestion}',
  },
  'capability-unknown': {
    severity: 'error',
    sentence: 'Cannot find the capability `{id}`',
    help: '{suggestion}',
  },

  // The house style of an office.
  'style-unreadable': {
    severity: 'error',
    sentence: 'Cannot take a style from `{path}`: {problem}',
    help: 'Open it in Word and save it as a Word document (.docx) without a password; or leave the style out: documents have the look of the toolkit then.',
  },
  'style-missing': {
    severity: 'warning',
    sentence: "Cannot find {styles} in `{path}`: the toolkit's own definitions are used instead",
    help: 'If they are to look otherwise, use each of them once in the file, under the name that Word gives it, and save it.',
  },
  'style-not-taken': {
    severity: 'warning',
    sentence: 'Unexpected {found} in `{path}`: not taken over',
    help: 'Look at the header and the footer of the document. Only words, pictures (PNG or JPEG) and page numbers are taken from a file.',
  },

  // Answers.
  'answer-missing': {
    severity: 'error',
    sentence: 'Cannot find an `answer` to `{id}`',
    help: 'Write `answer:` with one of yes, partly, no, unknown, not-provided, not-applicable; or `same:` with another criterion.',
    markdown: {
      help: 'Write it behind the question, one of yes, partly, no, unknown, not-provided, not-applicable; or below it `- same: …` with another criterion.',
    },
  },
  'answer-undecided': {
    severity: 'warning',
    sentence: 'Cannot find an `answer` to `{id}`, to which agencies have replied ({replies})',
    help: 'Decide, and write `answer:`. Until then it counts as unknown.',
    markdown: { help: 'Decide, and write the answer behind the question. Until then it counts as unknown.' },
  },
  'answer-twice': {
    severity: 'error',
    sentence: 'Unexpected `answer` beside `same`, expected one of the two',
    help: 'Keep `same` if the answer to the other criterion holds here too; otherwise keep `answer`.',
  },
  'same-unanswered': {
    severity: 'error',
    sentence: 'Cannot find an answer to `{id}`, to which `same` points',
    help: '{advice}',
  },
  'same-loop': {
    severity: 'error',
    sentence: 'Cannot follow `same`, which leads in a loop: {loop}',
    help: 'Write an `answer` to one of these questions; the others may point to it.',
  },
  'facts-beside-same': {
    severity: 'warning',
    sentence: 'Unexpected `{key}` beside `same`: the facts of `{id}` are used instead',
    help: 'Name these facts in the answer to `{id}`; or write an `answer` here instead of `same`.',
  },
  'answer-key-beside': {
    severity: 'warning',
    sentence: 'Unexpected `{key}` with the answer `{found}`, expected it with `{expected}` only',
    help: '{advice}',
  },
  'request-missing': {
    severity: 'error',
    sentence: 'Cannot find `requested` beside `not-provided`',
    help: 'Write of which agency the information was asked and when, here or under `requests`; without a request, leave the criterion out.',
    markdown: {
      help: 'Write of which agency the information was asked and when, as `- requested: police, 2026-09-15`, or below a heading `## Requests`; without a request, leave the criterion out.',
    },
  },
  'request-differs': {
    severity: 'warning',
    sentence: 'Unexpected request of {date} to `{agency}`: under `requests`, this was asked of `{known}`',
    help: 'Correct one of the two, or take `requested` out here: the record under `requests` is enough.',
  },
  'reason-missing': {
    severity: 'error',
    sentence: 'Cannot find a `reason` beside `not-applicable`',
    help: 'Write why the question does not arise.',
    markdown: { help: 'Write why the question does not arise, as the point `- reason: …` below it.' },
  },
  'answer-without-fact': {
    severity: 'warning',
    sentence: 'Cannot find a fact for the answer `{answer}` to `{id}`',
    help: 'Name the facts under `for`, or answer `unknown`.',
    markdown: { help: 'Name the facts, as the point `- for: [^fact]` below it, or answer `unknown`.' },
  },
  'facts-on-other-side': {
    severity: 'warning',
    sentence: 'Unexpected facts under `for` with the answer `no`, and none under `against`',
    help: '`for` names facts that speak for yes. Write these under `against`, or correct the answer.',
  },
  'fact-on-both-sides': {
    severity: 'warning',
    sentence: 'Unexpected fact `{id}` both `for` and `against`',
    help: 'Keep it on one side. If one half of it speaks for yes and the other against, write two facts.',
  },
  'fact-superseded': {
    severity: 'warning',
    sentence: 'Unexpected fact `{fact}`, which is superseded by `{later}`',
    help: 'Name `{later}`, and see whether the answer still holds.',
  },
  'fact-outside-period': {
    severity: 'warning',
    sentence: 'The fact `{fact}` covers {covers}; the question asks about {asks}',
    help: 'Look for a fact of that period. If there is none, `unknown` is a respectable answer.',
  },
  'fact-not-of-use': {
    severity: 'warning',
    sentence:
      'Cannot find a fact of use for `{id}`, which asks about practice: the facts named are law or advice',
    help: 'Name a fact on cases, figures, services, budgets or training, or answer `unknown`.',
  },
  'fact-not-of-law': {
    severity: 'warning',
    sentence:
      'Cannot find an established fact for `{id}`, which asks about law: the facts named are allegations or advice',
    help: 'Name a fact on what a legal text says or what a body has established, or answer `unknown`.',
  },

  // Sources and facts.
  'source-without-link': {
    severity: 'warning',
    sentence: 'Cannot find a `url` or `seen_in` for the source `{id}`, which a reader may want to look up',
    help: 'Write its address under `url`. If it has none, say under `seen_in` where it was read.',
  },
  'source-link-elsewhere': {
    severity: 'warning',
    sentence: 'Unexpected {found} as the link of a source, expected its own public address',
    help: 'Open the source and copy its own address; if it has none, leave `url` out and write `seen_in`.',
  },
  'source-seen-in-link': {
    severity: 'warning',
    sentence: 'Unexpected `seen_in` that repeats `url`',
    help: 'Leave `seen_in` out. It is for a copy or an extract that was read instead of what is cited.',
  },
  'source-twice': {
    severity: 'warning',
    sentence: 'Unexpected source `{id}` with the title, publisher and year of `{first}`',
    help: 'Keep one of the two and cite it: an answer that rests on one source is marked so.',
  },
  'pinpoint-missing': {
    severity: 'warning',
    sentence: 'Cannot find a `pinpoint` for `{source}`, which is an official text',
    help: 'Write the article, section or paragraph: `pinpoint: section 3`.',
    markdown: { help: 'Write the article, section or paragraph behind it: `{source}, section 3`.' },
  },
  'fact-contradicts-itself': {
    severity: 'error',
    sentence: 'Unexpected `{id}` among the facts that it contradicts, expected another fact',
    help: 'Name the other fact, or take it out.',
  },
  'supersedes-loop': {
    severity: 'error',
    sentence: 'Cannot tell which fact is the later one, as `supersedes` leads in a loop: {loop}',
    help: 'Keep `supersedes` in the later fact, and take it out of the earlier one.',
  },
  'date-after': {
    severity: 'warning',
    sentence: 'Unexpected date `{found}` after the date of the assessment, `{date}`',
    help: 'Correct it, or the `date` in the header if that is out of date.',
  },
  'date-before-sources': {
    severity: 'warning',
    sentence: 'Unexpected date `{found}` of the assessment: most of its sources are of later years',
    help: 'Correct the `date`: questions about the last years count back from it.',
  },

  // Confidentiality.
  'fact-closed-by-sources': {
    severity: 'warning',
    sentence:
      'Unexpected `{mark}` for the fact `{id}`: none of its sources is more open than `{found}`, and it is withheld with them',
    help: 'Mark one of its sources as `{mark}` if that may be shown; otherwise mark the fact as `{found}`. A status that rests on it stands either way, “on information held by the RSO” where the fact is withheld.',
  },
  'source-closed': {
    severity: 'warning',
    sentence:
      'Cannot find a `confidentiality` of the source `{id}`: it is `state`, and {facts} withheld with it although marked `public`',
    help: 'Mark the source as `public` if anyone may read it. Otherwise mark what rests on it as `state`: a status stands either way, “on information held by the RSO”.',
  },
  'footnote-withheld': {
    severity: 'warning',
    sentence:
      'Unexpected footnote `[^{id}]` to a `{found}` fact in a `{mark}` text: {reader}, it says only that the RSO holds the information',
    help: 'Check that the text itself gives nothing away. Then cite a fact that is `{mark}`, or take the footnote out; a text that has a mark may be marked as `{found}`.',
  },

  // Decisions on reviews.
  'review-damaged': {
    severity: 'error',
    sentence: 'Cannot read this as a review: it is damaged, or another version of the toolkit wrote it',
    help: 'Move it away, and read the Word file again: `rsr review FILE.docx --record`. Your decisions stay as they are.',
  },
  'review-unknown': {
    severity: 'error',
    sentence: 'Cannot find the review `{id}`',
    help: '{suggestion}',
  },
  'change-unknown': {
    severity: 'error',
    sentence: 'Cannot find the change `{id}` in the review `{review}`',
    help: '{suggestion}',
  },
  'decision-text-missing': {
    severity: 'error',
    sentence: 'Cannot find a `text` beside `partly`',
    help: 'Write what the passage says instead. To take it as the reviewer wrote it, decide `accepted`.',
  },
  'decision-text-beside': {
    severity: 'warning',
    sentence:
      'Unexpected `text` with the decision `{decision}`, expected it with `partly` only: it is not used',
    help: 'Decide `partly` if the passage is to read so; otherwise leave `text` out.',
  },
  'decision-reason-missing': {
    severity: 'error',
    sentence: 'Cannot find a `reason` beside `{decision}`',
    help: 'Write in a sentence why. The reviewer may read it.',
  },
  'decision-differs': {
    severity: 'error',
    sentence:
      'Unexpected decision `{found}`, expected `{first}` as on the same change, `{id}` of the review `{review}`',
    help: 'Several reviewers made this change alike: one decision is enough. Keep one of the two.',
  },

  // Changing a file.
  'edit-impossible': {
    severity: 'error',
    sentence: 'Cannot write {where} into this file: {problem}',
    help: 'Write it by hand. Nothing in the file was changed.',
  },

  // Layouts and phrases.
  'phrase-missing': {
    severity: 'error',
    sentence: 'Cannot find the phrase {problem}',
    help: 'Write it in the phrases of this language, or correct its key.',
  },
  'sentence-unsaid': {
    severity: 'error',
    sentence: 'Cannot say this sentence: {problem}',
    help: 'Correct the name, or the expression between the braces; docs/layouts.md lists what may stand there.',
  },
  'layout-directive': {
    severity: 'error',
    sentence: 'Cannot lay this out: {problem}',
    help: 'Correct it: `rsr layouts` names all views, `rsr layouts VIEW` what one needs, and docs/layouts.md the rest.',
  },
  // Directives in the Markdown of others.
  'directive-attribute': {
    severity: 'error',
    sentence: 'Cannot print `{name}`: {problem}',
    help: 'Write it as {example}.',
  },
  'directive-unknown': {
    severity: 'error',
    sentence: 'Cannot find the {what} `{id}`',
    help: '{advice}',
  },
  'directive-stale': {
    severity: 'warning',
    sentence: 'Unexpected analysis of {country}, expected one {expected}',
    help: 'Analyse the assessment again and publish that, or say on the page of when this one is.',
  },
  'period-backwards': {
    severity: 'error',
    sentence: 'Unexpected period from {from} to {to}, expected the earlier date first',
    help: 'Exchange the two dates.',
  },

  // What agencies returned in forms.
  'form-unreadable': {
    severity: 'error',
    sentence: 'Cannot read this as answers of an agency ({where}): {problem}',
    help: 'Open it in the program that made it, save it again in the same form, and import that. If it cannot be opened there either, ask the agency to send it again.',
  },
  'form-control-lost': {
    severity: 'warning',
    sentence:
      'Cannot find what this form says of itself ({where}): only what stands in its controls was read',
    help: 'Compare it with the form that was sent: what was written beside the controls, and which questions are missing, cannot be told.',
  },
  'form-question-gone': {
    severity: 'warning',
    sentence: 'Cannot find {count} of the questions that were asked ({where}): {ids}',
    help: 'They were deleted from the file, or stand in another. Without an answer they remain open.',
  },
  'form-question-unknown': {
    severity: 'warning',
    sentence: 'Unexpected question `{id}` in {where}: nothing in its row is imported. It says: {texts}',
    help: '{suggestion}',
  },
  'form-question-differs': {
    severity: 'warning',
    sentence:
      'Unexpected question in {where}, expected that of `{id}`, “{expected}”: nothing in its row is imported. It says: {texts}',
    help: 'The rows may have been mixed up, as when one column was sorted alone. Find the row of the question as it was sent, and correct the file or ask the agency.',
  },
  'form-question-twice': {
    severity: 'warning',
    sentence:
      'Unexpected second reply of `{agency}` to `{id}` in {where}, expected one: neither is imported. The second says: {texts}',
    help: 'Ask the agency which of the two holds, and take the other row out of the file.',
  },
  'form-answer-typed': {
    severity: 'warning',
    sentence: 'Unexpected “{found}” in {where} as the answer to `{id}`, read as `{value}`: {doubt}',
    help: 'Accept it with --accept {id}, or ask the agency. Nothing of this reply is written before.',
  },
  'form-answer-unread': {
    severity: 'warning',
    sentence:
      'Cannot read “{found}” in {where} as the answer to `{id}`, expected one of yes, partly, no, unknown, not applicable',
    help: 'Ask the agency, or correct the answer in the file as the agency means it. Nothing of this reply is written before.{texts}',
  },
  'form-answer-missing': {
    severity: 'warning',
    sentence: 'Cannot find an answer to `{id}` beside what was written in {where}: {texts}',
    help: 'Ask the agency for the answer, or write it into the file as the agency means it, and import the file again.',
  },
  'form-period-unread': {
    severity: 'warning',
    sentence: 'Cannot read “{found}” in {where} as a period, expected years as 2023 or 2023-2025',
    help: 'Correct it in the file and import it again, or write `period` on the fact.',
  },
  'form-period-doubtful': {
    severity: 'warning',
    sentence: 'Unexpected “{found}” in {where}, read as the period {value}: it may also be a month',
    help: 'Look at `period` of the fact; years as 2008-2010 leave no doubt.',
  },
  'form-may-be-unread': {
    severity: 'warning',
    sentence: 'Cannot read “{found}” in {where}, expected who may read it: it is taken for “neither”',
    help: 'Ask the agency who may read it, and write “May be public” or “May be shared, not public” there as it says. Until then its row is accepted by its id alone, and kept to the office.',
  },
  'form-ask-first': {
    severity: 'warning',
    sentence: 'Cannot write the reply to `{id}` yet: “{found}” stands in {where}',
    help: 'Ask the agency ({agency}) what may be done with it. Then accept it with --accept {id}: it is kept to the office (`restricted`).',
  },
  'form-source-new': {
    severity: 'warning',
    sentence:
      'Cannot find the source “{title}” of {where} among the sources: what is known of it is {known}; what is missing is {missing}',
    help: 'Register it under `sources`, and import the file again: facts then cite it. Until then they cite the reply of the agency, with these words.',
  },
  'form-fact-differs': {
    severity: 'warning',
    sentence: 'Unexpected fact in {where}, “{found}”: the fact `{id}` that was made of it says “{recorded}”',
    help: 'Nothing is changed. If the agency has corrected itself, change the fact; if your office gave it other words, leave it.',
  },
  'form-fact-without-side': {
    severity: 'warning',
    sentence:
      'Unexpected fact in {where} beside the answer `{value}`, which it can speak neither for nor against: {texts}',
    help: 'Register it under `facts`, and name it under `for` or `against` where it bears on an answer.',
  },
  'form-source-without-fact': {
    severity: 'warning',
    sentence: 'Unexpected {texts} in {where} without a fact that rests on it',
    help: 'Ask the agency for the fact, or look it up and register it with its source.',
  },
  'form-reason-missing': {
    severity: 'warning',
    sentence: 'Cannot find a reason beside “not applicable” in {where} as the answer to `{id}`',
    help: 'Ask the agency why the question does not arise, and write it under `reason`; the answer needs it.',
  },
  'form-reply-older': {
    severity: 'warning',
    sentence:
      'Unexpected earlier reply of `{agency}` to `{id}` in {where}: one of {date} is recorded, and is kept. This one says: {texts}',
    help: 'Nothing is to be done if the later reply holds. Otherwise give the date of receipt with --received.',
  },
  'form-record-unread': {
    severity: 'warning',
    sentence: 'Cannot read “{found}” in {where} as “{field}” of `{id}`, expected {expected}',
    help: 'Correct it in the file as the agency means it, and import the file again. What else its row says is read without it.',
  },
  'form-record-missing': {
    severity: 'warning',
    sentence: 'Cannot register `{id}` of the table of {kind}, {where}: {why}. It says: {texts}',
    help: 'Ask the agency, or fill it in in the file, and import the file again; or register it under `{kind}` by hand.',
  },
  'form-record-differs': {
    severity: 'warning',
    sentence: 'Unexpected {field} of `{id}` in {where}, “{found}”: recorded is “{recorded}”',
    help: 'Nothing is changed. If the agency corrects what is recorded, change it by hand; if your office has it from elsewhere, leave it.',
  },
  'form-record-twice': {
    severity: 'warning',
    sentence: 'Unexpected {field} of `{id}` in {where}, “{found}”: another row says “{other}” ({agencies})',
    help: 'Neither is proposed. Ask them, correct the one that is wrong in its file, and import the files again; or write by hand what holds.',
  },
  'form-record-narrower': {
    severity: 'warning',
    sentence:
      'Cannot add “{found}” in {where} to `{id}`: who may read that is {mark}, and this value {allowed}',
    help: 'Ask the agency whether it may be read by as many, and say so in its row of the file; or narrow the `confidentiality` of `{id}`. Then import the file again.',
  },
  'form-report-without-text': {
    severity: 'warning',
    sentence: 'Cannot report the status “{found}” of `{id}`, {where}, without a word on what was done',
    help: 'Ask the agency what was done and write it in the note of the row, or write a report under `progress` of the action.',
  },
  'form-record-beside': {
    severity: 'warning',
    sentence: 'Unexpected remark on `{id}` of the table of {kind}, {where}: {texts}',
    help: 'Read it, and change the record under `{kind}` where it corrects it: remarks are not merged.',
  },
  'form-text-beside': {
    severity: 'warning',
    sentence: 'Cannot tell to which place of the form the text in {where}{column} belongs: {texts}',
    help: 'Read it: it is kept with the file that is imported, and written nowhere else.',
  },
} as const satisfies Record<string, MessageEntry>

export interface MessageEntry {
  readonly severity: 'error' | 'warning' | 'proposal'
  readonly sentence: string
  readonly help: string
  /** What is said instead of what is written in Markdown, where the words above speak of YAML. */
  readonly markdown?: Readonly<Partial<Record<'sentence' | 'help', string>>>
}

/** The id of a message, as `answer-without-fact`: `ruleId` of a message has it. Ids are never renamed. */
export type MessageId = keyof typeof messageTable
