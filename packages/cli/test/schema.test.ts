import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { emptyFolder, rsr } from './rsr.ts'

const published = join(import.meta.dirname, '../../../schemas')
const names = readdirSync(published)
const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(...path), 'utf8'))

test('every published schema is written as it is', async () => {
  const folder = emptyFolder()
  const { code, out } = await rsr(folder, 'schema', '--out', 'schemas')
  expect({ code, lines: out.split('\n').length }).toEqual({ code: 0, lines: names.length })
  expect(readdirSync(join(folder, 'schemas'))).toEqual(names)
  for (const name of names) expect(json(folder, 'schemas', name)).toEqual(json(published, name))
})

test('one schema is printed, and without a name they are listed', async () => {
  const { code, out } = await rsr('/', 'schema', 'analysis')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toEqual(json(published, 'analysis.schema.json'))
  expect((await rsr('/', 'schema')).out).toMatch(/^assessment +What staff write .*\n.*^country /ms)
})

test('a name that is not known is said with those that are', async () => {
  expect(await rsr('/', 'schema', 'asessment')).toMatchObject({
    code: 2,
    err: 'Unexpected `asessment`, expected one of assessment, country, roadmap, workspace, decisions, analysis, review: rsr schema [NAME]',
  })
})

test('each file of a new assessment names the schema that lies beside it', async () => {
  const folder = emptyFolder()
  await rsr(folder, 'new', 'XAB')
  const files = readdirSync(join(folder, 'XAB')).filter((name) => name.endsWith('.yaml'))
  expect(files.length).toBe(3)
  for (const file of files) {
    const text = readFileSync(join(folder, 'XAB', file), 'utf8')
    const named = /^# yaml-language-server: \$schema=\.\/(.+)\n/.exec(text)?.[1] ?? ''
    expect(json(folder, 'XAB', named)).toEqual(json(published, 'assessment.schema.json'))
    expect(parseDocument(text).errors).toEqual([])
  }
  expect(await rsr(folder, 'check', 'XAB')).toMatchObject({ code: 0 })
})
