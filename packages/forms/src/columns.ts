import type { AnswerColumn } from './returned.ts'

/** A column of an answer sheet: what agencies fill in, and what is there for them to read. */
export type Column = AnswerColumn | 'id' | 'question' | 'meaning'

/** The columns of an answer sheet in their order, with their headings; and what people make of these. */
export const columns: Readonly<
  Record<Column, { readonly heading: string; readonly also: readonly string[] }>
> = {
  id: { heading: 'Id', also: ['question id', 'criterion', 'no', 'ref', 'reference'] },
  question: { heading: 'Question', also: ['questions'] },
  meaning: { heading: 'What a yes means', also: ['yes means', 'a yes means'] },
  answer: { heading: 'Answer', also: ['answers', 'your answer', 'reply'] },
  facts: { heading: 'Facts', also: ['fact', 'evidence'] },
  source: { heading: 'Source', also: ['sources', 'reference document'] },
  page: { heading: 'Page', also: ['pages', 'page or article', 'article', 'article or page'] },
  period: { heading: 'Period', also: ['years', 'year', 'period covered'] },
  'may-be': {
    heading: 'May be public',
    also: [
      'may be',
      'may this be',
      'may this be public',
      'may this be public, shared or neither',
      'may be public, shared or neither',
      'confidentiality',
    ],
  },
  note: { heading: 'Note', also: ['notes', 'comment', 'comments', 'remarks'] },
}

/** The columns that an agency fills in. */
export const answerColumns = Object.keys(columns).filter(isAnswerColumn)

export function isAnswerColumn(key: string): key is AnswerColumn {
  return Object.hasOwn(columns, key) && key !== 'id' && key !== 'question' && key !== 'meaning'
}

/** The column that a heading names, in whatever letters and with whatever signs it is typed. */
export function columnOf(heading: string): Column | undefined {
  const typed = lettersOf(heading)
  return (Object.keys(columns) as Column[]).find((key) =>
    [columns[key].heading, ...columns[key].also].some((each) => lettersOf(each) === typed),
  )
}

const lettersOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim()
