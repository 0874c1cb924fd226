import { type Names, filled } from './filled.ts'
import type { Form, Place } from './place.ts'

/** What messages on the shape of a document say in the words of its form: what is found or expected, and what to do. */
const table = {
  // What is found or expected.
  record: { yaml: 'keys with values', markdown: 'points with names and values' },
  records: { yaml: 'ids with keys below them', markdown: 'ids with points below them' },

  kind: {
    yaml: 'The first line of each file says what it is: `schema: {expected}`.',
    markdown:
      'Begin it with a line `---`, the line `schema: {expected}`, the line `country:` with the code of the country, and a line `---`.',
  },

  // Names that stand where they do not belong.
  below: {
    yaml: 'If it belongs to {section}, indent it by two spaces more.',
    markdown: 'If it belongs to {section}, write it as a point below that one.',
  },
  each: {
    yaml: 'Write it in each of the {section} to which it applies, below the id. If the id stands above it behind `#`, take the sign away.',
    markdown: 'Write it as a point below the id of each of the {section} to which it applies.',
  },
  section: {
    yaml: 'It is a section of its own: begin it in the first column.',
    markdown: 'It is a section of its own: write it below a heading `## {heading}`.',
  },
  home: {
    yaml: '`{key}` is a key of {homes}: move it there, or correct the spaces before it.',
    markdown: '`{key}` is a point of {homes}: move it there, or correct the spaces before its dash.',
  },
  nowhere: {
    yaml: 'Leave the key out, or move it to where it belongs.',
    markdown: 'Take it out, or move it to where it belongs; a note begins with `>`.',
  },

  // Values that are empty.
  item: {
    yaml: 'Write the value, or take the dash out.',
    markdown: 'Write the value, or take the point out.',
  },
  value: {
    yaml: 'Write the value, or leave the key out.',
    markdown: 'Write the value, or take the point out.',
  },
  words: { yaml: 'Write {words}, or leave the key out.', markdown: 'Write {words}, or take the point out.' },
  content: {
    yaml: 'Write its keys below it, indented by two spaces more, as `{key}`. If they stand there behind `#`, take the sign away. Otherwise leave it out.',
    markdown: 'Write points below it, as `- {key}: …`. Otherwise take it out.',
  },

  // Values that stand in one line, as a period.
  line: { yaml: '', markdown: ' Its line is `{line}`.' },

  // Values of the wrong type.
  entries: {
    yaml: 'Begin each entry of the list with a dash and a space.',
    markdown: 'Write each entry of the list as a point below it, without a name.',
  },
  list: {
    yaml: 'Write a list: `[{value}]`, or lines that begin with a dash and a space.',
    markdown: 'Write it behind the colon, or as points below it.',
  },
  meant: {
    yaml: 'Write it as `{ {key}: {value} }`.',
    markdown: 'Write it below, as the point `- {key}: {value}`.',
  },
  lines: {
    yaml: 'Write its keys below it, on lines of their own, indented by two spaces more: {keys}.',
    markdown: 'Write a point below it for each of these that is known, as `- {key}: …`: {keys}.',
  },
  undashed: {
    yaml: 'Write its keys below it, without dashes, indented by two spaces more: {keys}.',
    markdown: 'Write a point below it for each of these that is known, as `- {key}: …`: {keys}.',
  },
  ids: {
    yaml: 'Write the id of each {entry} and a colon, without a dash, and its keys below that.',
    markdown: 'Write a point below it for each {entry}: its id, a colon, and what there is to say.',
  },
  text: {
    yaml: 'Write a text. One that begins with `[` or `{` needs straight quotes around it.',
    markdown: 'Write a text behind the colon. If it goes on in further lines, they have no dash.',
  },
} as const satisfies Record<string, Readonly<Record<Form, string>>>

type Words<Id extends keyof typeof table> = (typeof table)[Id][Form]

/** Some words for a place: those of the form in which it is written. */
export const advice = <Id extends keyof typeof table>(
  { form = 'yaml' }: Place,
  id: Id,
  values: Readonly<Record<Names<Words<Id>>, string>>,
): string => filled(table[id][form], values)
