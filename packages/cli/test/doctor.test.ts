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
    err: 'Cannot read `a.docx` as a Word file: The file is no Word document. Open it in Word and save it as .docx, or have it sent again.',
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

test('what is wrong in the same way in many places is said once, with the first of them', async () => {
  const folder = folderWith('FJI')
  await rsr(folder, 'build', 'FJI', '--to', 'docx')
  const parts = unzipSync(readFileSync(join(folder, 'out/FJI-desk-study-draft.docx')))
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const spoilt = strToU8(text.replaceAll('<w:tblHeader/>', ''))
  writeFileSync(join(folder, 'spoilt.docx'), zipSync({ ...parts, 'word/document.xml': spoilt }))
  const lines = (await rsr(folder, 'doctor', 'spoilt.docx')).out.split('\n')
  expect(lines.slice(2)).toEqual([
    expect.stringMatching(/^ {2}Table 1; Table 2; Table 3; and \d+ more places$/),
    '    A table has no header row  (header-row)',
    '    Mark the first row as a header row: in Word, Table Layout, Repeat Header Rows.',
  ])
})

test('a damaged file is told as such, and not by what its damage leads to', async () => {
  const folder = folderWith('FJI')
  await rsr(folder, 'build', 'FJI', '--to', 'docx')
  const whole = readFileSync(join(folder, 'out/FJI-desk-study-draft.docx'))
  const parts = unzipSync(whole)
  const cut = parts['word/document.xml']?.slice(0, 9999) ?? new Uint8Array()
  writeFileSync(join(folder, 'cut.docx'), zipSync({ ...parts, 'word/document.xml': cut }))
  writeFileSync(join(folder, 'half.docx'), whole.subarray(0, whole.length / 2))
  writeFileSync(join(folder, 'empty.docx'), '')
  writeFileSync(join(folder, 'old.docx'), Buffer.from('d0cf11e0a1b11ae1', 'hex'))
  const { out, err } = await rsr(folder, 'doctor', 'cut.docx', 'half.docx', 'empty.docx', 'old.docx')
  expect(out).toMatch(
    /^cut\.docx: 1 thing to mend\n\n {2}the text\n {4}It is damaged, and cannot be read: .*\n.*earlier copy/,
  )
  const todo = 'Open it in Word and save it as .docx, or have it sent again.'
  expect(err.split('\n')).toEqual([
    `Cannot read \`half.docx\` as a Word file: The file is cut off: its end is missing. ${todo}`,
    `Cannot read \`empty.docx\` as a Word file: The file is empty. ${todo}`,
    `Cannot read \`old.docx\` as a Word file: The file has the old format of Word, .doc. ${todo}`,
  ])
})
