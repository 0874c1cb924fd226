import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { generated } from '../scripts/generated-files.ts'

const packages = join(import.meta.dirname, '../packages')
let files: Record<string, string>
beforeAll(async () => {
  files = await generated()
})

test('types, validators and data modules are those of the schemas and the reviewed files', () => {
  const stale = Object.entries(files).filter(
    ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
  )
  expect(stale.map(([path]) => path)).toEqual([])
})

test('no generated file is left over', () => {
  const present = readdirSync(packages).flatMap((name) => {
    const folder = join(packages, name, 'src/generated')
    if (!existsSync(folder)) return []
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  })
  const expected = Object.keys(files).filter((path) => path.startsWith(packages))
  expect(present.toSorted()).toEqual(expected.toSorted())
})
