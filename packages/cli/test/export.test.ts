import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tables } from '@rsr/roadmap'
import { expect, test } from 'vitest'
import { folderWith, rsr } from './rsr.ts'

test('an export has a file for each table with its head, and all of it as JSON', async () => {
  const folder = folderWith('XAA')
  const { code, out } = await rsr(folder, 'export', 'XAA', '--release', 'public', '--out', 'exchange')
  expect(code).toBe(0)
  expect(out).toContain('Wrote exchange/XAA-public/standards.csv')
  const names = readdirSync(join(folder, 'exchange/XAA-public')).toSorted()
  expect(names).toEqual(
    Object.keys(tables)
      .map((table) => `${table}.csv`)
      .toSorted(),
  )
  for (const [name, { columns }] of Object.entries(tables)) {
    const [head] = readFileSync(join(folder, `exchange/XAA-public/${name}.csv`), 'utf8').split('\r\n')
    expect(head).toBe(`\uFEFF${Object.keys(columns).join(',')}`)
  }
  expect(JSON.parse(readFileSync(join(folder, 'exchange/XAA-public.json'), 'utf8'))).toMatchObject({
    schema: 'analysis/1',
    release: 'public',
  })
})

test('a country with errors is told and not exported, and a form that is not known neither', async () => {
  const folder = folderWith('XAA')
  const path = join(folder, 'XAA/answers-I-IV.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replace('for: [offence]', 'for: [ofence]'))
  const { code, out, err } = await rsr(folder, 'export', 'XAA')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('fact-unknown')
  expect(await rsr(folder, 'export', 'XAA', '--to', 'xlsx')).toMatchObject({
    code: 2,
    err: 'Unexpected form `xlsx` after --to, expected csv or json',
  })
})
