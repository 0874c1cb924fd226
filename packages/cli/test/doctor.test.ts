import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { emptyFolder, folderWith, rsr } from './rsr.ts'

test('a file of ours has nothing wrong; one that was spoilt is told where and what to do', async () => {
  const folder = folderWith('FJI')
  await rsr(folder, 'build', 'FJI', '--to', 'docx')
  const path = 'out/FJI-desk-study-draft.docx'
  expect(await rsr(folder, 'doctor', path)).toEqual({ code: 0, out: `${path}: nothing wrong`, err: '' })
  const parts = unzipSync(readFileSync(join(folder, path)))
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const spoilt = strToU8(text.replace('<w:tblHeader/>', ''))
  writeFileSync(join(folder, 'spoilt.docx'), zipSync({ ...parts, 'word/document.xml': spoilt }))
  const { code, out } = await rsr(folder, 'doctor', 'spoilt.docx')
  expect(code).toBe(1)
  expect(out.split('\n')).toEqual([
    'spoilt.docx: 1 thing to mend',
    '',
    '  Table 1',
    '    A table has no header row  (header-row)',
    '    Mark the first row as a header row: in Word, Table Layout, Repeat Header Rows.',
  ])
})

test('what is no Word file is said in a sentence', async () => {
  const folder = emptyFolder()
  writeFileSync(join(folder, 'a.docx'), 'not a package')
  expect(await rsr(folder, 'doctor', 'a.docx')).toMatchObject({
    code: 1,
    err: 'Cannot read `a.docx` as a Word file: The file is no Word document. Expected a file that ends in .docx, as Word saves it.',
  })
  expect(await rsr(folder, 'doctor', 'b.docx')).toMatchObject({
    code: 3,
    err: 'Cannot read `b.docx`: there is no such file',
  })
  expect(await rsr(folder, 'doctor')).toMatchObject({ code: 2 })
})

test('a file that cannot be read keeps no other from being looked at', async () => {
  const folder = folderWith('FJI')
  await rsr(folder, 'build', 'FJI', '--to', 'docx')
  writeFileSync(join(folder, 'a.docx'), 'not a package')
  const good = 'out/FJI-desk-study-draft.docx'
  const { code, out, err } = await rsr(folder, 'doctor', 'a.docx', 'b.docx', good)
  expect({ code, out }).toEqual({ code: 3, out: `${good}: nothing wrong` })
  expect(err).toMatch(
    /^Cannot read `a\.docx` as a Word file: .*\nCannot read `b\.docx`: there is no such file$/,
  )
})
