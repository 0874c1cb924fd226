import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { layouts } from '@rsr/roadmap'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { root } from '../../../test/read-example.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const phrases = parse(read('packages/roadmap/phrases/en.yaml')) as Record<string, unknown>
const texts = textsIn(phrases)

/** All phrases by their keys: `status.range`. */
function textsIn(value: object, above = ''): Map<string, string> {
  const entries = Object.entries(value).flatMap(([key, each]): [string, string][] =>
    typeof each === 'object' && each !== null
      ? [...textsIn(each as object, `${above}${key}.`)]
      : [[`${above}${key}`, String(each)]],
  )
  return new Map(entries)
}

/** The text of every source file that writes documents, and the phrases, which have labels in them. */
const sources = [
  'packages/roadmap/src',
  'packages/remark/src',
  'packages/roadmap/layouts',
  'packages/roadmap/phrases',
]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|md|yaml)$/.test(name))
      .map((name) => join(folder, name)),
  )
  // The writer itself puts keys together from what it is given.
  .filter((path) => basename(path) !== 'writer.ts')
  .map(read)

/**
 * The words that a computed value can be, as the contract of the analysis names them; the ids of priorities; and the names of
 * layouts.
 */
const values = new Set([
  ...(read('schemas/analysis.schema.json').match(/(?<=["`])[A-Za-z][a-z-]*[A-Z]?(?=["`])/g) ?? []),
  ...(read('schemas/roadmap.schema.json').match(/(?<=")[IVX]+(?=")/g) ?? []),
  ...Object.keys(layouts),
])

/** A key that a source names; between `${` and `}` a part of it may be one of several. */
interface Use {
  readonly text: string
  readonly matches: (key: string) => boolean
}

const uses = sources.flatMap((source): Use[] => [
  ...found(source, /'([a-z][a-z_]*(?:\.[\w-]+)+)'/g).map(exactly),
  ...found(source, /`([^`\s]*\$\{[^`]*)`/g).map((text) => template(text, source)),
  ...found(source, /label\(\s*'([\w.-]+)'/g).map((group) => labels(group)),
  ...found(source, /label \\?"([\w.-]+)\\?"/g).map((group) => labels(group)),
])

function exactly(text: string): Use {
  return { text, matches: (key) => key === text }
}

function found(source: string, pattern: RegExp): string[] {
  return [...source.matchAll(pattern)].map((match) => match[1] ?? '')
}

/** say(`control.${key}`): the part is one of the words between quotes in the same file, or a computed value. */
function template(text: string, source: string): Use {
  const quoted = new Set(found(source, /'([A-Za-z][\w-]*)'/g))
  const pattern = text.replaceAll(
    /\$\{((?:[^{}]|\{[^}]*\})*)\}|[.*+?()|[\]\\^$]/g,
    (match, expression?: string) => {
      if (expression === undefined) return `\\${match}`
      const words = found(expression, /'([a-z][\w-]*)'/g)
      return words.length > 0 ? `(${words.join('|')})` : '([\\w-]+)'
    },
  )
  const whole = new RegExp(`^${pattern}$`)
  return {
    text,
    matches(key) {
      const given = whole.exec(key)?.slice(1)
      return given !== undefined && given.every((part) => quoted.has(part) || values.has(part))
    },
  }
}

/** writer.label('treaty.of', value): a phrase for each computed value. */
function labels(group: string): Use {
  return {
    text: `${group}.…`,
    matches(key) {
      const last = key.slice(group.length + 1)
      return key.startsWith(`${group}.`) && values.has(last)
    },
  }
}

test('every phrase is used', () => {
  expect(texts.size).toBeGreaterThan(150)
  expect([...texts.keys()].filter((key) => !uses.some((use) => use.matches(key)))).toEqual([])
})

test('every key that is said, and every group of labels, exists', () => {
  const said = sources.flatMap((source) => [
    ...found(source, /\bsay\(\s*'([^']*)'/g).map(exactly),
    ...found(source, /\bsay\(\s*`([^`]*)`/g).map((text) => template(text, source)),
    ...found(source, /label\(\s*'([\w.-]+)'/g).map((group) => labels(group)),
  ])
  expect(said.length).toBeGreaterThan(80)
  expect(
    said.filter((use) => ![...texts.keys()].some((key) => use.matches(key))).map((use) => use.text),
  ).toEqual([])
})

/** Words that accuse: what is not in place is not in place, and says nothing of intent. */
const accusing = /\b(violat\w*|fail\w*)\b/gi

test('no phrase accuses', () => {
  expect([...texts.values()].flatMap((text) => text.match(accusing) ?? [])).toEqual([])
})

test('no layout accuses', () => {
  const folder = 'packages/roadmap/layouts'
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  const written = files.filter((name) => name.endsWith('.md')).map((name) => read(join(folder, name)))
  expect(written.length).toBeGreaterThan(3)
  expect(written.flatMap((text) => text.match(accusing) ?? [])).toEqual([])
})
