import { type Block, type DocumentTree, type Inline, type List, build, number } from '@rsr/document'
import {
  ask,
  emphasis,
  field,
  heading,
  link,
  list,
  meta,
  note,
  numbered,
  para,
  see,
  status,
  strong,
  table,
  treeOf,
  words,
} from './sample-tree.ts'

const times = <Each>(count: number, each: (index: number) => Each): Each[] =>
  Array.from({ length: count }, (_, index) => each(index))
const notes = (count: number) =>
  Object.fromEntries(times(count, (index) => [`n${index}`, [para(`Note ${index}`)]]))
const contents: Block[] = [
  { type: 'contents', of: 'headings', title: words(['Contents']) },
  { type: 'contents', of: 'tables', title: words(['Tables']) },
  { type: 'contents', of: 'figures', title: words(['Figures']) },
]
const markup = `<w:p>&amp; ]]> "it's" <!-- <?xml?> {0} %1 \\h </w:p>`

function deepList(depth: number): List {
  const item = para(`${depth} levels to go`)
  return depth === 0 ? list(true, [item]) : list(depth % 2 === 0, [item, deepList(depth - 1)])
}

const picture = (id: string, caption: Inline[], alternative: Inline[], width: number, height: number) =>
  build.figure(id, caption, alternative, { width, height, shapes: [] })

const sections = (children: DocumentTree['children'], own: Partial<DocumentTree['meta']> = {}) =>
  number({ type: 'document', meta: { ...meta, ...own }, children })

/** Documents that nobody should write, each as large or as empty as it can be, and all of them valid. */
export const nastyTrees: Readonly<Record<string, () => DocumentTree>> = {
  'no sections': () => sections([]),
  'sections with nothing in them': () =>
    sections([
      { type: 'pageSection', kind: 'cover', children: [] },
      { type: 'pageSection', kind: 'landscape', children: [] },
      { type: 'pageSection', kind: 'portrait', children: [] },
    ]),
  'no words anywhere': () =>
    treeOf(
      [
        ...contents,
        numbered(undefined),
        para(),
        para(link('https://example.org'), strong(), emphasis('')),
        list(true, []),
        list(false, [para()]),
        { type: 'list', ordered: true, spread: false, children: [] },
        { type: 'box', children: [] },
        { type: 'coverLine', role: 'title', children: [] },
        table('t', [], [1], [[]], [[]]),
        picture('f', [], [], 100, 100),
        numbered(undefined, field('/x', 'X'), status('full', ''), note('n'), ask([])(), see('t'), see('f')),
      ],
      { n: [para()] },
    ),
  'tables with nothing below the header row': () =>
    treeOf([...contents, ...times(5, (index) => table(`t${index}`, ['None'], [1, 3], [['a'], ['b']]))]),
  'figures without data': () =>
    treeOf([
      ...contents,
      ...times(5, (index) => picture(`f${index}`, words(['None']), words(['Nothing']), 1, index + 1)),
    ]),
  'a footnote without a text, and one in a caption that the list of tables shows': () =>
    treeOf(
      [...contents, ...times(5, (index) => table(`t${index}`, ['T', note(`n${index}`)], [1], [['h']]))],
      { n0: [], ...notes(5) },
    ),
  'a table of a thousand rows': () =>
    treeOf([
      table(
        't',
        ['Long'],
        [0.2, 0.8],
        [['No.'], ['Text']],
        ...times(1000, (row) => [
          [`${row}`],
          [field(`/r/${row}`, 'Row', `Row ${row} `, status('half', '◑', 'x'))],
        ]),
      ),
    ]),
  'cells of ten thousand words': () =>
    treeOf([
      table('t', ['Wide'], [0.5, 0.5], [['a'], ['b']], [['word '.repeat(10_000)], ['x'.repeat(10_000)]]),
    ]),
  'a table of twenty columns': () =>
    treeOf([
      table(
        't',
        ['Columns'],
        times(20, () => 0.05),
        times(20, (column) => [`Column ${column}`]),
        times(20, (column) => [`institutionalization ${column}`]),
      ),
    ]),
  'lists in lists, deeper than Word has levels': () =>
    treeOf([deepList(14), { type: 'box', children: [deepList(12)] }]),
  'three hundred footnotes': () =>
    treeOf(
      times(300, (index) => numbered(undefined, `Text ${index}`, note(`n${index}`))),
      notes(300),
    ),
  'five hundred comments': () =>
    treeOf(times(500, (index) => numbered(undefined, ask([`Is ${index} so?`], [])(`Text ${index}`)))),
  'headings of three hundred words': () =>
    treeOf([
      ...contents,
      heading(1, 'h'.repeat(300), 'decimal', 'A long heading '.repeat(100)),
      heading(2, 'ह', 'decimal', 'y'.repeat(300)),
      numbered(undefined, see('h'.repeat(300)), see('ह')),
    ]),
  'markup wherever there are words': () => {
    const tree = treeOf(
      [
        ...contents,
        heading(1, markup, 'decimal', markup),
        numbered(markup.slice(1), field(`/${markup}`, markup, markup), see(markup), ask([markup])(markup)),
        table(`${markup}t`, [markup], [1], [[markup]], [[note('n')]]),
        picture(`${markup}f`, words([markup]), words([markup]), 100, 100),
      ],
      { n: [para(markup)] },
    )
    const own = { title: `${markup}\u0000\uFFFE\uD800`, subject: markup, creator: markup, mark: markup }
    const inWords = Object.fromEntries(Object.keys(meta.words).map((key) => [key, `${markup} ${key}`]))
    return number({ ...tree, meta: { ...tree.meta, ...own, words: { ...meta.words, ...inWords } } })
  },
  'a title of a thousand words': () =>
    sections(treeOf([para('x')]).children, { title: 'A long title '.repeat(500) }),
}
