import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DocumentTree, type Field, type Inline, type Node, type Origin, walk } from '@rsr/document'
import { keysOf, readProse, valueAt } from '@rsr/model'
import { type Publication, analyse, englishPhrases, publish } from '@rsr/roadmap'
import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { analyseExample, examples, readExample, releases, root, treeOf } from './read-example.ts'

/** Where the files are that the toolkit ships, by how their names begin in an origin. */
const shipped: Readonly<Record<string, string>> = {
  '@rsr/standards/': 'packages/standards',
  '@rsr/roadmap/': 'packages/roadmap',
}
const cases = examples.flatMap((name) => releases.map((release) => [name, release] as const))

describe.each(cases)('the document of %s in the %s release', (name, release) => {
  let publication: Publication
  let tree: DocumentTree
  let nodes: Node[]

  beforeAll(async () => {
    publication = publish(await analyseExample(name), { release })
    tree = treeOf(publication)
    nodes = [...walk(tree)]
  })

  test('prints in every field the words that stand at its place in its file', () => {
    const fields = fieldsIn(nodes).filter((field) => field.written !== false)
    expect(fields.length).toBeGreaterThan(300)
    const printed = fields.map((field) => [place(field), words(field)])
    expect(printed).toEqual(fields.map((field) => [place(field), written(field)]))
  })

  test('names a place of the country that is free for every text that is not written', () => {
    const fields = fieldsIn(nodes).filter((field) => field.written === false)
    expect(fields.length).toBeGreaterThan(5)
    expect(fields.filter((field) => written(field) !== undefined)).toEqual([])
    expect(fields.filter(({ origin }) => !origin.file.startsWith(`countries/${name}/`))).toEqual([])
  })

  test('names every field after the record that it is written in, as Word shows it', () => {
    const names = new Map(
      nodes.flatMap((node) => (node.type === 'field' ? [[node.origin.pointer, node.name]] : [])),
    )
    const named = (pointer: RegExp) => [...names].filter(([place]) => pointer.test(place))
    for (const [place, field] of named(/\/criteria\//)) expect(field).toContain(`(${keysOf(place)[3]})`)
    for (const [place, field] of named(/^\/(facts|sources)\//))
      expect(field).toContain(`(${keysOf(place)[1]})`)
    expect(names.get('/header/prepared_by')).toBe('Prepared by')
  })

  test('gives every computed value a trace that leads to something in the publication', () => {
    const traces = nodes.flatMap((node) => (node.type === 'computed' ? [node.trace] : []))
    expect(traces.length).toBeGreaterThan(300)
    // An empty trace would lead to the whole publication, and say nothing.
    expect(traces.filter((trace) => trace === '' || valueAt(publication, trace) === undefined)).toEqual([])
  })

  test('has no text without a source', () => {
    const texts = [...textsOf(tree)]
    expect(texts.length).toBeGreaterThan(300)
    expect(texts.filter(({ origin }) => origin === undefined)).toEqual([])
    expect(texts.filter(({ value, origin }) => origin && !standsAt(value, origin))).toEqual([])
  })

  test('has one home for each field, and a key for each place where it is printed', () => {
    const unwritten = fieldsIn(nodes).filter((field) => field.written === false)
    const inside = new Set<Node>(unwritten.flatMap(({ children }) => children.flatMap(walk)))
    const fields = fieldsIn(nodes).filter((field) => !inside.has(field))
    const places = new Map<string, Field[]>()
    for (const field of fields) places.set(place(field), [...(places.get(place(field)) ?? []), field])
    const homes = [...places.values()].map((all) => all.filter(({ home }) => home).length)
    expect(new Set(homes)).toEqual(new Set([1]))
    expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length)
    expect(fields.filter(({ key }) => !/^f[0-9a-z]+(_\d+)?$/.test(key ?? ''))).toEqual([])
  })

  test('accuses nobody', () => {
    const said = nodes.flatMap((node) =>
      node.type === 'text' ? (node.value.match(/\b(violat|fail)\w*/gi) ?? []) : [],
    )
    expect(said).toEqual([])
  })

  test('leads somewhere with every cross-reference and every footnote', () => {
    const targets = new Map(
      nodes.flatMap((node) => ('id' in node && node.id !== undefined ? [[node.id, node] as const] : [])),
    )
    const references = nodes.filter((node) => node.type === 'crossReference')
    expect(references.length).toBeGreaterThan(20)
    expect(references.filter(({ target }) => !targets.has(target))).toEqual([])
    const cited = nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : []))
    const defined = nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.identifier] : []))
    expect(cited.length).toBeGreaterThan(10)
    expect(defined).toEqual(cited)
  })
})

const fieldsIn = (nodes: readonly Node[]) => nodes.filter((node) => node.type === 'field')
const place = ({ origin, part }: Field) => `${origin.file}#${origin.pointer}#${part}`
const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** What a reader sees of a field: words without marks. */
function words(field: Field): string {
  const text = (node: Inline): string =>
    node.type === 'text' ? node.value : 'children' in node ? node.children.map(text).join('') : ''
  return onOneLine(text(field))
}

/** What a person wrote at the place of a field, read as what it holds. */
function written({ origin, holds, part }: Field): string | undefined {
  const value = valueAt(fileOf(origin.file), origin.pointer)
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  if (holds === 'plain') return onOneLine(String(value))
  const paragraphs = readProse(String(value), holds).flatMap(paragraphsOf)
  return holds === 'inline' ? paragraphs.join(' ') : paragraphs[part - 1]
}

/** The paragraphs of some Markdown, also those in lists, in their order. */
function paragraphsOf(node: RootContent): string[] {
  if (node.type === 'paragraph') return [onOneLine(toString(node))]
  return node.type === 'list' ? node.children.flatMap((item) => item.children.flatMap(paragraphsOf)) : []
}

const files = new Map<string, unknown>()

/** The value of a file that an origin names. */
function fileOf(file: string): unknown {
  const prefix = Object.keys(shipped).find((each) => file.startsWith(each))
  const path =
    prefix === undefined ? join('examples', file) : join(shipped[prefix] ?? '', file.slice(prefix.length))
  if (!files.has(path)) files.set(path, parse(readFileSync(join(root, path), 'utf8')) as unknown)
  return files.get(path)
}

interface SourcedText {
  readonly value: string
  readonly origin: Origin | undefined
}

/** The texts of a tree that are neither inputs nor computed, with where they come from. */
function* textsOf(node: Node): Generator<SourcedText> {
  if ((node.type === 'field' && node.written !== false) || isValue(node)) return
  if (node.type === 'text') yield { value: node.value, origin: node.data?.origin }
  // Such a reference shows the kind and the number of its target, which printing counts.
  if (node.type === 'crossReference' && node.shows === 'number') return
  if (node.type === 'contents') for (const child of node.title) yield* textsOf(child)
  if ('children' in node) for (const child of node.children as Node[]) yield* textsOf(child)
}

/** A computed value that is not in the words of a phrase. */
const isValue = (node: Node) =>
  node.type === 'computed' && node.children.every((child) => child.type === 'text' && !child.data?.origin)

/** Whether a phrase, or a line of the layout and those after it, has the words of a text. */
function standsAt(value: string, { file, pointer }: Origin): boolean {
  const sought = onOneLine(value)
  if (file === englishPhrases.file) {
    const phrase = valueAt(fileOf(file), pointer)
    return typeof phrase === 'string' && keysOf(pointer).length > 1 && plain(phrase).includes(sought)
  }
  const line = Number(/^L(\d+)$/.exec(pointer)?.[1])
  const lines = readFileSync(join(root, 'packages', file.replace('@rsr/', '')), 'utf8').split('\n')
  return (
    file.startsWith('@rsr/roadmap/layouts/') &&
    plain(lines.slice(line - 1, line + 12).join(' ')).includes(sought)
  )
}

/** A phrase or a layout without its marks of emphasis. */
const plain = (text: string) => onOneLine(text.replaceAll('*', ''))

test('the words that printers add are phrases', async () => {
  const { meta } = treeOf(publish(await analyseExample('XAA'), { release: 'draft' }))
  for (const [key, word] of Object.entries(meta.words)) {
    expect(valueAt(fileOf(englishPhrases.file), `/words/${key}`)).toBe(word)
  }
  expect(meta).toMatchObject({
    title: 'Gap analysis: Country XAA (fictional)',
    date: '2026-11-25',
    language: 'en',
  })
})

test('the office of a workspace is a field wherever it is named, with one home for each of its names', async () => {
  const at = { file: 'rsr.yaml', pointer: '/organisation' }
  const organisation = { at, name: 'Assessment Unit', short: 'AU' }
  const example = await readExample('XAA')
  const full = analyse(example.assessment, { ...example, organisation })
  const fields = releases.flatMap((release) =>
    [...walk(treeOf(publish(full, { release })))].flatMap((node) =>
      node.type === 'field' && node.origin.file === at.file ? [{ release, node }] : [],
    ),
  )
  expect(fields.length).toBeGreaterThan(10)
  for (const { node } of fields) {
    expect(words(node)).toBe(node.origin.pointer === '/organisation/name' ? 'Assessment Unit' : 'AU')
  }
  const homes = fields.filter(({ node }) => node.home)
  expect(homes.map(({ release, node }) => `${release} ${node.name}`).toSorted()).toEqual(
    releases
      .flatMap((each) => ['Name', 'Short name'].map((name) => `${each} ${name} of the organisation`))
      .toSorted(),
  )
  const keys = fields.map(({ release, node }) => `${release} ${node.key}`)
  expect(new Set(keys).size).toBe(keys.length)
})
