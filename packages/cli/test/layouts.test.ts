import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { layouts, views } from '@rsr/roadmap'
import { expect, test } from 'vitest'
import { folderWith, rsr } from './rsr.ts'

/** A workspace with the country XAA, at the desk stage, and with files in its folder `layouts`. */
async function workspaceWith(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = folderWith('XAA')
  await rsr(folder, 'init')
  mkdirSync(join(folder, 'layouts/parts'), { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'layouts', name), text)
  return folder
}

const built = (folder: string, name: string) => readFileSync(join(folder, 'out', name), 'utf8')

test('a layout is copied, changed and built under its own name, and the document says which it is', async () => {
  const folder = await workspaceWith()
  const copied = await rsr(folder, 'layouts', '--copy', 'desk-study', '--as', 'short-study')
  expect(copied).toMatchObject({ code: 0, err: '' })
  expect(copied.out).toMatch(/^Wrote layouts\/short-study\.md\n/)
  const path = join(folder, 'layouts/short-study.md')
  const text = readFileSync(path, 'utf8')
  expect(text).toBe(layouts['desk-study'].text)
  writeFileSync(
    path,
    text
      .replace('::title[Desk study:', '::title[What we read:')
      .replace(
        '## Capability profile',
        '## Our words on {{country}} :anchor{id=ours}\n\n## Capability profile',
      ),
  )
  expect(await rsr(folder, 'check', '.')).toMatchObject({ code: 0, err: '' })
  const done = await rsr(folder, 'build', 'XAA', '--to', 'md', '--layout', 'short-study')
  expect(done).toEqual({
    code: 0,
    out: 'Wrote out/XAA-short-study-draft.md',
    err: 'Note: the layout `short-study` is that of the workspace, layouts/short-study.md',
  })
  const document = built(folder, 'XAA-short-study-draft.md')
  expect(document).toMatch(/^# What we read: Country XAA \(fictional\)$/m)
  expect(document).toContain('Our words on Country XAA (fictional)')
  expect(document).toContain('| Layout | “short-study”, a layout of the Regional Support Office |')
  const { out } = await rsr(folder, 'where', 'XAA', 'Our words', '--layout', 'short-study')
  const line = Number(/phrase +layouts\/short-study\.md:(\d+)/.exec(out)?.[1])
  expect(readFileSync(path, 'utf8').split('\n')[line - 1]).toContain('Our words on')
})

test('a layout with the name of one of the toolkit comes in its place, also where none is named', async () => {
  const folder = await workspaceWith()
  await rsr(folder, 'layouts', '--copy', 'desk-study')
  const { out, err } = await rsr(folder, 'build', 'XAA', '--to', 'md,docx')
  expect(err).toBe('Note: the layout `desk-study` is that of the workspace, layouts/desk-study.md')
  expect(out).toContain('Wrote out/XAA-desk-study-draft.docx')
  expect(built(folder, 'XAA-desk-study-draft.md')).toContain(
    '| Layout | “desk-study”, as changed by the Regional Support Office |',
  )
  expect((await rsr(folder, 'layouts')).out).toMatch(/^ {2}desk-study .*replaced by that of this workspace$/m)
})

test('a part of a workspace is used by its layouts, and those of the toolkit keep theirs', async () => {
  const folder = await workspaceWith({ 'mine.md': '# Terms :anchor{id=terms}\n\n::part{name=terms}\n' })
  await rsr(folder, 'layouts', '--copy', 'parts/terms')
  const path = join(folder, 'layouts/parts/terms.md')
  writeFileSync(path, `${readFileSync(path, 'utf8')}- **XYZ:** a term of our own.\n`)
  expect(await rsr(folder, 'check', 'layouts')).toMatchObject({ code: 0, err: '' })
  await rsr(folder, 'build', 'XAA', '--to', 'md', '--layout', 'mine,desk-study')
  expect(built(folder, 'XAA-mine-draft.md')).toContain('a term of our own')
  expect(built(folder, 'XAA-desk-study-draft.md')).not.toContain('a term of our own')
})

test('a copy is never written over, and goes nowhere else', async () => {
  const folder = await workspaceWith({ 'brief.md': 'Ours\n' })
  expect(await rsr(folder, 'layouts', '--copy', 'brief')).toEqual({
    code: 3,
    out: '',
    err: 'Cannot write `layouts/brief.md`: it is there already, and is never overwritten. Name the copy otherwise with --as NAME',
  })
  expect(readFileSync(join(folder, 'layouts/brief.md'), 'utf8')).toBe('Ours\n')
  for (const [args, code, said] of [
    [['--copy', 'breif'], 2, 'Did you mean `brief`?'],
    [['--copy', '../rsr.yaml'], 2, 'Unexpected layout `../rsr.yaml`'],
    [['--copy', 'brief', '--as', '../brief'], 2, 'Unexpected name `../brief` after --as'],
    [['--as', 'mine'], 2, 'Expected --as beside --copy'],
    [['status-tabel'], 2, 'Unexpected name `status-tabel`'],
  ] as const) {
    const answer = await rsr(folder, 'layouts', ...args)
    expect({ ...answer, err: answer.err.includes(said) }).toEqual({ code, out: '', err: true })
  }
  expect(await rsr(folderWith('XAA'), 'layouts', '--copy', 'brief')).toMatchObject({
    code: 3,
    err: expect.stringContaining('Make one with rsr init') as string,
  })
})

test.each([
  ['a view that there is not', '::standard-tabel', '5:1-5:17', 'there is no view `standard-tabel`'],
  [
    'an attribute too many',
    '::limits{priority=I}',
    '5:1-5:21',
    'the view `limits` has no attribute `priority`',
  ],
  ['a path that leads nowhere', 'Of {{cuntry}}.', '5:4-5:15', 'there is no such value: `{{cuntry}}`'],
  [
    'a phrase that is not there',
    'Is {{label "answr" release}}.',
    '5:4-5:30',
    'there is no phrase `answr.draft`',
  ],
  ['braces that are not closed', 'Of {{country.', '5:4-5:14', 'expected a path, or a helper'],
  ['a container that is not closed', ':::box\n\nWords', '5:1-8:1', 'the container `box` is not closed'],
  [
    'a mistake in a passage that this country leaves out',
    ':::if{test=settle.nothing}\n\n::status-tabel\n\n:::',
    '5:1-9:4',
    '`if` needs `test`',
  ],
  [
    'a mistake in what only other countries see',
    ':::unless{test=desk}\n\n::status-tabel\n\n:::',
    '7:1-7:15',
    'there is no view `status-tabel`',
  ],
])(
  '%s is told at its place, nothing is written of the layout, and others go on',
  async (_, wrong, place, said) => {
    const folder = await workspaceWith({ 'mine.md': `# Mine :anchor{id=mine}\n\nWords.\n\n${wrong}\n` })
    const { code, out, err } = await rsr(folder, 'build', 'XAA', '--to', 'md', '--layout', 'mine,brief')
    expect({ code, out }).toEqual({ code: 1, out: 'Wrote out/XAA-brief-draft.md' })
    expect(err).toMatch(/^layouts\/mine\.md$/m)
    expect(err).toContain(`${place} error`)
    expect(err).toContain(said)
    expect(err).toMatch(/\[note\]:\n +Correct /)
    expect(existsSync(join(folder, 'out/XAA-mine-draft.md'))).toBe(false)
    const checked = await rsr(folder, 'check', 'layouts')
    expect(checked).toMatchObject({ code: 1, out: 'rsr.yaml and catalogue: nothing to correct' })
    expect(checked.err).toContain(place)
  },
)

test('what cannot be a layout is told, and names no file outside of the folder', async () => {
  const folder = await workspaceWith({ 'My layout.md': 'x\n', 'notes.txt': 'x', 'README.md': 'x' })
  writeFileSync(join(folder, 'layouts/word.md'), Buffer.from([0x50, 0x4b, 3, 4]))
  writeFileSync(join(folder, 'secret.md'), 'A secret\n')
  symlinkSync(join(folder, 'secret.md'), join(folder, 'layouts/linked.md'))
  const checked = await rsr(folder, 'check', 'layouts')
  expect(checked.err).toContain('the name of the file is `My layout`')
  expect(checked.err).toContain('Word, Excel or zip file')
  expect(checked.err).toMatch(/2 errors$/)
  for (const name of ['../secret', 'linked', 'layouts/word']) {
    const { code, err } = await rsr(folder, 'build', 'XAA', '--layout', name)
    expect(code).toBe(2)
    expect(err).toContain(`Unexpected layout \`${name}\``)
  }
  expect(await rsr(folder, 'build', 'XAA', '--layout', 'word')).toMatchObject({ code: 1, out: '' })
})

test('a layout has no name that Windows keeps for a device: in its file, in a part, and for a copy', async () => {
  const folder = await workspaceWith({ 'con.md': 'x\n', 'parts/lpt1.md': 'x\n' })
  const kept = 'expected another, as Windows keeps this one for a device'
  const checked = await rsr(folder, 'check', 'layouts')
  expect(checked.err).toContain(`the name of the file is \`con\`, ${kept}`)
  expect(checked.err).toContain(`the name of the file is \`lpt1\`, ${kept}`)
  expect(checked.err).toMatch(/2 errors$/)
  const done = await rsr(folder, 'build', 'XAA', '--layout', 'con')
  expect(done).toMatchObject({ code: 1, out: '' })
  expect(done.err).toContain(`the name of the file is \`con\`, ${kept}`)
  const copied = await rsr(folder, 'layouts', '--copy', 'brief', '--as', 'nul')
  expect(copied).toMatchObject({ code: 2, out: '' })
  expect(copied.err).toContain(`Unexpected name \`nul\` after --as, ${kept}`)
})

test('all layouts and views are listed, each with what it says of itself, and as data', async () => {
  const folder = await workspaceWith({ 'mine.md': '::purpose[for our meeting]\n\n::length[a page]\n\nx\n' })
  const { out } = await rsr(folder, 'layouts')
  expect(out).toMatch(/^ {2}brief +a few pages for .* \(2 to 4 pages\)$/m)
  expect(out).toMatch(/^Layouts of this workspace\n {2}mine +for our meeting \(a page\)$/m)
  for (const view of views.values()) expect(out).toContain(`      ${view.help}`)
  const data = JSON.parse((await rsr(folder, 'layouts', '--json')).out) as {
    layouts: { name: string; own: boolean }[]
    views: { name: string }[]
  }
  expect(data.layouts.map(({ name }) => name)).toEqual([...Object.keys(layouts), 'mine'])
  expect(data.views.map(({ name }) => name)).toEqual([...views.keys()])
  expect((await rsr(folder, 'layouts', 'mine')).out).toContain('Build:  rsr build PATH --layout mine')
  const one = await rsr(folder, 'layouts', 'standards-table', '--json')
  expect(JSON.parse(one.out)).toMatchObject({
    attributes: [{ name: 'priority' }],
    example: '::standards-table{priority=VI}',
  })
})

test('the example of each view can be put into a layout as it is shown', async () => {
  const chapters = ['questions', 'roadmap'].map((id) => `# ${id} :anchor{id=${id}}`).join('\n\n')
  const folder = await workspaceWith()
  for (const name of views.keys()) {
    const { out } = await rsr(folder, 'layouts', name)
    const [example] = /^ {2}::.*$/m.exec(out) ?? []
    writeFileSync(join(folder, `layouts/${name}.md`), `${chapters}\n\n${example?.trim()}\n`)
  }
  expect(await rsr(folder, 'check', 'layouts')).toMatchObject({ code: 0, err: '' })
})

const over = (selection: string) =>
  `::title[Mine]\n\n::selection[${selection}]\n\n# A :anchor{id=a}\n\n{{selection.title}}: {{coverage.applicable}} questions.\n`

const answersTo = (id: string) =>
  `schema: assessment/1\ncountry: XAA\nanswers:\n  ${id}: { answer: unknown, note: The register was looked for. }\n`

test('a layout with a selection of its own is built over it, whatever that of the assessment is', async () => {
  const folder = await workspaceWith({
    'mine.md': over('follow-the-money'),
    'wrong.md': over('follow-the-mony'),
  })
  expect((await rsr(folder, 'build', 'XAA', '--to', 'md', '--layout', 'mine')).code).toBe(0)
  expect(built(folder, 'XAA-mine-draft.md')).toMatch(/Follow the money: 28\d questions\./)
  const problem = 'there is no selection `follow-the-mony`. Did you mean `follow-the-money`?'
  for (const command of [
    ['build', 'XAA', '--layout', 'wrong'],
    ['check', 'layouts'],
    ['where', 'XAA', '1', '--layout', 'wrong'],
  ]) {
    const { code, err, out } = await rsr(folder, ...command)
    expect(code).toBe(1)
    expect(err + out).toContain('layouts/wrong.md')
    expect(err + out).toContain('3:1')
    expect(err + out).toContain(problem)
  }
})

test('answers to the selection of a layout are used by its documents, and nothing is said of them', async () => {
  const folder = await workspaceWith()
  // In `follow-the-money`, and not in the selection of the assessment.
  writeFileSync(join(folder, 'XAA/more.yaml'), answersTo('fatf.29.a'))
  expect((await rsr(folder, 'check', 'XAA')).err).not.toMatch(/warning|error/)
  await rsr(folder, 'build', 'XAA', '--to', 'md', '--layout', 'follow-the-money,desk-study')
  expect(built(folder, 'XAA-follow-the-money-draft.md')).toContain('The register was looked for.')
  expect(built(folder, 'XAA-desk-study-draft.md')).not.toContain('The register was looked for.')
  writeFileSync(join(folder, 'XAA/more.yaml'), answersTo('untoc.5.1.a'))
  const { err, out } = await rsr(folder, 'check', 'XAA')
  expect(err + out).toContain('nor in one that a layout has: it is not used')
})

test('an edition before is compared over the selection of the layout; as JSON over another one it is refused', async () => {
  const folder = await workspaceWith()
  const since = ['build', 'XAA', '--to', 'md', '--layout', 'follow-the-money', '--since']
  expect((await rsr(folder, ...since, 'XAA')).code).toBe(0)
  const text = built(folder, 'XAA-follow-the-money-draft.md')
  expect(text).toContain('No status, gap or answer is another one.')
  expect(text).not.toContain('The selection of standards is another one')
  await rsr(folder, 'export', 'XAA', '--to', 'json', '--release', 'draft')
  const { code, err } = await rsr(folder, ...since, 'out/XAA-draft.json')
  expect(code).toBe(2)
  expect(err).toMatch(
    /Cannot compare a document over the selection `follow-the-money` with `out\/XAA-draft\.json`, an analysis over `\w+`\. Name the folder/,
  )
})
