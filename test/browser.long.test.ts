import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import type * as standards from '@rsr/standards'
import { type BuildOptions, build } from 'esbuild'
import { expect, onTestFinished, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Reads an assessment and prints it, with nothing of Node: what an integrator's page would do. */
const page = `
import { toHtml, toMarkdown } from '@rsr/document'
import { toDocx } from '@rsr/docx'
import { checkAssessment, readAssessment } from '@rsr/model'
import { analyse, layOut, layouts, publish } from '@rsr/roadmap'
import { loadCatalogue, loadCountry, loadInstrument, standardsWhere } from '@rsr/standards'

globalThis.print = async (bytes) => {
  const read = readAssessment([{ path: 'assessment.yaml', bytes }])
  const [catalogue, country] = [await loadCatalogue(), await loadCountry(read.value.country)]
  const messages = checkAssessment(read, { catalogue, country })
  const publication = publish(analyse(read.value, { catalogue, country }), { release: 'public' })
  const { tree } = layOut(publication)
  const { tree: brief } = layOut(publication, { layout: layouts.brief })
  const found = [
    standardsWhere(catalogue, { selection: 'core' }).length,
    (await loadInstrument('tip-protocol')).standards.size,
  ]
  const printed = { markdown: toMarkdown(tree), html: toHtml(tree), word: await toDocx(brief) }
  return { messages: messages.length, ...printed, found }
}
`

/** How an integrator bundles for a browser. */
const browser = {
  bundle: true,
  platform: 'browser',
  conditions: ['@rsr/source', 'worker'], // a worker of a browser: the web without a document
  nodePaths: [join(root, 'node_modules')],
  logLevel: 'silent',
  write: false,
} satisfies BuildOptions

test('the libraries run in a browser, bundled for one, without anything of Node', async () => {
  const bundle = await build({
    ...browser,
    stdin: { contents: page, resolveDir: join(root, 'test') },
    format: 'iife',
  })
  // What a browser has, and the language itself has not.
  const web = { TextDecoder, TextEncoder, structuredClone, setTimeout, clearTimeout, URL, Blob }
  const context = createContext({ ...web, console: {} }) as {
    print?: (bytes: Uint8Array) => Promise<unknown>
  }
  runInContext(bundle.outputFiles[0]?.text ?? '', context)
  const result = await context.print?.(
    new Uint8Array(readFileSync(join(root, 'examples/countries/FJI/assessment.yaml'))),
  )
  expect(result).toMatchObject({
    messages: 0,
    markdown: expect.stringContaining('# Desk study: Fiji') as string,
    html: expect.stringContaining('<title>Desk study: Fiji</title>') as string,
    found: [79, 41],
  })
  expect(result).toHaveProperty('word.0', 'P'.charCodeAt(0))
}, 60_000)

test('one instrument is loaded without the rest of the data', async () => {
  const bundle = await build({
    ...browser,
    stdin: { contents: `export * from '@rsr/standards'`, resolveDir: join(root, 'test') },
    format: 'esm',
    splitting: true,
    outdir: 'out',
    outExtension: { '.js': '.mjs' },
  })
  const folder = mkdtempSync(join(root, 'node_modules/.browser-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const files = new Map(bundle.outputFiles.map(({ path, text }) => [basename(path), text]))
  const shipped = new Map<string, string>()
  const ship = (name: string): void => {
    const text = files.get(name) ?? ''
    if (shipped.has(name)) return
    shipped.set(name, text)
    for (const [, imported = ''] of text.matchAll(/(?:from|import) "\.\/([^"]+)"/g)) ship(imported)
  }
  for (const name of files.keys()) if (/^(?:stdin|tip-protocol-[A-Z0-9]{8})\.mjs$/.test(name)) ship(name)
  expect(files.size - shipped.size).toBeGreaterThan(90)
  for (const [name, text] of shipped) writeFileSync(join(folder, name), text)
  const { loadInstrument, loadCatalogue } = (await import(join(folder, 'stdin.mjs'))) as Pick<
    typeof standards,
    'loadInstrument' | 'loadCatalogue'
  >
  expect((await loadInstrument('tip-protocol'))?.standards.size).toBe(41)
  await expect(loadCatalogue()).rejects.toThrow(/catalogue/)
})
