import {
  type Block,
  type Caption,
  type CaptionedTable,
  type DocumentTree,
  type Field,
  type Heading,
  type Inline,
  type List,
  type NumberedParagraph,
  type Paragraph,
  type StatusMark,
  type TableRow,
  number,
} from '@rsr/document'

/** Inline nodes, where a string stands for a text. */
export type Words = readonly (Inline | string)[]

export function words(parts: Words): Inline[] {
  return parts.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part))
}
export const strong = (...parts: Words): Inline => ({ type: 'strong', children: words(parts) })
export const emphasis = (...parts: Words): Inline => ({ type: 'emphasis', children: words(parts) })
export const link = (url: string, ...parts: Words): Inline => ({ type: 'link', url, children: words(parts) })
export const computed = (...parts: Words): Inline => ({
  type: 'computed',
  trace: '/tally',
  children: words(parts),
})
export const note = (identifier: string): Inline => ({ type: 'footnoteReference', identifier })
export const see = (target: string): Inline => ({
  type: 'crossReference',
  target,
  shows: 'number',
  children: [],
})
export const status = (tone: StatusMark['tone'], symbol: string, ...parts: Words): Inline => ({
  type: 'statusMark',
  tone,
  symbol,
  children: words(parts),
})
export function field(pointer: string, name: string, ...parts: Words): Field {
  const origin = { file: 'assessment.yaml', pointer }
  return { type: 'field', origin, name, holds: 'inline', part: 1, children: words(parts) }
}

/** Words on which something is asked. */
export const ask =
  (...asks: Words[]) =>
  (...parts: Words): Inline => ({ type: 'query', children: words(parts), asks: asks.map(words) })
export const para = (...parts: Words): Paragraph => ({ type: 'paragraph', children: words(parts) })
export function numbered(id: string | undefined, ...parts: Words): NumberedParagraph {
  return { type: 'numberedParagraph', ...(id !== undefined && { id }), children: words(parts) }
}
export function heading(
  depth: Heading['depth'],
  id: string,
  numbering: Heading['numbering'],
  ...parts: Words
): Heading {
  return { type: 'heading', depth, id, numbering, children: words(parts) }
}
export function list(ordered: boolean, ...items: (Paragraph | List)[][]): List {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map((children) => ({ type: 'listItem', spread: false, children })),
  }
}
export function table(id: string, caption: Words, widths: number[], ...rows: Words[][]): CaptionedTable {
  const first: Caption = { type: 'caption', children: words(caption) }
  const others = rows.map((row): TableRow => ({
    type: 'tableRow',
    children: row.map((cell) => ({ type: 'tableCell', children: words(cell) })),
  }))
  return { type: 'captionedTable', id, widths, children: [first, ...others] }
}

export const meta: DocumentTree['meta'] = {
  title: 'Gap analysis: Exemplar Islands',
  subject: 'Regional Strategic Roadmap',
  creator: 'Regional Support Office',
  language: 'en-GB',
  date: '2026-11-25',
  release: 'draft',
  mark: 'Draft - not for circulation',
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

/** A numbered tree of one portrait section with these blocks, for tests that need little. */
export function treeOf(blocks: Block[], notes: Readonly<Record<string, Paragraph[]>> = {}): DocumentTree {
  return number({
    type: 'document',
    meta,
    children: [
      { type: 'pageSection', kind: 'portrait', children: blocks },
      ...Object.entries(notes).map(([identifier, children]) => ({
        type: 'footnoteDefinition' as const,
        identifier,
        children,
      })),
    ],
  })
}

const long =
  'The offence is defined in the terms of the Protocol, and the definition covers children without requiring means. '

/** A numbered tree with every type of node, that looks like a document of the toolkit. */
export function sampleTree(): DocumentTree {
  const line = (role: 'mark' | 'title' | 'subtitle' | 'line' | 'notice', ...parts: Words): Block => ({
    type: 'coverLine',
    role,
    children: words(parts),
  })
  return number({
    type: 'document',
    meta,
    children: [
      {
        type: 'pageSection',
        kind: 'cover',
        children: [
          line('mark', meta.mark),
          line('title', 'Gap analysis: Exemplar Islands'),
          line('subtitle', 'Trafficking in persons: law, practice and what is not established'),
          line('line', 'Edition of 25 November 2026'),
          line('line', 'Prepared with the ', field('/focal_point', 'Focal point', 'Ministry of Justice')),
          line(
            'notice',
            'The Roadmap is voluntary and non-binding. Nothing here compares one State with another.',
          ),
        ],
      },
      {
        type: 'pageSection',
        kind: 'portrait',
        children: [
          { type: 'contents', of: 'headings', title: words(['Contents']) },
          { type: 'contents', of: 'tables', title: words(['Tables']) },
          heading(1, 'read', 'none', 'How to read this document'),
          para(
            'Each standard has a mark on two axes: ',
            status('full', '●', 'in place'),
            ', ',
            status('most', '◕', 'largely in place'),
            ', ',
            status('half', '◑', 'partly in place'),
            ', ',
            status('none', '○', 'not in place'),
            ', ',
            status('open', '?', 'not established'),
            ' or ',
            status('plain', '', 'not applicable'),
            '.',
          ),
          heading(1, 'summary', 'decimal', 'Executive summary'),
          {
            type: 'box',
            children: [
              para(strong('Key findings')),
              list(
                false,
                [para('The law has a definition of trafficking.', note('law'))],
                [
                  para('Of the criteria, ', computed(strong('12 of 19')), ' are met:'),
                  list(
                    true,
                    [para('criminalization;')],
                    [
                      para(
                        'protection, by ',
                        field('/box', 'Finding', 'shelters that ', emphasis('three'), ' agencies run'),
                        '.',
                      ),
                    ],
                  ),
                ],
              ),
              para('See ', see('matrix'), ' and ', see('tip-protocol.5.1'), '.'),
            ],
          },
          numbered('first', long.repeat(2), 'It is read with ', see('annex-a'), '.'),
          numbered(
            undefined,
            field(
              '/summary',
              'Summary of the priority',
              'Plain, ',
              strong('bold ', emphasis('and italic ', link('https://example.org/a?b=1&c=2#d', 'in a link'))),
              ' and a note',
              note('summary'),
              '.',
            ),
          ),
          heading(
            2,
            'scope',
            'decimal',
            'Scope of the ',
            emphasis('Criminal Code'),
            ' and ',
            field('/h', 'Name of the act', 'Act 12'),
          ),
          numbered('scope-1', 'The points are:'),
          list(
            true,
            [
              para('The first, with more below it.'),
              para('A second paragraph of the first point, which stands under its text.'),
              list(false, [para('one')], [para('two'), list(true, [para('deep')], [para('deeper')])]),
            ],
            [para('The second. ', long)],
          ),
          numbered('tip-protocol.5.1', 'The next list starts again from one:'),
          list(true, [para('alpha')], [para('beta')]),
          heading(3, 'deeper', 'decimal', 'Elements of the offence'),
          numbered(undefined, 'As said in ', see('first'), ' and in ', see('scope'), '. ', long),
          heading(4, 'deepest', 'decimal', 'Means'),
          numbered(undefined, long),
          table(
            'matrix',
            ['Ratings at a glance, by ', field('/cap', 'Axis', 'axis')],
            [0.4, 0.2, 0.2, 0.2],
            [['Standard'], ['In law'], ['In practice'], ['Change']],
            [
              ['Criminalize trafficking', { type: 'break' }, emphasis('article 5')],
              [computed(status('full', '●', 'in place'))],
              [status('half', '◑', 'partly')],
              ['none', note('cell')],
            ],
            [
              [field('/cell', 'Standard', 'Protect ', strong('victims'))],
              [status('most', '◕', 'largely')],
              [status('none', '○', 'not in place')],
              ['since ', status('full', '●', 'met')],
            ],
            [
              ['Return'],
              [status('open', '?', 'not established')],
              [status('plain', '', 'not applicable')],
              [link('https://example.org/z', 'source')],
            ],
          ),
          numbered(undefined, 'Text goes on after a table. ', long),
          heading(2, 'second', 'decimal', ask(['Is it so?'])('Second section')),
          numbered(undefined, long),
        ],
      },
      {
        type: 'pageSection',
        kind: 'landscape',
        children: [
          heading(1, 'roadmap', 'decimal', 'Roadmap'),
          table(
            'plan',
            ['Actions'],
            [0.06, 0.34, 0.2, 0.2, 0.2],
            [['No.'], ['Action'], ['Lead'], ['Start to end'], ['Cost']],
            ...Array.from({ length: 28 }, (_, row) => [
              [String(row + 1)],
              [field(`/actions/${row}/title`, `Action ${row + 1}`, `Action ${row + 1}: `, long)],
              ['Ministry of Justice'],
              ['2026 to 2028'],
              [computed(`${row * 3},000`)],
            ]),
          ),
        ],
      },
      {
        type: 'pageSection',
        kind: 'portrait',
        children: [
          heading(1, 'monitoring', 'decimal', 'Monitoring'),
          numbered(undefined, long),
          heading(1, 'annex-a', 'annex', 'Criterion by criterion'),
          numbered(undefined, 'Annexes go on with the numbers of paragraphs. ', long),
          heading(2, 'annex-a-1', 'decimal', 'Laws'),
          numbered(undefined, long),
          heading(3, 'annex-a-1-1', 'annex', 'Acts'),
          numbered(undefined, long),
          heading(2, 'annex-a-2', 'decimal', 'Practice'),
          heading(1, 'annex-b', 'annex', 'Evidence register'),
          heading(
            2,
            'annex-b-1',
            'decimal',
            'Sources with a title so long that it does not fit on one line of the contents or the page',
          ),
          numbered(undefined, long),
          table('last', ['Sources'], [0.3, 0.7], [['Id'], ['Title']], [['src-1'], ['Crimes Act']]),
        ],
      },
      {
        type: 'footnoteDefinition',
        identifier: 'law',
        children: [para('Crimes Act, section 12, ', link('https://example.org/act', 'text of the act'), '.')],
      },
      {
        type: 'footnoteDefinition',
        identifier: 'summary',
        children: [
          para(
            'A value: ',
            field('/evidence/0', 'Evidence', 'Annual report, ', link('https://example.org/report', 'page 7')),
          ),
          para('Second paragraph. ', long),
        ],
      },
      { type: 'footnoteDefinition', identifier: 'cell', children: [para('As of ', emphasis('March'), '.')] },
    ],
  })
}
