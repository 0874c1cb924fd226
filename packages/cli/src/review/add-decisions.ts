import {
  type DecisionsDocument,
  type InputFile,
  type TextChange,
  applyChanges,
  editSource,
  readSource,
  validate,
} from '@rsr/model'
import type { NamedReview, SettledProposal } from '@rsr/review'
import type { VFileMessage } from 'vfile-message'
import type { OfficeOf } from './office-names.ts'
import { decisionComment } from './decision-comment.ts'

/** A file of decisions in which nothing is asked yet. */
export const newDecisions = (country: string, by: string, date: string): string => `\
# What your office decides on each change and comment of the reviewers. Write behind \`decision:\`
#   accepted      it is written into the assessment as the reviewer wrote it
#   partly        it is written in the words of a line \`text:\` that you add; needs a reason
#   not-accepted  needs a reason, which the reviewer may read
#   noted         read, or answered, and nothing to change
# Leave it empty as long as it is open. \`by\` and \`date\` hold for all; a decision may have its own.
schema: decisions/1
country: ${country}
by: ${JSON.stringify(by)} # the office or role that decides, not a person
date: '${date}'

# The next draft answers what is decided, in threads of comments. Write behind each author, as their program named them, the
# office in whose name the draft shows what they said. Where it is empty, the draft says “Reviewer”, and names nobody.
authors:

reviews:
`

/**
 * A file of decisions with a place for each proposal that it does not have yet; what is written in it stays.
 *
 * @returns the file, and on how many it asks anew; or why it cannot be changed.
 */
export function addDecisions(
  file: InputFile,
  proposals: readonly SettledProposal[],
  reviews: readonly NamedReview[],
  officeOf: OfficeOf,
): { file: InputFile; added: number; messages: readonly VFileMessage[] } {
  const known = decisionsIn(file)
  const isAsked = ({ from }: SettledProposal) =>
    from.some(({ review, id }) => Object.hasOwn(known.reviews?.[review] ?? {}, id))
  const asked = proposals
    .filter((each) => !isAsked(each))
    .flatMap((proposal) => {
      const [first] = proposal.from
      return first ? [{ proposal, pointer: `/reviews/${first.review}/${first.id}` }] : []
    })
  const authors = authorsIn(asked, officeOf, known.authors)
  const edits = [
    ...authors.map((pointer) => ({ pointer, value: null })),
    ...asked.map(({ pointer }) => ({ pointer, value: { decision: null } })),
  ]
  const { edited, messages } = editSource(file, edits)
  if (!edited) return { file, added: 0, messages }
  const { document } = readSource(edited.file)
  if (!document || /\.json$/i.test(file.path)) return { file: edited.file, added: asked.length, messages }
  const newline = edited.text.includes('\r\n') ? '\r\n' : '\n'
  const unwritten = authors.flatMap((pointer): TextChange[] => {
    const empty = document.place(pointer, 'value').position
    return empty ? [{ start: empty.start.offset - 1, end: empty.end.offset, text: '' }] : []
  })
  const changes = asked.flatMap(({ proposal, pointer }): TextChange[] => {
    const [key, empty] = [
      document.place(pointer, 'key').position?.start,
      document.place(`${pointer}/decision`, 'value').position,
    ]
    if (!key || !empty) return []
    const indent = ' '.repeat(key.column - 1)
    const lineStart = key.offset - indent.length
    // Between braces there is no place for a comment.
    if (edited.text.slice(lineStart, key.offset) !== indent) return []
    const comment = decisionComment(proposal, reviews).map((line) => indent + line + newline)
    const start = empty.start.offset - 1
    const inner = ' '.repeat((document.place(`${pointer}/decision`, 'key').position?.start.column ?? 1) - 1)
    return [
      { start: lineStart, end: lineStart, text: comment.join('') },
      { start, end: empty.end.offset, text: `${newline}${inner}reason:` },
    ]
  })
  const text = applyChanges(
    edited.text,
    [...unwritten, ...changes].toSorted((a, b) => a.start - b.start),
  )
  const mark = file.bytes[0] === 0xef && file.bytes[1] === 0xbb ? '\uFEFF' : ''
  return {
    file: { path: file.path, bytes: new TextEncoder().encode(mark + text) },
    added: asked.length,
    messages,
  }
}

/** Where the office is asked for of each author that is not known to be one. */
function authorsIn(
  asked: readonly { readonly proposal: SettledProposal }[],
  officeOf: OfficeOf,
  known: DecisionsDocument['authors'],
): string[] {
  const authors = asked.flatMap(({ proposal }) => proposal.from.flatMap((each) => each.authors))
  const isAsked = (author: string) => author.trim() === '' || Object.hasOwn(known ?? {}, author)
  const open = authors.filter((author) => !isAsked(author) && officeOf(author) === undefined)
  return [...new Set(open)].map((author) => `/authors/${author.replaceAll('~', '~0').replaceAll('/', '~1')}`)
}

function decisionsIn(file: InputFile): Pick<DecisionsDocument, 'authors' | 'reviews'> {
  const { document } = readSource(file)
  return (document && validate(document, 'decisions').document?.value) ?? {}
}
