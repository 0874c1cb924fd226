/** A draft that shows what changed since the last one, and what is read of it when it comes back. */
import type { Inline } from '@rsr/document'
import {
  type DocxOptions,
  checkLeaks,
  fromDocx,
  lintDocx,
  manifestInFile,
  manifestOf,
  toDocx,
} from '@rsr/docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import {
  emphasis,
  field,
  heading,
  link,
  list,
  meta,
  note,
  numbered,
  para,
  status,
  strong,
  treeOf,
  words,
} from './sample-tree.ts'
import { replace, withParts } from './reviewed.ts'

const blocks = (pointer: string, part: number, ...parts: Parameters<typeof field>[2][]) => ({
  ...field(pointer, 'In practice', ...parts),
  holds: 'blocks' as const,
  part,
})
const level = (mark: Inline): Inline => ({ type: 'computed', trace: '/standards/a/law', children: [mark] })

/** A document of an edition. */
const edition = (date: string, ...children: Parameters<typeof treeOf>) => {
  const tree = treeOf(...children)
  return { ...tree, meta: { ...tree.meta, date } }
}
const last = edition('2026-05-04', [
  heading(1, 'law', 'decimal', 'The law'),
  numbered(
    undefined,
    'In law: ',
    field('/law', 'In law', 'The Act covers all forms of trafficking in persons.'),
  ),
  numbered(undefined, 'Status: ', level(status('half', '◑', 'Partly in place')), '.'),
  numbered(undefined, blocks('/practice', 1, 'Courts have applied it twice since then.')),
  numbered(undefined, blocks('/practice', 2, 'Shelters are open in the capital only.')),
  numbered(undefined, 'Gap: ', field('/gap', 'Gap', 'No shelter admits men.')),
  list(false, [
    para('Agencies: ', field('/a', 'Agency', 'Police'), '; ', field('/b', 'Agency', 'Customs'), '.'),
  ]),
  numbered(
    undefined,
    'Again: ',
    field('/law', 'In law', 'The Act covers all forms of trafficking in persons.'),
  ),
])
const next = edition(
  '2026-11-25',
  [
    heading(1, 'law', 'decimal', 'The law'),
    numbered(
      undefined,
      'In law: ',
      field(
        '/law',
        'In law',
        'The Act covers ',
        strong('most'),
        ' forms of trafficking in ',
        link('https://example.org/', 'persons'),
        '.',
        note('n'),
      ),
    ),
    numbered(undefined, 'Status: ', level(status('full', '●', 'In place')), '.'),
    numbered(undefined, blocks('/practice', 1, 'A new paragraph stands in front of the others.')),
    numbered(undefined, blocks('/practice', 2, 'Courts have applied it twice since then.')),
    list(false, [para('Agencies: ', field('/a', 'Agency', 'Police'), '.')]),
    numbered(
      undefined,
      'Recommended: ',
      field('/recommendation', 'Recommendation', 'open a shelter for ', emphasis('men')),
    ),
    numbered(
      undefined,
      'Again: ',
      field(
        '/law',
        'In law',
        'The Act covers ',
        strong('most'),
        ' forms of trafficking in ',
        link('https://example.org/', 'persons'),
        '.',
      ),
    ),
  ],
  { n: [para('The Act, section 4.')] },
)
const since = manifestOf(last)

const main = (file: Uint8Array) => strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array())
const printed = async (options: DocxOptions = { since }) => main(await toDocx(next, options))
const tag = (kind: string) => new RegExp(`<w:${kind} [^>]*>.*?</w:${kind}>`, 'gs')
/** What Word makes of a file when all its changes are accepted, or all rejected. */
const accepted = (xml: string) => xml.replaceAll(tag('del'), '').replaceAll(/<\/?w:ins\b[^>]*>/g, '')
const rejected = (xml: string) =>
  xml
    .replaceAll(tag('ins'), '')
    .replaceAll(/<\/?w:del\b[^>]*>/g, '')
    .replaceAll('w:delText', 'w:t')
/** The paragraphs that a reader sees. */
const linesOf = (xml: string) =>
  Array.from(xml.matchAll(/<w:p>.*?<\/w:p>/gs), ([paragraph]) =>
    paragraph.replaceAll('<w:br/>', ' | ').replaceAll(/<[^>]*>/g, ''),
  )

describe('what changed since the last draft', () => {
  test('is shown in the words of each value', async () => {
    const shown = (await printed())
      .replaceAll('<w:br/>', ' | ')
      .replaceAll(/<w:ins [^>]*>(.*?)<\/w:ins>/gs, '{+$1+}')
      .replaceAll(/<w:del [^>]*>(.*?)<\/w:del>/gs, '{-$1-}')
    const text = linesOf(shown)
    expect(text).toEqual([
      'The law',
      'In law: The Act covers{- all-}{+ +}{+most+} forms of trafficking in persons.{++}',
      'Status: {-◑ Partly in place-}{+●\u00A0+}{+In place+}.',
      '{+A new paragraph stands in front of the others.+}',
      'Courts have applied it twice since then.{- | Shelters are open in the capital only.-}{- | Gap: No shelter admits men.-}',
      'Agencies: Police{-; Customs-}.',
      'Recommended: {+open a shelter for +}{+men+}',
      'Again: The Act covers most forms of trafficking in persons.',
    ])
  })

  test('is gone when all is accepted, and what was sent last is there when all is rejected', async () => {
    const xml = await printed()
    expect(linesOf(accepted(xml))).toEqual(linesOf(await printed({})))
    const before = linesOf(rejected(xml)).join(' ')
    for (const { text } of since.fields) expect(before).toContain(text)
    expect(before).toContain('Status: ◑ Partly in place.')
    expect(before).not.toMatch(/most forms of trafficking in persons\.(?! *$)|A new paragraph|open a shelter/)
  })

  test('keeps the look of new words, by the office and of the day of the edition', async () => {
    const xml = await printed()
    const by = `w:author="${meta.creator}" w:date="2026-11-25T00:00:00Z"`
    expect(xml).toMatch(
      new RegExp(`<w:ins w:id="\\d+" ${by}><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t[^>]*>most`),
    )
    expect(xml).toMatch(
      new RegExp(`<w:ins w:id="\\d+" ${by}><w:r><w:rPr><w:i/><w:iCs/></w:rPr><w:t[^>]*>men`),
    )
    const ids = Array.from(xml.matchAll(/<w:(?:ins|del|bookmarkStart) w:id="(\d+)"/g), ([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('is inside the controls, which stand side by side, and in a file that is in order', async () => {
    const file = await toDocx(next, { since })
    expect(lintDocx(file)).toEqual([])
    expect(main(file)).toMatch(/<w:sdtContent>(?:(?!<\/w:sdtContent>).)*<w:del /s)
    expect(main(file)).not.toMatch(/<w:sdt>(?:(?!<\/w:sdt>).)*<w:sdt>/s)
  })

  test('is the same bytes every time', async () => {
    expect(await toDocx(next, { since })).toEqual(await toDocx(next, { since }))
  })

  test('is not in the manifest, which holds what was sent', async () => {
    const found = manifestInFile(await toDocx(next, { since }))
    expect(found?.manifest).toEqual(manifestOf(next, { since }))
    expect(found?.manifest).toEqual({
      ...manifestOf(next),
      document: { ...manifestOf(next).document, since: '2026-05-04' },
    })
  })

  test('is nothing at all between a draft and itself', async () => {
    expect(await printed({ since: manifestOf(next) })).toBe(await printed({}))
  })

  test('does not show in contents, where the words of a heading stand a second time', async () => {
    const [before, now] = ['An old one', 'A new title'].map((title) =>
      treeOf([
        { type: 'contents', of: 'headings', title: words(['Contents']) },
        heading(1, 'a', 'decimal', field('/title', 'Title', title)),
      ]),
    )
    if (!before || !now) throw new Error('Expected two documents')
    const xml = main(await toDocx(now, { since: manifestOf(before) }))
    expect(xml.match(/<w:ins /g)).toHaveLength(1)
  })
})

describe('only a draft shows it', () => {
  test.each(['public', 'internal'] as const)('and no %s release', async (release) => {
    await expect(toDocx({ ...next, meta: { ...next.meta, release } }, { since })).rejects.toThrow(
      `Cannot show what changed in a document of the ${release} release, expected a draft`,
    )
  })

  test('in a file that is known to do so, by nobody but the office', async () => {
    const file = await toDocx(next, { since })
    const leaks = (more: object, bytes = file) =>
      checkLeaks(bytes, { release: 'draft', office: meta.creator, ...more }).map(({ problem }) => problem)
    expect(leaks({ redline: true })).toEqual([])
    expect(leaks({})).toContainEqual(expect.stringMatching(/^a tracked change/))
    expect(leaks({ redline: true, release: 'internal' })).toContainEqual(
      expect.stringMatching(/^a tracked change/),
    )
    const byOther = withParts(file, {
      'word/document.xml': (xml) => xml.replace(/(<w:ins [^>]*w:author=")[^"]*/, '$1Ana'),
    })
    expect(leaks({ redline: true }, byOther)).toEqual([
      '`w:ins` names “Ana”, expected the office “Regional Support Office”',
    ])
    expect(leaks({ redline: true, withheld: ['Shelters are open in the capital only'] })).toHaveLength(1)
  })
})

const back = async (edit: (xml: string) => string) => {
  const file = unzipSync(await toDocx(next, { since }))
  return fromDocx(zipSync({ ...file, 'word/document.xml': strToU8(edit(main(zipSync(file)))) }))
}

describe('of a draft that comes back', () => {
  const nothing = { seen: 0, placed: 0, unplaced: 0 }

  test.each([
    ['as it was sent', (xml: string) => xml],
    ['with all of it accepted', accepted],
  ])('nothing is told of what the office showed, %s', async (_, edit) => {
    const { changes, counts } = await back(edit)
    expect(changes).toEqual([])
    expect(counts.revisions).toEqual(nothing)
  })

  test('what a reviewer rejected is a change', async () => {
    const { changes } = await back(rejected)
    expect(changes.filter(({ field: of }) => of?.pointer === '/law' && of.home)).toMatchObject([
      {
        kind: 'value',
        after: expect.stringMatching(
          /^The Act covers all forms of trafficking in \[persons\]\(https:/,
        ) as string,
      },
    ])
    expect(changes.filter(({ computed }) => computed)).toMatchObject([
      { before: '● In place', after: '◑ Partly in place' },
    ])
  })

  test('what a reviewer changed is told alone, also in words that are new', async () => {
    const { changes, counts } = await back((xml) =>
      replace(
        xml,
        'A new paragraph stands',
        'A new</w:t></w:r><w:del w:id="900" w:author="Rita" w:date="2026-12-01T10:00:00Z"><w:r><w:delText> paragraph</w:delText></w:r></w:del><w:r><w:t> stands',
      ),
    )
    expect(changes).toMatchObject([
      {
        before: 'A new paragraph stands in front of the others.',
        after: 'A new stands in front of the others.',
        edits: [{ kind: 'delete', author: 'Rita', text: ' paragraph' }],
      },
    ])
    expect(counts.revisions).toEqual({ seen: 1, placed: 1, unplaced: 0 })
  })

  test('what a reviewer of the same office changed is told as well', async () => {
    const { changes } = await back((xml) =>
      replace(
        xml,
        '</w:sdtContent>',
        `<w:ins w:id="900" w:author="${meta.creator}" w:date="2026-12-01T10:00:00Z"><w:r><w:t xml:space="preserve"> So it is.</w:t></w:r></w:ins></w:sdtContent>`,
      ),
    )
    expect(changes).toMatchObject([
      { field: { pointer: '/law' }, edits: [{ author: meta.creator, text: ' So it is.' }] },
    ])
  })
})
