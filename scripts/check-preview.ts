/**
 * Looks at a preview in Chromium, while its files change: `tsx --conditions=@rsr/source scripts/check-preview.ts [FOLDER]`
 *
 * Whether axe-core finds anything on its pages, with and without errors; whether a change comes by itself and leaves the
 * reader where they are; and whether the keys lead through the messages. Pictures go into FOLDER. Prints a line for each
 * problem; the exit code is 1 if there is any.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '@rsr/cli'
import { type OpenPage, startChromium } from './check-pages/chromium.ts'
import { findingsOn } from './check-pages/findings-on.ts'
import { views } from './check-pages/views.ts'

const [pictures] = process.argv.slice(2)
const office = mkdtempSync(join(tmpdir(), 'rsr-preview-'))
cpSync(join(import.meta.dirname, '../examples'), office, { recursive: true })
const file = join(office, 'countries/FJI/assessment.yaml')
const before = readFileSync(file, 'utf8')

let problems = 0
const say = (where: string, what: string) => {
  console.log(`${where}: ${what}`)
  problems++
}
const expect = (isSo: unknown, what: string) => {
  if (isSo !== true) say('preview', `Expected ${what}, found ${JSON.stringify(isSo)}`)
}

const news = `document.querySelector('#preview-news')`
const stop = new AbortController()
const { address, ended } = await startPreview()
const chromium = await startChromium()
try {
  for (const view of views) {
    writeFileSync(file, before)
    const page = await chromium.open(`${address}countries/FJI/`, view)
    const where = `${view.width} pixels, ${view.scheme}`
    await until(page, `news.textContent.startsWith('Nothing')`)
    await look(page, `${where}, nothing to correct`)
    await page.evaluate(`document.querySelector('#paragraph-20').scrollIntoView()`)
    await page.evaluate(`document.querySelector('#paragraph-20').focus()`)
    const top = `Math.round(document.querySelector('#paragraph-20').getBoundingClientRect().top)`
    const stood = await page.evaluate(top)
    writeFileSync(file, before.replace(/(tip-protocol\.5\.1\.c:\n    answer: )'yes'/, "$1'no'"))
    await until(page, `news.querySelector('li')`)
    expect(await page.evaluate(`${top} === ${String(stood)}`), 'the paragraph in view to stay where it was')
    expect(await page.evaluate(`document.activeElement.id === 'paragraph-20'`), 'the focus to stay')
    await look(page, `${where}, after a change`)
    writeFileSync(
      file,
      before.replace(/    for:\n      - \S+/, '    for: [nowhere]\n    against:\n      - neither'),
    )
    await until(page, `news.textContent.includes('error')`)
    expect(
      await page.evaluate(`document.querySelector('#paragraph-20') !== null`),
      'the last document to stay',
    )
    await page.press('F8')
    await page.press('F8')
    const second = `document.activeElement === document.querySelectorAll('.preview-message')[1]`
    expect(await page.evaluate(second), 'F8 to lead to the second message')
    await page.press('F8', true)
    const first = `document.activeElement === document.querySelectorAll('.preview-message')[0]`
    expect(await page.evaluate(first), 'Shift F8 to lead back to the first message')
    await look(page, `${where}, with errors`)
    await page.close()
  }
  writeFileSync(file, before)
  for (const path of ['', 'countries/FJI/why/tip-protocol.5.1', 'messages/answer-without-fact']) {
    const page = await chromium.open(`${address}${path}`, { width: 320, scheme: 'dark' })
    await look(page, `page ${path}`)
    await page.close()
  }
} finally {
  await chromium.close()
  stop.abort()
  await ended
  rmSync(office, { recursive: true })
}
console.log(`The preview, looked at in Chromium: ${problems} problems`)
process.exitCode = problems === 0 ? 0 : 1

async function startPreview(): Promise<{ address: string; ended: Promise<unknown> }> {
  return new Promise((resolve, reject) => {
    const out = (line: string) => {
      const found = /http:\S+/.exec(line)?.[0]
      if (found !== undefined) resolve({ address: found, ended: running })
    }
    const terminal = { cwd: office, out, err: console.error, color: false, stopped: () => stop.signal }
    const running = run(['preview', '.', '--port', '0'], terminal)
    running.then((code) => reject(new Error(`The preview ended with ${code}`)), reject)
  })
}

/** Waits until a condition on `news`, which says what is new, holds in the page. */
async function until(page: OpenPage, condition: string): Promise<void> {
  await page.evaluate(`new Promise((resolve, reject) => {
    const news = ${news}
    const look = () => { if (${condition}) resolve(true) }
    new MutationObserver(look).observe(news, { childList: true })
    look()
    setTimeout(() => reject(new Error('The page still says: ' + news.textContent)), 30_000)
  })`)
}

async function look(page: OpenPage, where: string): Promise<void> {
  for (const finding of await findingsOn(page)) say(where, finding)
  if (pictures === undefined) return
  mkdirSync(pictures, { recursive: true })
  writeFileSync(join(pictures, `${where.replaceAll(/\W+/g, '-')}.png`), await page.picture())
}
