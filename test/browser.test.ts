import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Reads an assessment and prints it, with nothing of Node: what an integrator's page would do. */
const page = `
import { toHtml, toMarkdown } from '@rsr/document'
import { toDocx } from '@rsr/docx'
import { checkAssessment, readAssessment } from '@rsr/model'
import { analyse, layOut, publish } from '@rsr/roadmap'
import { loadCatalogue, loadCountry } from '@rsr/standards'

globalThis.print = async (bytes) => {
  const { assessment, documents } = readAssessment([{ path: 'assessment.yaml', bytes }])
  const [catalogue, country] = [await loadCatalogue(), await loadCountry(assessment.country)]
  const messages = checkAssessment(assessment, documents, { catalogue, country })
  const { tree } = layOut(publish(analyse({ assessment, catalogue, country }), { release: 'public' }))
  return { messages: messages.length, markdown: toMarkdown(tree), html: toHtml(tree), word: await toDocx(tree) }
}
`

test('the libraries run in a browser, bundled for one, without anything of Node', async () => {
  const bundle = await build({
    stdin: { contents: page, resolveDir: join(root, 'test') },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    conditions: ['@rsr/source', 'worker'], // a worker of a browser: the web without a document
    nodePaths: [join(root, 'node_modules')],
    logLevel: 'silent',
    write: false,
  })
  // What a browser has, and the language itself has not.
  const web = { TextDecoder, TextEncoder, structuredClone, setTimeout, clearTimeout, URL, Blob }
  const context = createContext({ ...web, console: {} }) as {
    print?: (bytes: Uint8Array) => Promise<unknown>
  }
  runInContext(bundle.outputFiles[0]?.text ?? '', context)
  const result = await context.print?.(
    new Uint8Array(readFileSync(join(root, 'examples/FJI/assessment.yaml'))),
  )
  expect(result).toMatchObject({
    messages: 0,
    markdown: expect.stringContaining('# Desk study: Fiji') as string,
    html: expect.stringContaining('<title>Desk study: Fiji</title>') as string,
  })
  expect(result).toHaveProperty('word.0', 'P'.charCodeAt(0))
}, 60_000)
