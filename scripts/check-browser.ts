/**
 * Checks the example page of a browser: builds it as one file, types the assessment of Fiji in headless Chromium, with a
 * mistake and without, and looks at the Word file that the page makes.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { lintDocx } from '@rsr/docx'
import { build } from 'esbuild'
import { type OpenPage, startChromium } from './check-pages/chromium.ts'
import { findingsOn } from './check-pages/findings-on.ts'
import { views } from './check-pages/views.ts'

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
const html = readFileSync(join(folder, 'index.html'), 'utf8').replace(
  '<script src="page.js"></script>',
  () => `<script>${program}</script>`,
)
console.log(`the page, with all data: ${(html.length / 2 ** 20).toFixed(1)} MiB`)

/** What the page says of an assessment, and the Word file in Base64. */
interface Answer {
  readonly said: string
  readonly messages: readonly string[]
  readonly word: string | null
}

/** Types an assessment, asks for the document, and waits for what the page says. */
const typed = async (page: OpenPage, text: string): Promise<Answer> =>
  (await page.evaluate(`(async () => {
    const find = (id) => document.getElementById(id)
    find('made').textContent = ''
    find('written').value = ${JSON.stringify(text)}
    document.querySelector('form').requestSubmit()
    while (find('made').textContent === '') await new Promise((go) => setTimeout(go, 50))
    const link = find('made').querySelector('a')
    const bytes = link && new Uint8Array(await (await fetch(link.href)).arrayBuffer())
    return {
      said: find('made').textContent,
      messages: [...find('messages').children].map(({ textContent }) => textContent),
      word: bytes && btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
    }
  })()`)) as Answer

const at = mkdtempSync(join(tmpdir(), 'rsr-page-'))
const chromium = await startChromium()
try {
  writeFileSync(join(at, 'page.html'), html)
  for (const view of views) {
    const open = await chromium.open(pathToFileURL(join(at, 'page.html')).href, view)
    const mistaken = await typed(open, written.replace('answer: unknown', 'answer: perhaps'))
    expect(mistaken.word === null && mistaken.messages.length > 0, `Expected a message, got ${mistaken.said}`)
    console.log(`a mistake: ${mistaken.messages[0]}`)
    await look(open)

    const right = await typed(open, written)
    expect(right.messages.length === 0, `Unexpected messages: ${right.messages.join('; ')}`)
    const bytes = Buffer.from(right.word ?? '', 'base64')
    const stumbles = lintDocx(bytes)
    expect(stumbles.length === 0, `Word would stumble: ${JSON.stringify(stumbles)}`)
    console.log(
      `${right.said}: ${(bytes.length / 1024).toFixed(0)} KiB, nothing that Word would stumble over`,
    )
    await look(open)
    await open.close()
  }
} finally {
  await chromium.close()
  rmSync(at, { recursive: true })
}

async function look(open: OpenPage): Promise<void> {
  const findings = await findingsOn(open)
  expect(findings.length === 0, findings.join('\n'))
}

function expect(condition: boolean, message: string): void {
  if (!condition) throw new Error(message)
}
