import type { AnswerColumn } from './returned.ts'

/** A column of an answer sheet: what agencies fill in, and what is there for them to read. */
export type Column = AnswerColumn | 'id' | 'question' | 'meaning' | 'known'

/** Those that are there to be read. */
const toRead: readonly string[] = ['id', 'question', 'meaning', 'known']

/**
 * The columns of an answer sheet in their order, with their titles (those of the phrases `sheet.column`) and what people make
 * of these.
 */
export const columns: Readonly<Record<Column, { readonly title: string; readonly also: readonly string[] }>> =
  {
    id: { title: 'Id', also: ['question id', 'criterion', 'no', 'ref', 'reference'] },
    question: { title: 'Question', also: ['questions'] },
    meaning: { title: 'Yes means', also: ['what a yes means', 'a yes means'] },
    known: { title: 'Known so far', also: ['known'] },
    answer: { title: 'Your answer', also: ['answer', 'answers', 'reply'] },
    facts: { title: 'What shows it', also: ['facts', 'fact', 'evidence'] },
    source: { title: 'Source', also: ['sources', 'reference document'] },
    page: { title: 'Page or article', also: ['page', 'pages', 'article', 'article or page'] },
    period: { title: 'Period covered', also: ['period', 'years', 'year'] },
    'may-be': {
      title: 'May this be public?',
      also: ['may be public', 'may this be public, shared or neither', 'may be public, shared or neither'],
    },
    note: { title: 'Note', also: ['notes', 'comment', 'comments', 'remarks'] },
  }

/** Whether an agency fills in a column. */
export function isAnswerColumn(key: string): key is AnswerColumn {
  return Object.hasOwn(columns, key) && !toRead.includes(key)
}

/** The column that a heading names, in whatever letters and with whatever signs it is typed. */
export function columnOf(heading: string): Column | undefined {
  const typed = lettersOf(heading)
  return Object.keys(columns)
    .filter(isColumn)
    .find((key) => [columns[key].title, ...columns[key].also].some((each) => lettersOf(each) === typed))
}

const lettersOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim()

const isColumn = (key: string): key is Column => Object.hasOwn(columns, key)
