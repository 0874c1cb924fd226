/**
 * Checks the example page of a browser: builds it as one file, types the assessment of Fiji in headless Chromium, with a
 * mistake and without, and looks at the Word file that the page makes.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lintDocx } from '@rsr/docx'
import { build } from 'esbuild'
import { inChromium } from './in-chromium.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'examples/browser')
const written = readFileSync(join(root, 'examples/countries/FJI/assessment.yaml'), 'utf8')

const { outputFiles } = await build({
  entryPoints: [join(folder, 'page.js')],
  bundle: true,
  minify: true,
  conditions: ['@rsr/source'],
  logLevel: 'error',
  write: false,
})
const program = outputFiles[0]?.text ?? ''
const page = readFileSync(join(folder, 'index.html'), 'utf8').replace(
  '<script src="page.js"></script>',
  () => `<script>${program}</script>`,
)
console.log(`the page, with all data: ${(page.length / 2 ** 20).toFixed(1)} MiB`)

/** Types an assessment, asks for the document, and waits for what the page says. */
const ask = (text: string) => `
  const find = (id) => document.getElementById(id)
  find('written').value = ${JSON.stringify(text)}
  document.querySelector('form').requestSubmit()
  while (find('made').textContent === '') await new Promise((go) => setTimeout(go, 50))
  const link = find('made').querySelector('a')
  const bytes = link && new Uint8Array(await (await fetch(link.href)).arrayBuffer())
  return {
    said: find('made').textContent,
    messages: [...find('messages').children].map(({ textContent }) => textContent),
    word: bytes && btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
  }`

interface Answer {
  readonly said: string
  readonly messages: readonly string[]
  readonly word: string | null
}

const mistaken = typed(written.replace('answer: unknown', 'answer: perhaps'))
expect(mistaken.word === null && mistaken.messages.length > 0, `Expected a message, got ${mistaken.said}`)
console.log(`a mistake: ${mistaken.messages[0]}`)

const right = typed(written)
expect(right.messages.length === 0, `Unexpected messages: ${right.messages.join('; ')}`)
const bytes = Buffer.from(right.word ?? '', 'base64')
const findings = lintDocx(bytes)
expect(findings.length === 0, `Word would stumble: ${JSON.stringify(findings)}`)
console.log(`${right.said}: ${(bytes.length / 1024).toFixed(0)} KiB, nothing that Word would stumble over`)

function typed(text: string): Answer {
  const { faults, result } = inChromium(page, ask(text))
  expect(faults.length === 0, `axe-core finds: ${faults.join('; ')}`)
  return result as Answer
}

function expect(condition: boolean, message: string): void {
  if (!condition) throw new Error(message)
}
