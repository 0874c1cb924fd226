/**
 * Mistakes that people make, typed into a valid assessment of four files, and into one in Markdown, one at a time, and thirty of
 * them together:
 * each is told once, under its id, at the place where it was made.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isRecord, readAssessment } from '@rsr/model'
import { expect, test } from 'vitest'
import { check } from './check.ts'
import { advisedInMarkdown, aloneInMarkdown, thirtyInMarkdown } from './mistakes/in-markdown.ts'
import { type Mistake, alone, thirty } from './mistakes/mistakes.ts'

type Files = ReadonlyMap<string, string>

function filesIn(name: string): Files {
  const folder = join(import.meta.dirname, 'mistakes', name)
  return new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}
const valid = filesIn('valid')
const markdown = filesIn('valid-markdown')

/** A character that stands before the place of a mistake until all are typed. */
const markOf = (index: number) => String.fromCodePoint(0xe000 + index)

/** The files with some mistakes in them, and where the message on each is expected: `file:line:column id`. */
function type(mistakes: readonly Mistake[], into: Files) {
  const texts = new Map(into)
  mistakes.forEach(({ file, find, replace }, index) => {
    const parts = texts.get(file)?.split(find) ?? []
    if (parts.length !== 2) throw new Error(`Expected \`${find}\` once in ${file}, found ${parts.length - 1}`)
    texts.set(file, parts.join(replace.replace('▸', markOf(index))))
  })
  const expected = mistakes.map(({ file, id }, index) => {
    const before = texts.get(file)?.split(markOf(index))[0] ?? ''
    const lines = before.replaceAll(/[\ue000-\uf8ff]/g, '').split('\n')
    return `${file}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1} ${id}`
  })
  const files = [...texts].map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text.replaceAll(/[\ue000-\uf8ff]/g, '')),
  }))
  return { files, expected }
}

async function told(mistakes: readonly Mistake[], into = valid) {
  const { files, expected } = type(mistakes, into)
  const found = (await check(files)).map(
    ({ file, line, column, ruleId }) => `${file}:${line}:${column} ${ruleId}`,
  )
  return { found: found.toSorted(), expected: expected.toSorted() }
}

test('the assessment without mistakes has no message', async () => {
  expect(await told([])).toEqual({ found: [], expected: [] })
})

test.each([...thirty, ...alone])('$title: $id', async (mistake) => {
  const { found, expected } = await told([mistake])
  expect(found).toEqual(expected)
})

test('thirty mistakes in one assessment give thirty messages in one run', async () => {
  const { found, expected } = await told(thirty)
  expect(expected).toHaveLength(30)
  expect(found).toEqual(expected)
})

test('the assessment in Markdown has the values of the four files, and no message', async () => {
  expect(await told([], markdown)).toEqual({ found: [], expected: [] })
  expect(withoutPlaces(assessmentIn(markdown))).toEqual(withoutPlaces(assessmentIn(valid)))
})

test.each([...thirtyInMarkdown, ...aloneInMarkdown])('in Markdown, $title: $id', async (mistake) => {
  const { found, expected } = await told([mistake], markdown)
  expect(found).toEqual(expected)
})

test.each(advisedInMarkdown)('in Markdown, $title: what to do is said', async ({ find, replace, advice }) => {
  const { files } = type([{ file: 'assessment.md', find, replace, title: '', id: '' }], markdown)
  const [first] = await check(files)
  expect(first?.note).toBe(advice)
})

test('thirty mistakes in one Markdown document give thirty messages in one run', async () => {
  const { found, expected } = await told(thirtyInMarkdown, markdown)
  expect(expected).toHaveLength(30)
  expect(found).toEqual(expected)
})

const assessmentIn = (files: Files) => readAssessment(type([], files).files).value

/** An assessment without the places where it is written. */
function withoutPlaces(value: unknown): unknown {
  if (value instanceof Map) return withoutPlaces(Object.fromEntries(value))
  if (Array.isArray(value)) return value.map(withoutPlaces)
  if (!isRecord(value)) return value
  const entries = Object.entries(value).filter(([key]) => key !== 'at')
  return Object.fromEntries(entries.map(([key, each]) => [key, withoutPlaces(each)]))
}
