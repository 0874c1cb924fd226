import { type DocumentTree, build, number } from '@rsr/document'
import {
  field,
  heading,
  list,
  meta,
  note,
  numbered,
  para,
  see,
  status,
  strong,
  table,
  words,
} from '../sample-tree.ts'

/** The sentences of a short document: in each language the same, with names of instruments in English. */
export interface Sentences {
  readonly language: string
  readonly meta: Pick<DocumentTree['meta'], 'title' | 'subject' | 'creator' | 'mark' | 'words'>
  readonly contents: string
  readonly findings: string
  readonly points: readonly [string, string, string]
  readonly law: string
  readonly practice: string
  readonly trafficking: string
  readonly convention: string
  readonly seeTable: string
  readonly steps: readonly [string, string]
  readonly caption: string
  readonly heads: readonly [string, string, string]
  readonly inPlace: string
  readonly partly: string
  readonly unknown: string
  readonly figure: string
  readonly alternative: string
  readonly annex: string
  readonly source: string
  readonly long: string
}

/** The document, with every kind of block, in a release. */
export function documentIn(
  text: Sentences,
  release: DocumentTree['meta']['release'] = 'draft',
): DocumentTree {
  const [first, second, third] = text.points
  const rows = [
    ['TIP Protocol, Art. 5(1)', status('full', '●', text.inPlace), text.law],
    ['ACTIP (2015)', status('half', '◑', text.partly), text.practice],
    [text.convention, status('open', '◌', text.unknown), text.long],
  ].map((cells) => cells.map((cell) => [cell]))
  return number({
    type: 'document',
    meta: { ...meta, ...text.meta, language: text.language, release },
    children: [
      {
        type: 'pageSection',
        kind: 'cover',
        children: [
          { type: 'coverLine', role: 'mark', children: words([text.meta.mark]) },
          { type: 'coverLine', role: 'title', children: words([text.meta.title]) },
          { type: 'coverLine', role: 'subtitle', children: words([text.meta.subject]) },
          { type: 'coverLine', role: 'notice', children: words([text.convention]) },
        ],
      },
      {
        type: 'pageSection',
        kind: 'portrait',
        children: [
          { type: 'contents', of: 'headings', title: words([text.contents]) },
          heading(1, 'findings', 'decimal', text.findings),
          {
            type: 'box',
            children: [para(strong(text.findings)), list(false, [para(first)], [para(second)])],
          },
          numbered('law', field('/in_law', text.heads[2], text.trafficking), note('n'), ' ', text.convention),
          numbered(undefined, text.seeTable, see('matrix'), '.'),
          list(true, ...text.steps.map((step) => [para(step)])),
          heading(2, 'practice', 'decimal', text.heads[1]),
          numbered(undefined, third),
          table(
            'matrix',
            [text.caption],
            [0.3, 0.25, 0.45],
            text.heads.map((head) => [head]),
            ...rows,
          ),
          build.figure('bars', words([text.figure]), words([text.alternative]), {
            width: 400,
            height: 90,
            shapes: [
              { type: 'rectangle', x: 150, y: 10, width: 200, height: 24, look: 'full' },
              {
                type: 'label',
                x: 140,
                y: 27,
                size: 12,
                anchor: 'end',
                on: 'plain',
                children: words([text.inPlace]),
              },
              { type: 'rectangle', x: 150, y: 50, width: 90, height: 24, look: 'half' },
              {
                type: 'label',
                x: 140,
                y: 67,
                size: 12,
                anchor: 'end',
                on: 'plain',
                children: words([text.partly]),
              },
            ],
          }),
          numbered(undefined, text.long),
        ],
      },
      {
        type: 'pageSection',
        kind: 'landscape',
        children: [
          heading(1, 'annex', 'annex', text.annex),
          heading(2, 'sources', 'annex', text.heads[0]),
          table(
            'wide',
            [text.caption],
            [0.3, 0.3, 0.4],
            text.heads.map((head) => [head]),
            ...rows,
          ),
        ],
      },
      {
        type: 'footnoteDefinition',
        identifier: 'n',
        children: [para({ ...field('/title', 'Title', text.source), language: text.language }, '.')],
      },
    ],
  })
}
