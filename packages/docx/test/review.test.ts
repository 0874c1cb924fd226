/** Reviewed files in the shapes in which Word writes them: our own files, changed as Word would have changed them. */
import { describe, expect, test } from 'vitest'
import {
  field,
  heading,
  link,
  note,
  numbered,
  para,
  strong,
  table,
  treeOf,
  words as wordsOf,
} from './sample-tree.ts'
import { by, deleted, inserted, paragraphOf, printed, replace, reviewOf, run } from './reviewed.ts'
import type { Review } from '@rsr/model'
import type { Inline } from '@rsr/document'

const blocks = (pointer: string, name: string, text: string) => ({
  ...field(pointer, name, text),
  holds: 'blocks' as const,
})
const status: Inline = { type: 'computed', trace: '/standards/a/law', children: wordsOf(['Partly in place']) }
const act = 'The Act covers all forms.'
const courts = 'Courts have applied it twice.'

const tree = treeOf(
  [
    heading(1, 'law', 'decimal', 'The law'),
    numbered(undefined, 'In law: ', field('/law', 'In law', act), ' Status: ', status, '.'),
    numbered(undefined, blocks('/practice', 'In practice', courts)),
    numbered(undefined, 'The process is voluntary.', note('n')),
    heading(1, 'next', 'decimal', 'Next steps'),
    numbered(undefined, 'Repeated: ', field('/law', 'In law', act)),
    table(
      't',
      ['Who does what'],
      [0.5, 0.5],
      [['Agency'], ['Task']],
      [['Police'], [field('/task', 'Task', 'Investigates')]],
    ),
  ],
  { n: [para(field('/source', 'Source', 'Official Gazette'), ', page 4.')] },
)

const review = (edit: (xml: string) => string, others = {}) => reviewOf(tree, edit, others)
const anchor = (content: string) =>
  `<w:commentRangeStart w:id="0"/>${content}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`
const marks = (id: number, content: string) =>
  `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/>`
const bare = (xml: string) => xml.replace(/<w:sdt>.*?<w:sdtContent>|<\/w:sdtContent><\/w:sdt>/gs, '')
const changed = (xml: string) => replace(xml, act, 'The Act covers most forms.')
const echo = (xml: string, text: string) => {
  const at = xml.lastIndexOf(act)
  return `${xml.slice(0, at)}${text}${xml.slice(at + act.length)}`
}
const row = (xml: string) => /<w:tr>(?:(?!<w:tr>).)*Investigates.*?<\/w:tr>/s.exec(xml)?.[0] ?? ''
const added = (xml: string) => replace(xml, printed(act), `${run(act)}${inserted(' And more.')}`)

const ofField = ({ changes }: Review, pointer: string) =>
  changes.filter(({ field: each }) => each?.pointer === pointer)
const told = ({ changes }: Review) =>
  changes.map(({ kind, action, before, after }) => [kind, action, before, after])

test('a file that nobody has changed says nothing', async () => {
  const nothing = await review((xml) =>
    xml.replace(
      '</w:body>',
      '<w:bookmarkStart w:id="9999" w:name="_GoBack"/><w:bookmarkEnd w:id="9999"/></w:body>',
    ),
  )
  expect(nothing).toMatchObject({ changes: [], threads: [], document: { manifest: 'file' } })
})

test('signs that Word writes as elements, and words in several scripts, are no change', async () => {
  const signs = 'Anti\u2011trafficking, co\u00ADoperation: กฎหมาย, القانون and 法 of 2019.'
  const signed = treeOf([
    numbered(undefined, `${signs} `, field('/law', 'In law', signs)),
    numbered(undefined, blocks('/practice', 'In practice', signs)),
  ])
  const nothing = await reviewOf(signed, (xml) => {
    for (const sign of ['w:noBreakHyphen', 'w:softHyphen']) expect(xml).toContain(`<${sign}/>`)
    return `${xml} `
  })
  expect(nothing.changes).toEqual([])
  const { changes } = await reviewOf(signed, (xml) => xml.replaceAll('2019', '2020'))
  expect(changes.map(({ after }) => after)).toContain(signs.replace('2019', '2020'))
})

test('a tracked change of a value says who, when, where, and what it was before', async () => {
  const { changes, program } = await review((xml) =>
    replace(
      xml,
      printed(act),
      `${run('The ')}${deleted('Act', 'Rita', 2)}${inserted('Law', 'Rita', 2)}${run(' covers all forms.')}`,
    ),
  )
  const edit = { tracked: true, author: 'Rita', date: '2026-12-02T10:00:00Z', move: null }
  expect(changes).toMatchObject([
    {
      kind: 'value',
      action: 'changed',
      weight: 'normal',
      field: {
        file: 'assessment.yaml',
        pointer: '/law',
        part: 1,
        holds: 'inline',
        home: true,
        name: 'In law',
      },
      before: act,
      after: 'The Law covers all forms.',
      place: { chapter: 'The law', paragraph: 1, story: 'text' },
      placed: { by: 'tag', sure: 'certain' },
      edits: [
        { ...edit, kind: 'delete', text: 'Act' },
        { ...edit, kind: 'insert', text: 'Law' },
      ],
    },
  ])
  expect(program.keeps).toBe('tags')
})

test('what Word adds to a file while people type is no change: split runs, ids of saving, marks of spelling', async () => {
  const noise = '<w:proofErr w:type="spellStart"/>'
  const nothing = await review((xml) =>
    replace(
      xml,
      printed(act),
      `${run('The A')}${noise}${run('ct')}<w:lastRenderedPageBreak/>${noise}${run(' covers all forms.')}`,
    ).replaceAll('<w:p>', '<w:p w:rsidR="00112233" w14:paraId="1A2B3C4D">'),
  )
  expect(nothing.changes).toEqual([])
})

test('what is typed without being tracked is found by what was sent', async () => {
  const { changes } = await review((xml) => replace(xml, act, 'The Act of 2019 covers all forms.'))
  expect(changes).toMatchObject([
    {
      kind: 'value',
      before: act,
      after: 'The Act of 2019 covers all forms.',
      edits: [{ kind: 'insert', tracked: false, author: null, text: 'of 2019 ' }],
    },
  ])
})

test('tracked and untracked changes of one value are told apart, and both are in the new text', async () => {
  const { changes } = await review((xml) =>
    replace(
      xml,
      printed(act),
      `${run('The new Act covers ')}${deleted('all')}${inserted('most')}${run(' forms.')}`,
    ),
  )
  expect(changes).toMatchObject([
    {
      before: act,
      after: 'The new Act covers most forms.',
      edits: [{ tracked: false, text: 'new ' }, { kind: 'delete' }, { kind: 'insert' }],
    },
  ])
})

test('what one person inserted and another deleted is told of both, and leaves nothing', async () => {
  const nested = `<w:ins ${by('Rita')}><w:del ${by('Sam')}>${run('not ', 'delText')}</w:del>${run('truly ')}</w:ins>`
  const { changes } = await review((xml) =>
    replace(xml, printed(act), `${run('The Act ')}${nested}${run('covers all forms.')}`),
  )
  expect(changes).toMatchObject([
    {
      after: 'The Act truly covers all forms.',
      edits: [
        { kind: 'insert', author: 'Rita', text: 'not truly ' },
        { kind: 'delete', author: 'Sam', text: 'not ' },
      ],
    },
  ])
})

const range = (kind: string, content: string) =>
  `<w:${kind}RangeStart w:id="801" w:name="move1" w:author="Rita" w:date="2026-12-01T10:00:00Z"/><w:${kind} ${by('Rita')}>${content}</w:${kind}><w:${kind}RangeEnd w:id="801"/>`

test('words that are moved are told at both ends', async () => {
  const { changes } = await review((xml) =>
    replace(
      replace(xml, printed(act), `${run('The Act ')}${range('moveFrom', run('covers all forms.'))}`),
      printed(courts),
      `${run(courts)}${range('moveTo', run(' covers all forms.'))}`,
    ),
  )
  expect(changes).toMatchObject([
    { before: act, after: 'The Act', edits: [{ kind: 'move-from', move: 'move1' }] },
    { after: `${courts} covers all forms.`, edits: [{ kind: 'move-to', move: 'move1' }] },
  ])
})

test('a value that is moved as a whole keeps its words', async () => {
  const moved = await review((xml) => {
    const paragraph = paragraphOf(xml, courts)
    const control = /<w:bookmarkStart.*<w:bookmarkEnd [^>]*>/s.exec(paragraph)?.[0] ?? ''
    const there = control.replace(/w:id="\d+"/g, 'w:id="7777"').replace(/<w:bookmark[^>]*>/g, '')
    const wrap = (kind: string, content: string) => content.replace(printed(courts), range(kind, run(courts)))
    const without = replace(xml, control, wrap('moveFrom', control))
    return replace(
      without,
      printed('The process is voluntary.'),
      `${run('The process is voluntary. ')}${wrap('moveTo', there)}`,
    )
  })
  expect(ofField(moved, '/practice')).toMatchObject([
    { action: 'moved', before: courts, after: courts, weight: 'low' },
  ])
})

const mark = (change: string) => `<w:rPr><${change} ${by('Rita')}/></w:rPr>`

test('a value that is split into two paragraphs stays one', async () => {
  const split = await review((xml) => {
    const paragraph = paragraphOf(xml, courts)
    const properties = /<w:pPr>.*?<\/w:pPr>/s.exec(paragraph)?.[0] ?? ''
    const marked = properties.replace('</w:pPr>', `${mark('w:ins')}</w:pPr>`)
    // Word makes two controls of one that goes over the end of a paragraph.
    const [start = '', end = ''] = paragraph.split(printed(courts))
    const first = `${start.replace(properties, marked)}${run('Courts have')}${end}`
    const second = `${start.replace(/<w:bookmarkStart[^>]*>/, '')}${run(' applied it twice.')}${end.replace(/<w:bookmarkEnd[^>]*>/, '')}`
    return replace(xml, paragraph, `${first}${second}`)
  })
  expect(ofField(split, '/practice')).toMatchObject([
    { action: 'split', before: courts, after: 'Courts have\n\napplied it twice.' },
  ])
})

test('paragraphs whose mark is deleted are one, and the words of both remain', async () => {
  const joined = await review((xml) => {
    const paragraph = paragraphOf(xml, courts)
    return replace(xml, paragraph, paragraph.replace('</w:pPr>', `${mark('w:del')}</w:pPr>`))
  })
  expect(told(joined).map(([kind]) => kind)).toEqual(['formatting'])
  expect(joined.changes[0]?.edits).toMatchObject([{ kind: 'delete', text: '\n', author: 'Rita' }])
})

test('a paragraph that is typed outside of every value is told with its place', async () => {
  const { changes } = await review((xml) => {
    const paragraph = paragraphOf(xml, courts)
    return replace(
      xml,
      paragraph,
      `${paragraph}<w:p><w:pPr>${mark('w:ins')}</w:pPr>${inserted('A new law is planned.')}</w:p>`,
    )
  })
  expect(changes).toMatchObject([
    {
      kind: 'stray',
      action: 'inserted',
      before: '',
      after: 'A new law is planned.',
      field: null,
      place: { chapter: 'The law', paragraph: 2 },
    },
  ])
  expect(changes[0]?.place.near).not.toBeNull()
})

test('a phrase that is changed is a comment with before and after', async () => {
  const tracked = await review((xml) =>
    replace(
      xml,
      printed('The process is voluntary.'),
      `${run('The process is ')}${deleted('voluntary')}${inserted('binding')}${run('.')}`,
    ),
  )
  const untracked = await review((xml) =>
    replace(xml, 'The process is voluntary.', 'The process is binding.'),
  )
  for (const { changes } of [tracked, untracked]) {
    expect(changes).toMatchObject([
      {
        kind: 'wording',
        action: 'changed',
        before: 'The process is voluntary.',
        after: 'The process is binding.',
        place: { paragraph: 3 },
      },
    ])
  }
})

test('a status that is changed is a proposal; the comment there is its reason', async () => {
  const { changes, threads } = await review(
    (xml) =>
      replace(
        xml,
        printed('Partly in place'),
        anchor(`${deleted('Partly in place')}${inserted('In place')}`),
      ),
    { 'word/comments.xml': () => comments(comment(0, 'Rita', 'The Act of 2025 closed the gap.')) },
  )
  expect(changes).toMatchObject([
    {
      kind: 'computed',
      computed: { trace: '/standards/a/law' },
      field: null,
      before: 'Partly in place',
      after: 'In place',
      reason: 'The Act of 2025 closed the gap.',
      threads: ['t1'],
    },
  ])
  expect(threads).toMatchObject([{ sent: 0, computed: { trace: '/standards/a/law' }, quote: 'In place' }])
})

const comments = (...all: string[]) => `<w:comments xmlns:w="w" xmlns:w14="w14">${all.join('')}</w:comments>`
const comment = (id: number, author: string, text: string) =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2026-12-01T09:00:00Z"><w:p w14:paraId="0000000${id}">${run(text)}</w:p></w:comment>`

test('comments come in threads with their words, their place, and whether they are done', async () => {
  const extended = `<w15:commentsEx xmlns:w15="w15"><w15:commentEx w15:paraId="00000000" w15:done="1"/><w15:commentEx w15:paraId="00000001" w15:paraIdParent="00000000" w15:done="0"/><w15:commentEx w15:paraId="00000002" w15:done="0"/></w15:commentsEx>`
  const { threads, changes, counts } = await review(
    (xml) =>
      replace(
        xml,
        printed(act),
        `${run('The ')}${marks(0, marks(1, run('Act')))}${run(' covers all forms.')}`,
      ),
    {
      'word/comments.xml': () =>
        comments(
          comment(0, 'Rita', 'Which Act?'),
          comment(1, 'Sam', 'That of 2019.'),
          comment(2, 'Tom', 'On nothing.'),
        ),
      'word/commentsExtended.xml': () => extended,
    },
  )
  expect(changes).toEqual([])
  expect(threads).toMatchObject([
    {
      resolved: true,
      quote: 'Act',
      field: { pointer: '/law' },
      place: { paragraph: 1 },
      comments: [
        { author: 'Rita', text: 'Which Act?' },
        { author: 'Sam', text: 'That of 2019.' },
      ],
    },
    {
      resolved: false,
      quote: '',
      place: { story: 'none' },
      placed: { by: 'nothing' },
      comments: [{ author: 'Tom' }],
    },
  ])
  expect(counts.comments).toEqual({ seen: 3, placed: 2, unplaced: 1 })
})

test('what is tracked in the words of a comment is counted, and has no place in the document', async () => {
  const { changes, threads, counts } = await review((xml) => replace(xml, printed(act), anchor(run(act))), {
    'word/comments.xml': () =>
      comments(
        `<w:comment w:id="0" w:author="Rita"><w:p>${run('Which ')}${deleted('law')}${inserted('Act', 'Sam')}${run('?')}</w:p></w:comment>`,
      ),
  })
  expect(threads).toMatchObject([{ comments: [{ text: 'Which Act?' }] }])
  expect(changes).toMatchObject([
    { kind: 'unplaced', edits: [{ kind: 'delete', author: 'Rita' }] },
    { kind: 'unplaced', edits: [{ kind: 'insert', author: 'Sam' }] },
  ])
  expect(counts.revisions).toEqual({ seen: 2, placed: 0, unplaced: 2 })
})

test('a control that is deleted with its text kept is found by its bookmark; without either, by its words', async () => {
  const byBookmark = await review((xml) => bare(changed(xml)))
  expect(ofField(byBookmark, '/law')).toMatchObject([
    { after: 'The Act covers most forms.', placed: { by: 'bookmark', sure: 'certain' } },
  ])
  expect(byBookmark.program.keeps).toBe('bookmarks')
  const byWords = await review((xml) => bare(changed(xml)).replace(/<w:bookmark(Start|End)[^>]*>/g, ''))
  expect(ofField(byWords, '/law')).toMatchObject([
    { after: 'The Act covers most forms.', placed: { by: 'words', sure: 'likely' } },
  ])
  expect(byWords.changes).toHaveLength(1)
  expect(byWords.program.keeps).toBe('words')
})

test('a value that is deleted, with its control or without, is told', async () => {
  const emptied = await review((xml) => replace(xml, printed(courts), deleted(courts)))
  const gone = await review((xml) => replace(xml, paragraphOf(xml, courts), ''))
  const placeholder = await review((xml) =>
    replace(xml, printed(courts), run('Click here to enter text.')).replace(
      new RegExp(`(<w:tag w:val="${keyOf(xml, courts)}"/>)`),
      '$1<w:showingPlcHdr/>',
    ),
  )
  for (const { changes } of [emptied, gone, placeholder]) {
    expect(changes).toMatchObject([
      { kind: 'value', action: 'deleted', before: courts, after: '', field: { pointer: '/practice' } },
    ])
  }
})

const keyOf = (xml: string, words: string) =>
  /<w:tag w:val="([^"]+)"/.exec(paragraphOf(xml, words))?.[1] ?? ''

test('a value that is pasted a second time is a copy; where the copy says another thing, both are shown', async () => {
  const copied = await review((xml) => {
    const paragraph = paragraphOf(xml, courts)
    const control = /<w:sdt>.*<\/w:sdt>/s.exec(paragraph)?.[0] ?? ''
    const copy = `<w:p>${control.replace(courts, 'Courts have applied it thrice.')}</w:p>`
    return replace(
      xml,
      paragraph,
      `${paragraph.replace(printed(courts), `${run(courts)}${inserted(' In 2026.')}`)}${copy}`,
    )
  })
  expect(ofField(copied, '/practice')).toMatchObject([
    { id: 'c1', action: 'changed', after: `${courts} In 2026.`, contradicts: ['c2'] },
    {
      id: 'c2',
      action: 'copied',
      after: 'Courts have applied it thrice.',
      contradicts: ['c1'],
      placed: { sure: 'doubtful' },
    },
  ])
})

test('a change of an echo is proposed for its home; another one of the home contradicts it', async () => {
  const alone = await review((xml) => echo(xml, 'The Act covers most forms.'))
  expect(ofField(alone, '/law')).toMatchObject([
    { field: { home: false }, after: 'The Act covers most forms.', contradicts: [] },
  ])
  const both = await review((xml) =>
    replace(echo(xml, 'The Act covers most forms.'), act, 'The Act covers few forms.'),
  )
  expect(ofField(both, '/law')).toMatchObject([
    { field: { home: true }, contradicts: ['c2'] },
    { field: { home: false }, contradicts: ['c1'] },
  ])
})

test('rows of tables that are put in or taken out are told as such', async () => {
  const gone = await review((xml) =>
    replace(
      xml,
      row(xml),
      row(xml)
        .replace('<w:tr>', `<w:tr><w:trPr><w:del ${by('Rita')}/></w:trPr>`)
        .replace(printed('Police'), deleted('Police'))
        .replace(printed('Investigates'), deleted('Investigates')),
    ),
  )
  expect(told(gone)).toEqual([
    ['table', 'deleted', 'Police | Investigates', ''],
    ['value', 'deleted', 'Investigates', ''],
  ])
  const come = await review((xml) =>
    replace(
      xml,
      row(xml),
      `${row(xml)}<w:tr><w:trPr><w:ins ${by('Rita')}/></w:trPr><w:tc><w:p>${inserted('Customs')}</w:p></w:tc><w:tc><w:p>${inserted('Reports')}</w:p></w:tc></w:tr>`,
    ),
  )
  expect(told(come)).toEqual([['table', 'inserted', '', 'Customs | Reports']])
  expect(come.changes[0]?.place).toMatchObject({ table: 'Table 1', row: 3 })
})

test('a footnote that a reviewer adds has a name, and its words are with the value', async () => {
  const reference = `<w:ins ${by('Rita')}><w:r><w:footnoteReference w:id="77"/></w:r></w:ins>`
  const ofReviewer = `<w:footnote w:id="77"><w:p>${inserted('See the Gazette of 2025.')}</w:p></w:footnote></w:footnotes>`
  const notes = { 'word/footnotes.xml': (xml: string) => xml.replace('</w:footnotes>', ofReviewer) }
  const inValue = await review((xml) => replace(xml, printed(courts), `${run(courts)}${reference}`), notes)
  expect(inValue.changes).toMatchObject([
    {
      kind: 'value',
      after: `${courts}[^reviewer-1]`,
      footnotes: [{ name: 'reviewer-1', text: 'See the Gazette of 2025.' }],
    },
  ])
  const outside = await review(
    (xml) =>
      replace(xml, printed('The process is voluntary.'), `${run('The process is voluntary.')}${reference}`),
    notes,
  )
  expect(told(outside)).toEqual([['footnote', 'inserted', '', 'See the Gazette of 2025.']])
})

test('a value in a footnote is changed there', async () => {
  const { changes } = await review((xml) => `${xml} `, {
    'word/footnotes.xml': (xml: string) =>
      replace(
        xml,
        printed('Official Gazette'),
        `${run('Official ')}${deleted('Gazette')}${inserted('Journal')}`,
      ),
  })
  expect(changes).toMatchObject([
    {
      kind: 'value',
      field: { pointer: '/source' },
      after: 'Official Journal',
      place: { story: 'footnote', note: 1 },
    },
  ])
})

test('a change of the look alone has little weight', async () => {
  const look = `<w:rPr><w:b/><w:rPrChange ${by('Rita')}><w:rPr/></w:rPrChange></w:rPr>`
  const { changes } = await review((xml) =>
    replace(xml, printed(courts), `${run('Courts', 't', look)}${run(' have applied it twice.')}`).replace(
      '</w:pPr>',
      `<w:pPrChange ${by('Rita')}><w:pPr/></w:pPrChange></w:pPr>`,
    ),
  )
  expect(changes).toMatchObject([
    { kind: 'formatting', weight: 'low', field: null },
    {
      kind: 'formatting',
      weight: 'low',
      field: { pointer: '/practice' },
      before: courts,
      after: '**Courts** have applied it twice.',
    },
  ])
})

test('Markdown comes back as it was sent: bold, links, footnotes by their names', async () => {
  const value = field('/rich', 'Rich', 'An ', strong('offence'), ' of its own.')
  const cited: Inline = { type: 'footnoteReference', identifier: 'n', cites: 'law-fact' }
  value.children.push(cited)
  const { changes } = await reviewOf(
    treeOf([numbered(undefined, value)], { n: [para('Act, section 4.')] }),
    (xml) => replace(xml, printed(' of its own.'), `${inserted(' *apart*')}${run(' of its own.')}`),
  )
  expect(changes).toMatchObject([
    {
      before: 'An **offence** of its own.[^law-fact]',
      after: 'An **offence** \\*apart\\* of its own.[^law-fact]',
    },
  ])
})

/** The value as LibreOffice 7.4 leaves it: without bold, and here without the link. */
const withinControl = (words: string) => (xml: string) =>
  xml.replace(/(<w:sdtContent>).*(<\/w:sdtContent>)/s, (_, start: string, end: string) => start + words + end)
const listed = (id: number) => `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr></w:pPr>`
const twoBehind = (xml: string, properties: string) =>
  replace(
    xml,
    printed('The Act has:'),
    `${printed('The Act has:')}</w:sdtContent></w:sdt></w:p>${['one article;', 'two schedules.']
      .map((text) => `<w:p>${properties}${inserted(text)}</w:p>`)
      .join('')}<w:p><w:sdt><w:sdtContent>`,
  )

describe('a look that a program dropped', () => {
  const value = field(
    '/rich',
    'Rich',
    'An ',
    strong('offence'),
    ' of its ',
    link('https://example.org/', 'own'),
    '.',
  )
  const rich = treeOf([numbered(undefined, value)])
  const before = 'An **offence** of its [own](https://example.org/).'

  test('is told as such where the words are the same, and merged with nothing', async () => {
    const { changes } = await reviewOf(rich, withinControl(run('An offence of its own.')))
    expect(changes).toMatchObject([
      { kind: 'formatting', weight: 'low', before, after: 'An offence of its own.', edits: [] },
    ])
  })

  test('is kept by the words that are still there where others changed, and told', async () => {
    const { changes } = await reviewOf(
      rich,
      withinControl(run('An offence of ') + deleted('its own') + inserted('the Act, not its own') + run('.')),
    )
    expect(changes).toMatchObject([
      {
        kind: 'value',
        weight: 'normal',
        before,
        after: 'An **offence** of the Act, not its [own](https://example.org/).',
        edits: [
          { kind: 'format', tracked: false, author: null, text: 'offence own' },
          { kind: 'delete', tracked: true, text: 'its own' },
          { kind: 'insert', tracked: true, text: 'the Act, not its own' },
        ],
      },
    ])
  })

  test('is not kept where a reviewer changed the look with tracking', async () => {
    const format = `<w:rPr><w:rPrChange ${by('Rita')}><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr>`
    const { changes } = await reviewOf(
      rich,
      withinControl(run('An ') + run('offence', 't', format) + run(' of its own.') + inserted(' Now.')),
    )
    expect(changes).toMatchObject([{ kind: 'value', after: 'An offence of its own. Now.' }])
  })
})

describe('paragraphs that a reviewer added to a value', () => {
  const value = { ...field('/blocks', 'Blocks', 'The Act has:'), holds: 'blocks' as const }
  const draft = treeOf([numbered(undefined, value), numbered(undefined, 'The end.')])

  test('are items of a list where their numbering says so', async () => {
    const { changes } = await reviewOf(draft, (xml) => twoBehind(xml, listed(3)))
    expect(changes).toMatchObject([
      { kind: 'value', after: 'The Act has:\n\n- one article;\n\n- two schedules.' },
    ])
    const none = await reviewOf(draft, (xml) => twoBehind(xml, listed(0)))
    expect(none.changes).toMatchObject([{ after: 'The Act has:\n\none article;\n\ntwo schedules.' }])
  })
})

describe('what is known of what was sent', () => {
  test('comes from the manifest beside the file, if that is given', async () => {
    const { manifestOf, toDocx } = await import('@rsr/docx')
    const { readWhole, withParts } = await import('./reviewed.ts')
    const file = withParts(await toDocx(tree), {
      'word/document.xml': added,
      'customXml/item1.xml': () => '<none/>',
    })
    const given = await readWhole(file, { manifest: manifestOf(tree) })
    expect(given).toMatchObject({
      document: { manifest: 'given' },
      changes: [{ field: { pointer: '/law' } }],
    })
    const none = await readWhole(file)
    expect(none).toMatchObject({
      document: { manifest: 'none', title: 'Gap analysis: Exemplar Islands', release: null },
      changes: [{ kind: 'value', field: null, before: act, after: `${act} And more.` }],
    })
  })

  test('is said to be changed, if the manifest in the file was', async () => {
    const { document } = await review(added, {
      'customXml/item1.xml': (xml: string) => xml.replace('Exemplar', 'Other'),
    })
    expect(document.manifest).toBe('changed')
  })
})
