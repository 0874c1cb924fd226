import {
  type Block,
  type CoverLine,
  type DocumentTree,
  type Field,
  type Figure,
  type Heading,
  type Inline,
  type Look,
  type NumberedParagraph,
  type Paragraph,
  type Shape,
  build,
  number,
} from '@rsr/document'

const origin = { file: '@rsr/roadmap/phrases/en.yaml', pointer: '/words/page' }

/** A text with a source. */
export const text = (value: string) => build.text(value, origin)
export const para = (...children: Inline[]): Paragraph => build.paragraph(...children)
export const numbered = (...children: Inline[]): NumberedParagraph => build.numberedParagraph(...children)
export const note = (identifier: string): Inline => ({ type: 'footnoteReference', identifier })

export function heading(
  depth: Heading['depth'],
  id: string,
  numbering: Heading['numbering'] = 'decimal',
): Heading {
  return build.heading(depth, id, [text(`Heading ${id}`)], numbering)
}

/** A plain input value at a place of its own. */
export function field(pointer: string, ...children: Inline[]): Field {
  return {
    type: 'field',
    origin: { file: 'assessment.yaml', pointer },
    name: 'A value',
    holds: 'plain',
    part: 1,
    children,
  }
}

const meta: DocumentTree['meta'] = {
  title: 'A title',
  subject: 'A subject',
  creator: 'An office',
  language: 'en',
  date: '2026-11-25',
  release: 'draft',
  mark: 'Draft',
  words: {
    page: 'Page',
    of: 'of',
    table: 'Table',
    figure: 'Figure',
    annex: 'Annex',
    paragraph: 'paragraph',
    section: 'section',
    notes: 'Notes',
    back: 'Back to the text',
    skip: 'Skip to the text',
  },
}

/** A tree of one section with these blocks, not yet numbered, and a footnote for each identifier. */
export function bareTree(blocks: Block[], notes: Readonly<Record<string, string>> = {}): DocumentTree {
  return {
    type: 'document',
    meta,
    children: [
      { type: 'pageSection', kind: 'portrait', children: blocks },
      ...Object.entries(notes).map(([identifier, words]) => ({
        type: 'footnoteDefinition' as const,
        identifier,
        children: [para(text(words))],
      })),
    ],
  }
}

/** A numbered tree of one section with these blocks. */
export const treeOf = (blocks: Block[], notes?: Readonly<Record<string, string>>): DocumentTree =>
  number(bareTree(blocks, notes))

const line = (role: CoverLine['role'], ...children: Inline[]): CoverLine => ({
  type: 'coverLine',
  role,
  children,
})

const looks: readonly Look[] = ['full', 'most', 'half', 'none', 'open', 'plain', 'dotted']
const signs = ['full', 'most', 'half', 'none', 'open', 'diamond'] as const

/** A figure with every shape in every look. */
export const smallFigure = (): Figure =>
  build.figure(
    'looks',
    [text('Looks & signs '), build.emphasis(text('of all kinds')), note('drawn')],
    [text('Seven shapes, of which one is '), field('/b', text('by axis')), text('.')],
    {
      width: 260,
      height: 90,
      shapes: [
        ...looks.flatMap((look, index): Shape[] => {
          const x = 2 + index * 36
          const sign = signs[index]
          const label: Shape = {
            type: 'label',
            x: x + 24,
            y: 15,
            size: 10,
            anchor: 'middle',
            on: look,
            children: [text('7')],
          }
          return [
            { type: 'rectangle', x, y: 2, width: 32, height: 18, look },
            ...(sign ? [{ type: 'sign', x: x + 9, y: 11, size: 10, sign, on: look } as const] : []),
            label,
          ]
        }),
        {
          type: 'line',
          look: 'thin',
          points: [
            [2, 30],
            [100, 30],
          ],
        },
        {
          type: 'line',
          look: 'dashed',
          points: [
            [2, 40],
            [100, 40],
          ],
        },
        {
          type: 'line',
          look: 'arrow',
          points: [
            [2, 50],
            [60, 50],
            [60, 70],
          ],
        },
        {
          type: 'label',
          x: 110,
          y: 40,
          size: 10,
          anchor: 'start',
          width: 80,
          on: 'plain',
          children: [text('Words <on> several lines, with '), field('/c', text('Protect victims'))],
        },
      ],
    },
  )

/** A small tree with every type of node. */
export function everyNode(): DocumentTree {
  const tree = bareTree([], { law: 'Crimes Act, section 12.', cell: 'As of March.', drawn: 'As drawn.' })
  const [portrait, ...notes] = tree.children
  if (portrait?.type !== 'pageSection') throw new Error('Expected a section')
  portrait.children = [
    { type: 'contents', of: 'headings', title: [text('Contents')] },
    heading(1, 'read', 'none'),
    para(text('A paragraph without a number, with a'), build.lineBreak(), text('line break.')),
    heading(1, 'summary'),
    {
      type: 'box',
      children: [
        para(build.strong(text('Key findings'))),
        build.bullets([text('one')], [text('two')]),
        para(
          text('See '),
          build.crossReference('matrix'),
          text(' and '),
          build.crossReference('first'),
          text('.'),
        ),
      ],
    },
    {
      ...numbered(
        text('With a note'),
        note('law'),
        text(' and the '),
        field('/a', text('value of a field')),
        text('.'),
      ),
      id: 'first',
    },
    build.heading(2, 'scope', [
      text('Scope of '),
      build.emphasis(text('the Act')),
      ...build.link('https://example.org/act', text('and its text')),
    ]),
    numbered(
      { type: 'query', children: [text('A ')], asks: [[text('Is it so?')]] },
      build.strong(text('bold '), build.emphasis(text('and italic')), build.strong(text(' bold'))),
      text(' word, a '),
      ...build.link('https://example.org/a?b=1&c=2', text('link')),
      text(', and '),
      ...build.link('javascript:alert(1)', text('no link')),
      text(': see '),
      build.crossReference('annex', text('the annex')),
      text('.'),
    ),
    {
      type: 'list',
      ordered: true,
      spread: false,
      children: [
        { type: 'listItem', spread: false, children: [para(text('first')), build.bullets([text('deeper')])] },
        { type: 'listItem', spread: false, children: [para(text('second')), para(text('more of it'))] },
      ],
    },
    heading(3, 'third'),
    heading(4, 'fourth'),
    build.table(
      'matrix',
      [0.5, 0.5],
      [text('Statuses, '), field('/b', text('by axis'))],
      [
        [[text('Standard')], [text('In law')]],
        [
          [field('/c', text('Protect victims')), build.lineBreak(), build.emphasis(text('article 6'))],
          [
            build.computed('/law', {
              type: 'statusMark',
              tone: 'full',
              symbol: '●',
              children: [text('In place')],
            }),
          ],
        ],
        [
          [text('Return'), note('cell')],
          [{ type: 'statusMark', tone: 'plain', symbol: '', children: [text('None')] }],
        ],
      ],
    ),
    smallFigure(),
  ]
  tree.children = [
    {
      type: 'pageSection',
      kind: 'cover',
      children: [
        line('mark', build.strong(text('Draft'))),
        line('title', text('A title')),
        line('subtitle', text('A subject')),
        line('line', text('25 November 2026')),
        line('notice', text('Voluntary and non-binding.')),
      ],
    },
    portrait,
    {
      type: 'pageSection',
      kind: 'landscape',
      children: [heading(1, 'annex', 'annex'), heading(2, 'laws', 'annex')],
    },
    ...notes.toReversed(),
  ]
  return number(tree)
}
