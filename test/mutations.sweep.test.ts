/**
 * Files that something happened to: whatever it was, reading and checking end, and each message has a known
 * id, says what to do, and has a place inside its file.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { toMarkdown } from '@rsr/document'
import { type InputFile, checkAssessment, hasErrors, messageTable, readAssessment } from '@rsr/model'
import { analyse, layOut, publish } from '@rsr/roadmap'
import { loadCatalogue, loadCountry } from '@rsr/standards'
import { expect, test, vi } from 'vitest'
import { check } from './check.ts'
import { mutate, mutations } from './mutate.ts'
import { root } from './read-example.ts'
import { isSweep } from './sweep.ts'

vi.setConfig({ testTimeout: 60_000 })

function filesIn(folder: string): InputFile[] {
  const names = readdirSync(join(root, folder)).filter((name) => /\.(yaml|json)$/.test(name))
  return names.map((path) => ({ path, bytes: readFileSync(join(root, folder, path)) }))
}

const folders = [
  'examples/countries/XAA',
  'examples/countries/FJI',
  'test/mistakes/valid',
  ...readdirSync(join(root, 'test/cases')).map((name) => `test/cases/${name}`),
].map(filesIn)

/** How many files there are of all kinds. */
const all = isSweep ? 500 : 130
const kinds = Object.entries(mutations)

/** The files of a folder, one of which was changed. Every fourth time it is an example. */
function mutated(index: number, mutation: (typeof kinds)[number][1]): InputFile[] {
  const turn = Math.floor(index / kinds.length)
  const files = folders[turn % 4 === 0 ? (turn / 4) % 3 : 3 + ((index * 7) % (folders.length - 3))] ?? []
  return files.map((file, at) =>
    at === index % files.length ? { ...file, bytes: mutate(file.bytes, mutation, index) } : file,
  )
}

/** How many messages there are on some files; those with which something is wrong, and those that are given twice. */
async function look(files: readonly InputFile[]): Promise<{ count: number; faults: string[] }> {
  const messages = await check(files)
  const lines = new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes).split('\n')]))
  const faults = messages.flatMap(({ file, line = 0, column = 0, ruleId, reason, note }) => {
    const text = lines.get(file ?? '')?.[line - 1]
    const words = `${reason} ${note}`
    const isRight =
      Object.hasOwn(messageTable, ruleId ?? '') &&
      text !== undefined &&
      column > 0 &&
      column - 1 <= text.length &&
      note !== '' &&
      words.length < 2_000 &&
      !/undefined|\[object|\{\w+\}|\n/.test(words)
    return isRight ? [] : [`${file}:${line}:${column} ${ruleId} ${words}`]
  })
  const said = messages.map(String).map((words, index) => `${words} ${messages[index]?.file}`)
  const twice = said.filter((words, index) => said.indexOf(words) < index)
  return { count: messages.length, faults: [...faults, ...twice] }
}

test.each(kinds)('%s: all is read and checked, and each message is in its place', async (name, mutation) => {
  const first = kinds.findIndex(([each]) => each === name)
  let withMessages = 0
  for (let index = first; index < all; index += kinds.length) {
    const { count, faults } = await look(mutated(index, mutation))
    expect(faults, `mutation ${index}`).toEqual([])
    if (count > 0) withMessages += 1
  }
  expect(withMessages).toBeGreaterThan(all / 25)
})

test('what a mutation leaves without errors can be analysed, published and printed', async () => {
  const catalogue = await loadCatalogue()
  let printed = 0
  for (let index = 0; index < all / 8; index++) {
    const [, mutation] = kinds[index % kinds.length] ?? []
    const files = mutation ? mutated(4 * kinds.length * (3 * index + 1), mutation) : []
    const read = readAssessment(files)
    const country = await loadCountry(read.value?.country ?? '')
    if (!read.value || hasErrors(checkAssessment(read, { catalogue, country }))) continue
    const analysis = analyse(read.value, { catalogue, country })
    const { tree } = layOut(publish(analysis, { release: 'public' }))
    expect(tree && toMarkdown(tree)).toContain(analysis.country.name)
    printed += 1
  }
  expect(printed).toBeGreaterThanOrEqual(Math.floor(all / 100))
})
