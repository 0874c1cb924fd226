/** From a draft to the next one, and the one after that: what reviewers said, what was decided, and what they reply. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromDocx, manifestInFile } from '@rsr/docx'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { deleted, inserted, run, withParts } from '../../docx/test/reviewed.ts'
import { folderWith, rsr } from './rsr.ts'

const prosecution = 'Office of the Director of Public Prosecutions'
const office = 'Regional Support Office'
const note = '/answers/untoc.11.1.a/note'
const clearance = '/header/clearance'
const word = 'FJI-desk-study-draft.docx'
const decisions = 'FJI/reviews/decisions.yaml'

interface Comment {
  readonly author: string
  readonly text: string
  /** The value that it is on. */
  readonly on?: string
  /** Words of the comment that it replies to. */
  readonly to?: string
}

const referenceTo = (id: number) => `<w:r><w:commentReference w:id="${id}"/></w:r>`
const paragraphOf = (id: number) => `0000${9000 + id}`

/** A draft with comments, as Word writes them; and with the last word of a value changed. */
function commented(file: Uint8Array, comments: readonly Comment[], change?: { on: string; author: string }) {
  const manifest = manifestInFile(file)?.manifest
  const keyOf = (pointer: string) =>
    manifest?.fields.find((each) => each.pointer === pointer && each.home)?.key ?? pointer
  const marks = new Map<string, string>()
  const xml = strFromU8(unzipSync(file)['word/comments.xml'] ?? new Uint8Array())
  const parentOf = (words: string) => {
    const [said = ''] =
      xml.match(/<w:comment .*?<\/w:comment>/gs)?.filter((each) => each.includes(words)) ?? []
    return { id: /w:id="(\d+)"/.exec(said)?.[1] ?? '', paragraph: /w14:paraId="(\w+)"/.exec(said)?.[1] ?? '' }
  }
  return withParts(file, {
    'word/comments.xml': (all) =>
      all.replace(
        '</w:comments>',
        `${comments.map(({ author, text }, id) => `<w:comment w:id="${900 + id}" w:author="${author}" w:date="2026-12-01T10:00:00Z"><w:p w14:paraId="${paragraphOf(id)}">${run(text)}</w:p></w:comment>`).join('')}</w:comments>`,
      ),
    'word/commentsExtended.xml': (all) =>
      all.replace(
        '</w15:commentsEx>',
        `${comments.map(({ to }, id) => `<w15:commentEx w15:paraId="${paragraphOf(id)}"${to === undefined ? '' : ` w15:paraIdParent="${parentOf(to).paragraph}"`} w15:done="0"/>`).join('')}</w15:commentsEx>`,
      ),
    'word/document.xml': (main) => {
      comments.forEach(({ on, to }, id) => {
        const anchor = to === undefined ? '' : `<w:commentReference w:id="${parentOf(to).id}"/></w:r>`
        if (on === undefined) marks.set(anchor, `${anchor}${referenceTo(900 + id)}`)
      })
      let now = main
      for (const [from, into] of marks) now = now.replace(from, into)
      comments.forEach(({ on }, id) => {
        if (on === undefined) return
        const control = new RegExp(
          `(<w:tag w:val="${keyOf(on)}"/>.*?<w:sdtContent>)(.*?)(</w:sdtContent>)`,
          's',
        )
        now = now.replace(
          control,
          `$1<w:commentRangeStart w:id="${900 + id}"/>$2<w:commentRangeEnd w:id="${900 + id}"/>${referenceTo(900 + id)}$3`,
        )
      })
      if (change) {
        const control = new RegExp(
          `(<w:tag w:val="${keyOf(change.on)}"/>.*?<w:sdtContent>.*?<w:t [^>]*>[^<]*?)( \\S+)(</w:t></w:r>)(</w:sdtContent>)`,
          's',
        )
        now = now.replace(
          control,
          (_, before: string, last: string, end: string, behind: string) =>
            before + end + deleted(last, change.author) + inserted(' in law.', change.author) + behind,
        )
      }
      return now
    },
  })
}

const read = (folder: string, path: string) => readFileSync(join(folder, path))

/** Writes decisions behind what some words are about. */
function decide(
  folder: string,
  made: Readonly<Record<string, string>>,
  authors: Readonly<Record<string, string>>,
) {
  let text = read(folder, decisions).toString()
  for (const [words, lines] of Object.entries(made)) {
    const at = text.indexOf('decision:\n', text.indexOf(words))
    if (at < 0) throw new Error(`Cannot find what is asked on “${words}”`)
    const indent = ' '.repeat(6)
    text =
      text.slice(0, at) + lines.replaceAll('\n', `\n${indent}`) + text.slice(text.indexOf('reason:', at) + 7)
  }
  for (const [author, name] of Object.entries(authors)) {
    expect(text).toContain(`\n  ${author}:\n`)
    text = text.replace(`\n  ${author}:\n`, `\n  ${author}: ${name}\n`)
  }
  writeFileSync(join(folder, decisions), text)
}

/** The threads of a draft that are no bare question, as a reader of Word sees them. */
async function threadsIn(file: Uint8Array) {
  const { threads } = await fromDocx(file)
  return threads
    .filter(({ comments }) => comments.length > 1 || !comments[0]?.text.startsWith('For the State'))
    .map(({ quote, field, place, resolved, comments }) => ({
      on: field?.pointer ?? place.heading,
      quote,
      resolved,
      said: comments.map(({ author, text }) => `${author}: ${text.split('\n').join(' | ')}`),
    }))
}

test('the next draft answers each comment where it was made; a reply to that comes back, and is answered in turn', async () => {
  const folder = folderWith('FJI')
  const rsrHere = (...args: string[]) => rsr(folder, ...args)
  await rsrHere('build', 'FJI', '--to', 'docx', '--out', 'one')
  const first = commented(
    read(folder, `one/${word}`),
    [
      { author: prosecution, text: 'It was submitted in May.', on: clearance },
      { author: 'Rita R.', text: 'See section 115.', on: note },
      { author: 'Sam S.', text: 'This is not known to us.', to: 'Does a law' },
      { author: 'Sam S.', text: 'This chapter is too long.', on: '/header/limits' },
    ],
    { on: '/answers/untoc.11.1.c/note', author: 'Rita R.' },
  )
  writeFileSync(join(folder, 'first.docx'), first)
  expect(await rsrHere('review', 'first.docx', '--country', 'FJI', '--record')).toMatchObject({
    code: 0,
    err: '',
  })
  // As if the section had another title by now.
  const kept = 'FJI/reviews/first.review.json'
  const review = JSON.parse(read(folder, kept).toString()) as { threads: Record<string, unknown>[] }
  const lost = review.threads.find((each) => JSON.stringify(each).includes('too long'))
  Object.assign(lost ?? {}, { field: null, place: { ...(lost?.place as object), heading: 'What is gone' } })
  writeFileSync(join(folder, kept), JSON.stringify(review))

  decide(
    folder,
    {
      'It was submitted': 'decision: accepted',
      'See section 115':
        'decision: not-accepted\nreason: Section 115 is on smuggling.\nby: Legal desk\ndate: 2026-12-20',
      'not known to us': 'decision: noted',
      'too long': 'decision: noted\nreason: It is shorter now.',
    },
    { 'Rita R.': 'Ministry of Justice' },
  )
  expect(await rsrHere('check', 'FJI')).toMatchObject({ code: 0 })
  const built = await rsrHere('build', 'FJI', '--to', 'docx,md', '--out', 'two')
  expect(built.code).toBe(0)
  expect(built.err.split('\n')).toEqual([
    'Note: 1 comment or change of reviewers is not decided on, and not answered in the draft: rsr review FJI',
    'Note: the draft names no office for what “Sam S.” said. To name it, write it behind `authors` in reviews/decisions.yaml.',
  ])
  const second = read(folder, `two/${word}`)
  const shown = await threadsIn(second)
  expect(shown.map(({ on, resolved, said }) => [on, resolved, said])).toEqual([
    [
      'To the reviewer of this draft',
      false,
      [
        'Reviewer: This chapter is too long.',
        expect.stringMatching(
          /^Regional Support Office: What this was on is no longer in the draft: “.*” \(draft of \d+ \w+ 20\d\d\)\. \| Noted\. \| It is shorter now\.$/,
        ),
      ],
    ],
    [clearance, true, [`${prosecution}: It was submitted in May.`, `${office}: Accepted.`]],
    [
      note,
      false,
      ['Ministry of Justice: See section 115.', 'Legal desk: Not accepted. | Section 115 is on smuggling.'],
    ],
    [
      expect.any(String),
      false,
      [
        expect.stringMatching(/^Regional Support Office: For the State/),
        'Reviewer: This is not known to us.',
        `${office}: Noted.`,
      ],
    ],
  ])
  for (const [name, part] of Object.entries(unzipSync(second)))
    expect([name, /Rita R\.|Sam S\./.exec(strFromU8(part))?.[0]]).toEqual([name, undefined])
  expect(read(folder, 'two/FJI-desk-study-draft.md').toString()).not.toContain('section 115')

  const unchanged = await rsrHere('review', `two/${word}`, '--country', 'FJI')
  expect(unchanged.out).toContain('No changes and no comments.')

  const replied = commented(second, [
    { author: 'Tom T.', text: 'It was amended in 2026.', to: 'See section 115.' },
  ])
  writeFileSync(join(folder, 'second.docx'), replied)
  const told = await rsrHere('review', 'second.docx', '--country', 'FJI')
  expect(told.out).toMatch(
    /Note \(untoc\.11\.1\.a\)\n +who +Tom T\. \[second t\d+\]\n +what +On “.*”: It was amended in 2026\./,
  )
  await rsrHere('review', 'second.docx', '--country', 'FJI', '--record')
  decide(
    folder,
    {
      'It was amended': 'decision: accepted',
      'now: The fact shows': 'decision: not-accepted\nreason: The source does not say so.',
    },
    { 'Tom T.': 'Ministry of Justice' },
  )
  expect(await rsrHere('build', 'FJI', '--to', 'docx', '--out', 'three')).toMatchObject({ code: 0, err: '' })
  expect(
    (await threadsIn(read(folder, `three/${word}`))).map(({ resolved, said }) => [resolved, said]),
  ).toEqual([
    [
      true,
      [
        'Ministry of Justice: See section 115.',
        'Legal desk: Not accepted. | Section 115 is on smuggling.',
        'Ministry of Justice: It was amended in 2026.',
        `${office}: Accepted.`,
      ],
    ],
    [
      false,
      [
        expect.stringMatching(
          /^Regional Support Office: Ministry of Justice proposed: “.* in law\.” – in place of: “.*\.” \| Not accepted\. \| The source does not say so\.$/,
        ),
      ],
    ],
  ])

  // For one agency, only what it said itself, and that was answered before.
  for (const args of [['--no-answers'], ['--for', prosecution]]) {
    const { code, out } = await rsrHere('build', 'FJI', '--to', 'docx', '--out', 'none', ...args)
    expect(code).toBe(0)
    const path = out.match(/none\/\S+\.docx/)?.[0] ?? ''
    expect([args, await threadsIn(read(folder, path))]).toEqual([args, []])
  }
})
