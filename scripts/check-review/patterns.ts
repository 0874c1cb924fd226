import type { Review } from '@rsr/model'

/** A way in which people change a document, and whether a review has it right. */
export interface Pattern {
  readonly name: string
  /** What `edit-in-office.py` is to do. */
  readonly edit: Readonly<Record<string, string>>
  readonly isRight: (review: Review) => boolean
}

/** Whether the value at a pointer was changed to some words, and only once. */
const became = (pointer: string, after: string) => (review: Review) => {
  const found = review.changes.filter(({ kind, field }) => kind === 'value' && field?.pointer === pointer)
  return found.length === 1 && found[0]?.after === after
}

const said = (is: (change: Review['changes'][number]) => boolean) => (review: Review) =>
  review.changes.some(is)

export const patterns: readonly Pattern[] = [
  {
    name: 'replace a whole value',
    edit: {
      do: 'replace',
      find: 'A legal person cannot be held liable for trafficking in persons.',
      text: 'Legal persons are liable since 2026.',
    },
    isRight: became('/standards/untoc.10/gap', 'Legal persons are liable since 2026.'),
  },
  {
    name: 'insert in the middle',
    edit: { do: 'insert', find: 'and the offence requires a means', at: 'start', text: 'in every case, ' },
    isRight: became(
      '/standards/tip-protocol.3.c/gap',
      'A child is a person under 16, in every case, and the offence requires a means whatever the age of the victim.',
    ),
  },
  {
    name: 'insert at the start',
    edit: {
      do: 'insert',
      find: 'The procedure for identification and referral is not yet in force for all',
      at: 'start',
      text: 'In 2026, ',
    },
    isRight: became(
      '/standards/bpg-i.process/gap',
      'In 2026, The procedure for identification and referral is not yet in force for all agencies.',
    ),
  },
  {
    name: 'insert at the end',
    edit: {
      do: 'insert',
      find: 'and domestic work is not covered.',
      at: 'end',
      text: ' It is being revised.',
    },
    isRight: became(
      '/standards/c29.1/gap',
      'The definition of forced labour is narrower than that of the Convention, and domestic work is not covered. It is being revised.',
    ),
  },
  {
    name: 'delete a part',
    edit: { do: 'delete', find: ', a small share of those licensed' },
    isRight: became(
      '/standards/untoc.7.1a/status/practice/reason',
      'Four remittance providers were inspected.',
    ),
  },
  {
    name: 'delete all of a value',
    edit: { do: 'delete', find: 'The rules on public procurement were looked for and not found.' },
    isRight: became('/answers/tip-protocol.9.5.d/note', ''),
  },
  {
    name: 'replace a whole paragraph',
    edit: {
      do: 'replace-paragraph',
      find: 'The standards examined are a selection',
      text: 'The standards were chosen.',
    },
    isRight: became('/header/limits', 'The standards were chosen.'),
  },
  {
    name: 'delete a whole paragraph',
    edit: { do: 'delete-paragraph', find: 'Men have been admitted to one of the two shelters since' },
    isRight: became('/comments/shelters-for-men/text', ''),
  },
  {
    name: 'split a paragraph',
    edit: { do: 'split', find: 'labour exploitation among them' },
    isRight: became(
      '/standards/tip-protocol.5.1/good_practice',
      'An offence of its own has made it possible to prosecute several forms of exploitation,\nlabour exploitation among them.[^prosecuted-forms]',
    ),
  },
  {
    name: 'join two paragraphs',
    edit: { do: 'join', find: 'The Government may wish to comment on this point.' },
    isRight: ({ changes }) =>
      !changes.some(
        ({ kind, field }) => kind === 'value' && field?.pointer === '/standards/c181.7/in_practice',
      ),
  },
  {
    name: 'a cell of a table',
    edit: { do: 'replace', find: 'Keeps the record of treaties', text: 'Maintains the register of treaties' },
    isRight: became(
      '/agencies/foreign-affairs/mandate',
      'Maintains the register of treaties and the texts of bilateral agreements.',
    ),
  },
  {
    name: 'cut and paste elsewhere',
    edit: {
      do: 'cut-and-paste',
      find: ', and the rules on confiscation in part',
      to: 'and referral at the border, and train officers in its use',
    },
    isRight: became('/answers/tip-protocol.1.3.c/note', 'The law on money laundering applies in full.'),
  },
  {
    name: 'a new paragraph',
    edit: {
      do: 'new-paragraph',
      find: 'have made inquiries possible in both directions',
      text: 'A new paragraph by the reviewer.',
    },
    isRight: said(({ after }) => after.includes('A new paragraph by the reviewer.')),
  },
  {
    name: 'a phrase outside of values',
    edit: { do: 'replace', find: 'Voluntary and non-binding', text: 'Wholly voluntary and non-binding' },
    isRight: said(
      ({ kind, after }) =>
        kind === 'wording' && after.startsWith('Wholly voluntary and non-binding. The Bali'),
    ),
  },
  {
    name: 'a comment',
    edit: { do: 'comment', find: 'One question covers all measures', text: 'Which question?' },
    isRight: ({ threads }) =>
      threads.some(
        ({ sent, quote, field, comments }) =>
          sent === 0 &&
          quote === 'One question covers all measures' &&
          field?.pointer === '/standards/untoc.34.1/status/law/reason' &&
          comments[0]?.text === 'Which question?',
      ),
  },
]
