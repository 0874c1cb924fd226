/** What reviewers said of an earlier draft, shown again in the next one, and what is read of that when it comes back. */
import { type Computed, type Inline, walk } from '@rsr/document'
import {
  type Anchor,
  type EarlierPlace,
  type PlacedThread,
  anchorFinder,
  checkLeaks,
  fromDocx,
  lintDocx,
  manifestInFile,
  toDocx,
} from '@rsr/docx'
import { describe, expect, test } from 'vitest'
import { inserted, printed, readWhole, replace, run, withParts } from './reviewed.ts'
import { ask, field, heading, meta, numbered, para, treeOf } from './sample-tree.ts'
import { all, attribute, textOf, wordFileOf } from './word-file.ts'

const office = meta.creator
const level: Inline = {
  type: 'computed',
  trace: '/standards/a/law',
  children: [{ type: 'text', value: 'In place' }],
}
const tree = treeOf([
  heading(1, 'reviewer', 'none', 'To the reviewer'),
  heading(1, 'law', 'decimal', 'The law'),
  heading(2, 'a', 'decimal', ask(['Is the Act in force?'])('Scope')),
  numbered(undefined, 'In law: ', field('/law', 'In law', 'The Act covers all forms.'), ' The end.'),
  numbered(undefined, 'Status: ', level, '.'),
  numbered(undefined, 'Nobody changes this sentence.'),
  heading(1, 'other', 'decimal', 'Other'),
  heading(2, 'b', 'decimal', 'Scope'),
  numbered(undefined, 'Again: ', field('/law', 'In law', 'The Act covers all forms.')),
])
const finder = anchorFinder(tree)
const nodes = walk(tree)
const [home, echo] = nodes.filter((node) => node.type === 'field')
const status = nodes.find((node): node is Computed => node.type === 'computed')
if (!home || !echo || !status) throw new Error('Expected two fields and a status')

const said = (author: string, text: string, date: string | null = '2026-12-01T10:00:00Z') => ({
  author,
  date,
  text,
})
const thread = (
  on: Anchor | undefined,
  isSettled: boolean,
  ...comments: PlacedThread['comments']
): PlacedThread => {
  if (!on) throw new Error('Expected a place')
  return { on, isSettled, comments, answers: [`justice ${comments[0]?.text}`] }
}
const threads = [
  thread(
    home,
    true,
    said('Ministry of Justice', 'Not organs.\nSee article 3.'),
    said(office, 'Accepted.', '2026-12-05'),
  ),
  thread(
    home,
    false,
    said('Police', 'Please check.', null),
    said(office, 'Not accepted. It is so.', '2026-12-05'),
  ),
  thread(
    finder.asking('Is the Act in force?'),
    true,
    said(office, 'Is the Act in force?'),
    said('Ministry of Justice', 'Since May.'),
    said(office, 'Noted.', '2026-12-05'),
  ),
]
const draft = await toDocx(tree, { threads })

const at = (key: string | undefined, pointer: string, file = 'assessment.yaml'): EarlierPlace['field'] => ({
  key: key ?? '',
  file,
  pointer,
  part: 1,
  name: 'In law',
  holds: 'inline',
  home: true,
  written: true,
})
const mark = (id: number) => `<w:r><w:commentReference w:id="${id}"/></w:r>`
const note = (id: number, paragraph: string, author: string, text: string) =>
  `<w:comment w:id="${id}" w:author="${author}"><w:p w14:paraId="${paragraph}">${run(text)}</w:p></w:comment>`

describe('in a draft', () => {
  test('a comment stands on its passage again, with the answer as a reply, and what is settled is resolved', async () => {
    const file = await wordFileOf(tree, { threads })
    const comments = all(file.part('word/comments.xml'), 'w:comment')
    const byParagraph = new Map(
      comments.flatMap((comment) =>
        all(comment, 'w:p').map((line) => [attribute(line, 'w14:paraId'), comment] as const),
      ),
    )
    const wordsOf = (id: string | undefined) => {
      const comment = id === undefined ? undefined : byParagraph.get(id)
      return comment && `${attribute(comment, 'w:author')}: ${all(comment, 'w:p').map(textOf).join(' | ')}`
    }
    const shown = all(file.part('word/commentsExtended.xml'), 'w15:commentEx').map((each) => [
      wordsOf(attribute(each, 'w15:paraId')),
      wordsOf(attribute(each, 'w15:paraIdParent')),
      attribute(each, 'w15:done'),
    ])
    const asked = `${office}: Is the Act in force?`
    expect(shown).toEqual([
      [asked, undefined, '0'],
      ['Ministry of Justice: Not organs. | See article 3.', undefined, '1'],
      [`${office}: Accepted.`, 'Ministry of Justice: Not organs. | See article 3.', '1'],
      ['Police: Please check.', undefined, '0'],
      [`${office}: Not accepted. It is so.`, 'Police: Please check.', '0'],
      ['Ministry of Justice: Since May.', asked, '0'],
      [`${office}: Noted.`, asked, '0'],
    ])
    expect(comments.map((comment) => attribute(comment, 'w:date'))).toEqual([
      '2026-11-25T00:00:00Z',
      '2026-12-01T10:00:00Z',
      '2026-12-05T00:00:00Z',
      undefined,
      '2026-12-05T00:00:00Z',
      '2026-12-01T10:00:00Z',
      '2026-12-05T00:00:00Z',
    ])
    expect(lintDocx(file.bytes)).toEqual([])
    expect(Buffer.compare(file.bytes, draft)).toBe(0)
  })

  test('nobody else is named, and the manifest says what was answered', () => {
    const reviewers = ['Ministry of Justice', 'Police']
    expect(checkLeaks(draft, { release: 'draft', office, reviewers })).toEqual([])
    const leaks = checkLeaks(draft, { release: 'draft', office, reviewers: ['Police'] })
    expect(leaks.map(({ problem }) => problem)).toEqual(
      Array(2).fill(`\`w:comment\` names “Ministry of Justice”, expected the office “${office}”`),
    )
    expect(manifestInFile(draft)?.manifest?.threads.map(({ answers }) => answers)).toEqual([
      ['justice Not organs.\nSee article 3.'],
      ['justice Please check.'],
      ['justice Is the Act in force?'],
    ])
  })

  test('and in no other release: none is made, and one that is would not be handed over', async () => {
    for (const release of ['internal', 'public'] as const) {
      await expect(toDocx({ ...tree, meta: { ...meta, release } }, { threads })).rejects.toThrow(
        `in a document of the ${release} release, expected a draft`,
      )
    }
    const leaks = checkLeaks(draft, {
      release: 'public',
      office,
      reviewers: ['Ministry of Justice', 'Police'],
    })
    const problems = new Set(leaks.map(({ part, problem }) => `${part}: ${problem}`))
    expect(problems).toContain('word/commentsExtended.xml: a comment')
    expect(problems).toContain(
      `word/comments.xml: \`w:comment\` names “Police”, expected the office “${office}”`,
    )
  })

  test('a part that says which comment replies to which, and does not fit, is found', () => {
    const broken = withParts(draft, {
      'word/commentsExtended.xml': (xml) =>
        replace(xml, 'w15:paraIdParent="00000003"', 'w15:paraIdParent="00000099"').replace(
          'w15:paraId="00000005"',
          'w15:paraId="00000077"',
        ),
    })
    expect(lintDocx(broken).map(({ message }) => message)).toEqual([
      '`w15:commentEx` refers to the paragraph of a comment `00000077`, which is not defined',
      '`w15:commentEx` refers to the thread of a comment `00000099`, which is not defined',
      '`w15:commentEx` refers to the thread of a comment `00000005`, which is not defined',
    ])
  })
})

describe('the place', () => {
  const place = {
    story: 'text' as const,
    chapter: 'The law',
    heading: 'Scope',
    paragraph: 1,
    table: null,
    row: null,
    note: null,
    near: null,
  }
  const known = (more: Partial<EarlierPlace>) =>
    finder.find({ quote: '', field: null, computed: null, place, ...more })

  test('is the same passage, its home, or the same value in another file of the assessment', () => {
    expect(known({ field: at(echo.key, '/law') })).toBe(echo)
    expect(known({ field: at('f1', '/law') })).toBe(home)
    expect(known({ field: at('f1', '/law', 'law.yaml') })).toBe(home)
    expect(known({ computed: { key: 'c1', trace: '/standards/a/law' } })).toBe(status)
  })

  test('is the paragraph with the words, or else the section, in the same chapter', () => {
    const sentence = known({ quote: 'changes this' })
    expect(sentence?.type === 'numberedParagraph' && sentence.children).toMatchObject([
      { value: 'Nobody changes this sentence.' },
    ])
    expect(known({ quote: 'What is gone' })).toMatchObject({ type: 'heading', id: 'a' })
    expect(known({ field: at('f1', '/gone') })).toMatchObject({ type: 'heading', id: 'a' })
    expect(known({ place: { ...place, chapter: 'Other' } })).toMatchObject({ type: 'heading', id: 'b' })
  })

  test('is told where there is none any more, and what has none stands on the first heading', async () => {
    expect(known({ place: { ...place, heading: 'What is gone' } })).toBeUndefined()
    expect(known({ field: at('f1', '/law', '@rsr/standards/data/a.yaml') })).toMatchObject({
      type: 'heading',
    })
    const lost = [thread(finder.first, false, said('Police', 'This is wrong.'))]
    const [back] = (await readWhole(await toDocx(tree, { threads: lost }))).threads
    expect(back).toMatchObject({ sent: 1, quote: 'To the reviewer', place: { heading: 'To the reviewer' } })
  })

  test('is no drawing and no footnote', () => {
    const inNote = field('/note', 'Note', 'A note')
    const noted = treeOf([numbered(undefined, 'x', { type: 'footnoteReference', identifier: 'n' })], {
      n: [para(inNote)],
    })
    const found = anchorFinder(noted)
    expect(found.first).toBeUndefined()
    expect(found.find({ quote: '', computed: null, place, field: at('f1', '/note') })).toBeUndefined()
  })
})

describe('a draft that comes back', () => {
  test('says nothing of what it was sent with', async () => {
    const review = await readWhole(draft)
    expect(review.changes).toEqual([])
    expect(review.threads.map(({ sent, comments, resolved }) => [sent, comments.length, resolved])).toEqual([
      [3, 3, false],
      [2, 2, true],
      [2, 2, false],
    ])
    expect(review.document.answered).toHaveLength(3)
  })

  test('has a new reply in its thread, and where that is, and a new comment beside it', async () => {
    const ids = { reply: '0000AAAA', fresh: '0000BBBB' }
    const file = withParts(draft, {
      'word/comments.xml': (xml) =>
        xml.replace(
          '</w:comments>',
          `${note(50, ids.reply, 'Police', 'It is not.')}${note(51, ids.fresh, 'Police', 'One more.')}</w:comments>`,
        ),
      'word/commentsExtended.xml': (xml) =>
        xml.replace(
          '</w15:commentsEx>',
          `<w15:commentEx w15:paraId="${ids.reply}" w15:paraIdParent="00000005" w15:done="0"/><w15:commentEx w15:paraId="${ids.fresh}" w15:done="0"/></w15:commentsEx>`,
        ),
      'word/document.xml': (xml) =>
        replace(
          xml,
          printed(' The end.'),
          `<w:commentRangeStart w:id="51"/>${printed(' The end.')}<w:commentRangeEnd w:id="51"/>${mark(50)}${mark(51)}`,
        ),
    })
    const { threads: back } = await readWhole(file)
    expect(
      back
        .filter(({ sent, comments }) => comments.length > sent)
        .map((each) => [
          each.sent,
          each.comments.map(({ text }) => text),
          each.field?.pointer,
          each.place.paragraph,
        ]),
    ).toEqual([
      [2, ['Please check.', 'Not accepted. It is so.', 'It is not.'], '/law', 1],
      [0, ['One more.'], undefined, 1],
    ])
  })

  test('from LibreOffice 7.4, which keeps no threads, has them apart; what is new is behind the last before it', async () => {
    const file = withParts(draft, {
      'word/commentsExtended.xml': () =>
        '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>',
      'word/comments.xml': (xml) =>
        xml.replace(
          '</w:comments>',
          `<w:comment w:id="50" w:author="Police"><w:p>${run('It is not.')}</w:p></w:comment></w:comments>`,
        ),
      'word/document.xml': (xml) =>
        xml
          .replace('<w:commentRangeStart w:id="2"/>', (start) => `${start}<w:commentRangeStart w:id="50"/>`)
          .replace('<w:commentRangeEnd w:id="2"/>', (end) => `${end}<w:commentRangeEnd w:id="50"/>`),
    })
    const { threads: back } = await readWhole(file)
    expect(back.map(({ sent, comments }) => [sent, comments.map(({ text }) => text)])).toEqual([
      [3, ['Is the Act in force?', 'Since May.', 'Noted.']],
      [2, ['Not organs.\nSee article 3.', 'Accepted.']],
      [2, ['Please check.', 'Not accepted. It is so.', 'It is not.']],
    ])
  })

  test('tells an answer that a reviewer wrote over as new', async () => {
    const file = withParts(draft, {
      'word/comments.xml': (xml) => replace(xml, 'Not accepted. It is so.', 'Not accepted. It is not so.'),
    })
    const [back] = (await fromDocx(file)).threads.filter(({ sent, comments }) => comments.length > sent)
    expect(back).toMatchObject({ sent: 1, comments: [{}, { text: 'Not accepted. It is not so.' }] })
  })

  test('gives the answer in its thread as the reason of a status that is changed', async () => {
    const on = [thread(status, false, said('Police', 'Why?'), said(office, 'Noted.', '2026-12-05'))]
    const file = withParts(await toDocx(tree, { threads: on }), {
      'word/document.xml': (xml) => replace(xml, printed('In place'), inserted('Partly in place')),
    })
    expect((await readWhole(file)).changes).toMatchObject([
      { kind: 'computed', after: 'Partly in place', reason: null },
    ])
  })
})
