/**
 * Every message that the toolkit gives, by its id: how grave it is, its sentence, and what to do. Ids are never
 * renamed. `error`: no document can be made; `warning`: a document can be made, and a person should look.
 */
export const messageTable = {
  // Reading a file.
  'file-too-large': {
    severity: 'error',
    sentence: 'Unexpected size of {size} MiB, expected at most {limit} MiB',
    help: 'Split the assessment into several files: each may hold some of the sections.',
  },
  'file-encoding': {
    severity: 'error',
    sentence: 'Unexpected encoding, expected text in UTF-8',
    help: 'Save the file again with the encoding UTF-8. In Windows Notepad: Save as, Encoding, UTF-8.',
  },
  'file-kind': {
    severity: 'error',
    sentence: 'Unexpected schema {found}, expected `{expected}`',
    help: 'The first line of each file says what it is: `schema: {expected}`.',
  },
  'yaml-syntax': {
    severity: 'error',
    sentence: 'Cannot read this as YAML: {problem}',
    help: 'Check the spaces before this line, the colon after each key, and the quotes around texts.',
  },
  'yaml-tab': {
    severity: 'error',
    sentence: 'Unexpected tab before a key, expected spaces',
    help: 'Replace the tab by spaces, as many as stand before the keys of the lines around it.',
  },
  'yaml-indent': {
    severity: 'error',
    sentence: 'Unexpected number of spaces before this line',
    help: 'Keys of one section begin in the same column; what belongs to a key is indented by two spaces more.',
  },
  'yaml-colon': {
    severity: 'error',
    sentence: 'Unexpected colon inside a text that has no quotes',
    help: 'Put the text between straight quotes: "…". If the colon ends a key, give the key a line of its own.',
  },
  'yaml-unclosed': {
    severity: 'error',
    sentence: 'Cannot find the end of this quoted text',
    help: 'Close it with the same quote with which it begins; inside double quotes, write \\" for a quote.',
  },
  'yaml-duplicate-key': {
    severity: 'error',
    sentence: 'Unexpected second `{key}`, expected each key once',
    help: 'Keep one of the two, or give one of them another name.',
  },
  'yaml-alias': {
    severity: 'error',
    sentence: 'Unexpected YAML alias `*{name}`, expected the value itself',
    help: 'Write the value out: each printed value must have one place of its own.',
  },
  'yaml-depth': {
    severity: 'error',
    sentence: 'Unexpected nesting of more than {limit} levels',
    help: 'Compare the file with the example in the documentation: no section is nested so deeply.',
  },
  'json-syntax': {
    severity: 'error',
    sentence: 'Cannot read this as JSON: {problem}',
    help: 'JSON wants double quotes around every key and text, and no comma after the last entry.',
  },
  'yaml-curly-quotes': {
    severity: 'warning',
    sentence:
      'Unexpected curly quotes around the whole value: they are part of the text and would be printed',
    help: 'Use straight quotes ("…"), or none.',
  },

  // The shape of a document.
  'key-unknown': {
    severity: 'error',
    sentence: 'Unexpected key `{key}` in {where}, expected one of {expected}',
    help: '{suggestion}',
  },
  'key-missing': {
    severity: 'error',
    sentence: 'Cannot find `{key}` in {where}, which needs it',
    help: '`{key}`: {description}',
  },
  'id-malformed': {
    severity: 'error',
    sentence: 'Unexpected name `{id}` in {where}',
    help: 'Expected: {description}',
  },
  'value-type': {
    severity: 'error',
    sentence: 'Unexpected {found} at {where}, expected {expected}',
    help: '{description}',
  },
  'value-unknown': {
    severity: 'error',
    sentence: 'Unexpected {found} at {where}, expected one of {expected}',
    help: '{suggestion}',
  },
  'value-malformed': {
    severity: 'error',
    sentence: 'Unexpected {found} at {where}',
    help: 'Expected: {description}',
  },
  'value-empty': {
    severity: 'error',
    sentence: 'Unexpected empty value at {where}',
    help: 'Write the value, or leave the key out.',
  },
  'value-repeated': {
    severity: 'error',
    sentence: 'Unexpected second entry of the same value at {where}',
    help: 'Keep one of the two.',
  },
  'prose-markup': {
    severity: 'warning',
    sentence: 'Unexpected {found} in {where}: it is printed as typed',
    help: 'These texts may hold {allowed}.',
  },
  'prose-footnote-unknown': {
    severity: 'error',
    sentence: 'Cannot find the fact `{id}`, which a footnote cites',
    help: '{suggestion}',
  },

  // Several files of one assessment.
  'country-differs': {
    severity: 'error',
    sentence: 'Unexpected country `{found}`, expected `{expected}` as in the other files',
    help: 'One folder holds the assessment of one country.',
  },
  'section-twice': {
    severity: 'error',
    sentence: 'Unexpected second `{id}`, already written in `{file}`',
    help: 'Keep one of the two.',
  },
  'header-missing': {
    severity: 'error',
    sentence: 'Cannot find a `header` in any file of the assessment',
    help: 'Write a section `header` with edition, date, language, catalogue, selection and prepared_by.',
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
  'criterion-unknown': {
    severity: 'error',
    sentence: 'Cannot find the criterion `{id}`',
    help: '{suggestion}',
  },
  'criterion-outside-selection': {
    severity: 'warning',
    sentence: 'Unexpected answer to `{id}`, which is not in the selection `{selection}`: it is not used',
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

  // Answers.
  'answer-missing': {
    severity: 'error',
    sentence: 'Cannot find an `answer` to `{id}`',
    help: 'Write `answer:` with one of yes, partly, no, unknown, not-provided, not-applicable; or `same:` with another criterion.',
  },
  'answer-twice': {
    severity: 'error',
    sentence: 'Unexpected `answer` beside `same`, expected one of the two',
    help: 'Keep `same` if the answer to the other criterion holds here too; otherwise keep `answer`.',
  },
  'same-unanswered': {
    severity: 'error',
    sentence: 'Cannot find an answer to `{id}`, to which `same` points',
    help: 'Point to a criterion that has an `answer` of its own.',
  },
  'request-missing': {
    severity: 'error',
    sentence: 'Cannot find `requested` beside `not-provided`',
    help: 'Write of which agency the information was asked and when; without a request, leave the criterion out.',
  },
  'reason-missing': {
    severity: 'error',
    sentence: 'Cannot find a `reason` beside `not-applicable`',
    help: 'Write why the question does not arise.',
  },
  'answer-without-fact': {
    severity: 'warning',
    sentence: 'Cannot find a fact for the answer `{answer}` to `{id}`',
    help: 'Name the facts under `for`, or answer `unknown`.',
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
  // Layouts and phrases.
  'phrase-missing': {
    severity: 'error',
    sentence: 'Cannot find the phrase {problem}',
    help: 'Write it in the phrases of this language, or correct its key.',
  },
  'sentence-unsaid': {
    severity: 'error',
    sentence: 'Cannot say this sentence: {problem}',
    help: 'Correct the name, or the expression between the braces.',
  },
  'layout-directive': {
    severity: 'error',
    sentence: 'Cannot lay this out: {problem}',
    help: 'Compare the directive with the layouts that the toolkit ships.',
  },
  'period-backwards': {
    severity: 'error',
    sentence: 'Unexpected period from {from} to {to}, expected the earlier date first',
    help: 'Exchange the two dates.',
  },
} as const satisfies Record<string, MessageEntry>

export interface MessageEntry {
  readonly severity: 'error' | 'warning'
  readonly sentence: string
  readonly help: string
}

export type MessageId = keyof typeof messageTable
