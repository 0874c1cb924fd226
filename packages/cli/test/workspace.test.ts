import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyFolder, folderWith, rsr } from './rsr.ts'

const change = (path: string, edit: (text: string) => string) =>
  writeFileSync(path, edit(readFileSync(path, 'utf8')))

/** A file with the comment signs of its example taken away: those before keys and what stands below them. */
const uncommented = (text: string) => text.replaceAll(/^# (?=( {2})*[a-z][\w.-]*:)/gm, '')

/** A workspace whose example of a catalogue is in use, with the country XAB under its selection. */
async function workspace(): Promise<string> {
  const folder = emptyFolder()
  await rsr(folder, 'init')
  change(join(folder, 'catalogue/own.yaml'), uncommented)
  await rsr(folder, 'new', 'XAB', '--selection', 'core-with-shelters')
  return folder
}

test('a new workspace says what was written and what to do next, and has nothing to correct', async () => {
  const folder = emptyFolder()
  expect(await rsr(folder, 'init', 'office')).toEqual({
    code: 0,
    out: 'Wrote office/rsr.yaml\nWrote office/README.md\nWrote office/catalogue/own.yaml\n\nRead office/README.md, then begin a country:\n  cd office\n  rsr new CODE',
    err: '',
  })
  expect(await rsr(folder, 'check', 'office')).toMatchObject({ code: 0, err: '' })
  const second = await rsr(folder, 'init', 'office')
  expect(second).toMatchObject({ code: 3, out: '' })
  expect(second.err).toMatch(
    /^Cannot write `office\/rsr\.yaml`: it is there already, and is never overwritten/,
  )
})

test('the settings of a new workspace are those that hold without one', async () => {
  const folder = folderWith('XAA')
  await rsr(folder, 'build', 'XAA', '--to', 'md', '--out', 'before')
  await rsr(folder, 'init')
  await rsr(folder, 'build', 'XAA', '--to', 'md', '--out', 'after')
  const text = (out: string) => readFileSync(join(folder, out, 'XAA-desk-study-draft.md'), 'utf8')
  expect(text('after')).toBe(text('before'))
})

test('a standard and a selection of a workspace are answered, printed as its own, and found by where', async () => {
  const folder = await workspace()
  const country = join(folder, 'countries/XAB')
  // The selection extends another one.
  const questions = readFileSync(join(country, 'answers.yaml'), 'utf8')
  for (const id of ['tip-protocol.5.1.a', 'shelter-guide.1.a']) expect(questions).toContain(`  # ${id}:\n`)
  change(join(country, 'answers.yaml'), (text) =>
    text.replace(
      '  # shelter-guide.1.a:\n  #   answer:\n  #   for: []\n',
      '  shelter-guide.1.a: { answer: "no" }\n',
    ),
  )
  expect(await rsr(folder, 'check', '.')).toEqual({
    code: 0,
    out: 'rsr.yaml and catalogue: nothing to correct\ncountries/XAB: nothing to correct',
    err: '',
  })
  expect(await rsr(country, 'build', '.', '--to', 'md')).toMatchObject({ code: 0, err: '' })
  const text = readFileSync(join(country, 'out/XAB-desk-study-draft.md'), 'utf8')
  expect(text).toContain('| Core gap analysis with shelters |')
  expect(text).toContain('| 1 of this selection was added by the Regional Support Office, and is marked so |')
  expect(text).toContain('Shelter guide, para. 1 – added by the RSO')
  expect(text).toContain('*Added by the RSO.*')

  const { out } = await rsr(folder, 'where', 'countries/XAB', 'Offer victims of trafficking a safe place')
  const place = /input +catalogue\/own\.yaml:(\d+):\d+\n +“Offer victims/.exec(out)
  const line = readFileSync(join(folder, 'catalogue/own.yaml'), 'utf8').split('\n')[Number(place?.[1]) - 1]
  expect(line).toMatch(/^ {4}requirement: Offer victims/)
  expect((await rsr(folder, 'standards', 'shelter')).out).toMatch(/^shelter-guide\.1 /m)
})

test('documents name the office of the workspace, in its words, for its usual release', async () => {
  const folder = folderWith('XAA')
  await rsr(folder, 'init')
  writeFileSync(
    join(folder, 'rsr.yaml'),
    'schema: workspace/1\norganisation: { name: Assessment Unit, short: AU }\ncoverage: 25\nlabels: implemented\nrelease: public\n',
  )
  expect(await rsr(folder, 'build', 'XAA', '--to', 'md')).toMatchObject({ code: 0, err: '' })
  const text = readFileSync(join(folder, 'out/XAA-gap-analysis-public.md'), 'utf8')
  expect(text).not.toMatch(/Regional Support Office|RSO/)
  expect(text).toContain('(on information held by the AU)')
  expect(text).toContain('Facts or sources held by the Assessment Unit')
  expect(text).toContain('● Implemented')
  expect(text).not.toMatch(/[●◕◑○] (Largely |Partly |Not )?[iI]n place/)
  expect(text).toContain('fewer than 25 per cent of the questions')
  expect(text).toMatch(/\d+ of \d+ questions are answered under this priority\./)
  const { out } = await rsr(folder, 'where', 'XAA', 'held by the Assessment Unit')
  expect(out).toContain('input     rsr.yaml:2:23\n            “Assessment Unit”')
  const internal = await rsr(folder, 'build', 'XAA', '--to', 'md', '--release', 'internal')
  expect(internal.out).toBe('Wrote out/XAA-gap-analysis-internal.md')
})

test('documents are made for the paper of the workspace', async () => {
  const folder = folderWith('XAA')
  await rsr(folder, 'init')
  change(join(folder, 'rsr.yaml'), (text) => text.replace('paper: A4', 'paper: Letter'))
  expect(await rsr(folder, 'build', 'XAA', '--to', 'html')).toMatchObject({ code: 0, err: '' })
  expect(readFileSync(join(folder, 'out/XAA-desk-study-draft.html'), 'utf8')).toContain('size: letter')
})

test('what is wrong with a workspace is told at its place, and nothing is built on it', async () => {
  const folder = await workspace()
  appendFileSync(join(folder, 'rsr.yaml'), 'lables: implemented\n')
  change(join(folder, 'catalogue/own.yaml'), (text) => text.replace('extends: core', 'extends: coer'))
  const all = await rsr(folder, 'check', '.')
  expect(all).toMatchObject({ code: 1, out: 'countries/XAB: nothing to correct' })
  expect(all.err).toContain('Unexpected key `lables`')
  expect(all.err).toContain('Cannot find the selection `coer`')
  expect(all.err).toMatch(/\n✖ 2 errors$/)
  const one = await rsr(folder, 'build', 'countries/XAB')
  expect(one).toMatchObject({ code: 1, out: '' })
  expect(one.err).toMatch(/^rsr\.yaml$/m)
  expect(one.err).toMatch(/^catalogue\/own\.yaml$/m)
  for (const args of [
    ['new', 'XAC'],
    ['standards', 'shelter'],
  ]) {
    const { code, err } = await rsr(folder, ...args)
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('`coer`') as string })
  }
})

test('what is wrong with a workspace is told once, whichever of its countries wait for it', async () => {
  const folder = await workspace()
  await rsr(folder, 'new', 'XAC')
  appendFileSync(join(folder, 'rsr.yaml'), 'lables: implemented\n')
  const { code, out, err } = await rsr(folder, 'build', '.')
  expect({ code, out }).toEqual({
    code: 1,
    out: 'Not written: countries/XAB (1 error), countries/XAC (1 error)',
  })
  expect(err.match(/Unexpected key `lables`/g)).toHaveLength(1)
})

test('a catalogue that cannot be read does not make answers wrong that refer to it', async () => {
  const folder = await workspace()
  change(join(folder, 'countries/XAB/answers.yaml'), (text) =>
    text.replace('answers:\n', 'answers:\n  shelter-guide.1.a: { answer: unknown }\n'),
  )
  change(join(folder, 'catalogue/own.yaml'), (text) =>
    text.replace('obligation: recommended', 'obligation: should'),
  )
  const { err } = await rsr(folder, 'check', 'countries/XAB')
  expect(err).toContain('Unexpected text `should`')
  expect(err).not.toContain('Cannot find')
})

test('a workspace stands for all its countries where that makes sense', async () => {
  const folder = await workspace()
  const none = emptyFolder()
  await rsr(none, 'init')
  expect(await rsr(none, 'build', '.')).toMatchObject({
    code: 3,
    err: 'Cannot find a country in `.`. Begin one there with rsr new CODE.',
  })
  await rsr(folder, 'new', 'XAC')
  mkdirSync(join(folder, 'countries/empty'))
  const { out } = await rsr(folder, 'build', '.', '--to', 'md')
  expect(out.split('\n')).toEqual([
    'Wrote out/XAB-desk-study-draft.md',
    'Wrote out/XAC-desk-study-draft.md',
    '',
    'Written: XAB, XAC (2 documents, 2 files)',
  ])
  expect(await rsr(folder, 'status', '.')).toMatchObject({
    code: 2,
    err: 'Expected the folder of one country, one of countries/XAB, countries/XAC: `.` is that of a workspace',
  })
})

test('a copy of a record is told and does no harm; one that differs must be settled', async () => {
  const folder = folderWith('XAA')
  cpSync(join(folder, 'XAA/evidence.yaml'), join(folder, 'XAA/evidence-copy.yaml'))
  const same = await rsr(folder, 'check', 'XAA')
  expect(same.code).toBe(0)
  expect(same.err).toContain('section-repeated')
  change(join(folder, 'XAA/evidence-copy.yaml'), (text) => text.replace('kind: official-text', 'kind: media'))
  const { code, err } = await rsr(folder, 'check', 'XAA')
  expect(code).toBe(1)
  expect(err.match(/section-twice/g)).toHaveLength(1)
})
