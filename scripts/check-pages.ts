/**
 * Looks at pages in Chromium, wide and light, narrow and dark: `tsx --conditions=@rsr/source scripts/check-pages.ts FILE_OR_URL...`
 *
 * Prints a line for each finding of axe-core, and for what the browser complains of. The exit code is 1 if there is any.
 */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startChromium } from './check-pages/chromium.ts'
import { findingsOn } from './check-pages/findings-on.ts'
import { views } from './check-pages/views.ts'

const chromium = await startChromium()
let count = 0
try {
  for (const page of process.argv.slice(2)) {
    const address = /^https?:/.test(page) ? page : pathToFileURL(resolve(page)).href
    for (const view of views) {
      const open = await chromium.open(address, view)
      const findings = await findingsOn(open)
      await open.close()
      for (const finding of findings) console.log(`${page}, ${view.width} pixels, ${view.scheme}: ${finding}`)
      count += findings.length
    }
  }
} finally {
  await chromium.close()
}
console.log(`${process.argv.length - 2} pages: ${count} findings`)
process.exitCode = count === 0 ? 0 : 1
