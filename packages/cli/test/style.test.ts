import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { houseFile, houseParts } from '../../docx/test/house-file.ts'
import { folderWith, rsr } from './rsr.ts'

/** The width of the pages of a Word file, in twips. */
const widthOf = (path: string) =>
  /<w:pgSz [^>]*w:w="(\d+)"/.exec(
    strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array()),
  )?.[1]

test('documents are in the style of a Word file of the office, and what it lacks is said once', async () => {
  const folder = folderWith('FJI')
  writeFileSync(join(folder, 'house.docx'), houseFile())
  const layouts = ['--layout', 'brief,roadmap']
  const { code, err } = await rsr(folder, 'build', 'FJI', '--to', 'docx', '--style', 'house.docx', ...layouts)
  expect(code).toBe(0)
  expect(widthOf(join(folder, 'out/FJI-brief-draft.docx'))).toBe('12240')
  expect(err.match(/style-missing/g)).toHaveLength(1)
  expect(err).toMatch(
    /Cannot find the styles .*“caption”.* in `house\.docx`: the toolkit's own definitions are used instead/,
  )
  expect(err).toContain('Unexpected the field `AUTHOR` in `house.docx`: not taken over')
})

test('a workspace sets the style, by its path from the workspace; the option goes before it', async () => {
  const folder = folderWith('FJI')
  mkdirSync(join(folder, 'style'))
  writeFileSync(join(folder, 'rsr.yaml'), 'schema: workspace/1\nstyle: style/house.docx\n')
  writeFileSync(join(folder, 'style/house.docx'), houseFile())
  const wide = houseParts['word/document.xml'].replace('w:w="12240"', 'w:w="13000"')
  writeFileSync(join(folder, 'wide.docx'), houseFile({ 'word/document.xml': wide }))
  const word = join(folder, 'FJI/out/FJI-brief-draft.docx')
  const build = (...args: string[]) =>
    rsr(join(folder, 'FJI'), 'build', '.', '--to', 'docx', '--layout', 'brief', ...args)
  const { code, err } = await build()
  expect([code, widthOf(word)]).toEqual([0, '12240'])
  expect(err).toMatch(/rsr\.yaml\n2:8-2:24\s+warning Cannot find the styles/)
  await build('--style', '../wide.docx')
  expect(widthOf(word)).toBe('13000')
})

test('nothing is written in a style that cannot be read, and the place is said; Markdown needs none', async () => {
  const folder = folderWith('FJI')
  writeFileSync(join(folder, 'rsr.yaml'), 'schema: workspace/1\nstyle: house.docx\n')
  const { code, out, err } = await rsr(folder, 'build', 'FJI')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(/2:8-2:18\s+error Cannot take a style from `house\.docx`: there is no such file/)
  writeFileSync(join(folder, 'house.docx'), 'no Word file')
  expect((await rsr(folder, 'build', 'FJI')).err).toContain('from `house.docx`: The file is no Word document')
  expect(await rsr(folder, 'build', 'FJI', '--to', 'md')).toMatchObject({ code: 0, err: '' })
})
