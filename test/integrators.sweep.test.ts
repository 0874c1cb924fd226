/** Does what docs/integrators.md says: its programs run one after the other, and what it shows of files stands in them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { isSweep } from './sweep.ts'

const root = join(import.meta.dirname, '..')
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')
const page = textOf('docs/integrators.md')
const readme = textOf('README.md')

/** The blocks of code behind a comment: what the comment says, and the code. */
const blocksOf = (markdown: string, mark: string) =>
  [...markdown.matchAll(new RegExp(`<!-- ${mark} ?(\\S*) -->\n+\`\`\`\\w+\n([^]*?)\`\`\`\n`, 'g'))].map(
    ([, named = '', code = '']) => ({ named, code }),
  )

const programs = blocksOf(page, 'program').map(({ code }) => code)

test('the lines of the README are those of the guide', () => {
  expect(blocksOf(readme, 'library').map(({ code }) => code)).toEqual(programs.slice(0, 1))
})

test('the programs of the guide run, and write what they say', async () => {
  const cwd = mkdtempSync(join(root, 'node_modules/.guide-'))
  onTestFinished(() => rmSync(cwd, { recursive: true }))
  const whole = programs
    .join('\n')
    .replace(/'((?:fiji|page)\.\w+)'/g, (_, name: string) => JSON.stringify(join(cwd, name)))
  expect(whole).toContain(`release: 'public'`)
  // Of a draft no pages are counted.
  const program = isSweep ? whole : whole.replaceAll(`'public'`, `'draft'`)
  writeFileSync(join(cwd, 'program.ts'), `${program}\nexport { messages, review, statements }`)
  const { messages, review, statements } = (await import(join(cwd, 'program.ts'))) as Record<string, unknown>
  expect({ messages, review }).toMatchObject({ messages: [], review: { changes: [] } })
  expect(statements).toContainEqual([
    expect.stringMatching(/^insert into "treaties" \("country", /),
    expect.anything(),
  ])
  expect(readFileSync(join(cwd, 'fiji.md'), 'utf8')).toContain('# Desk study: Fiji')
  expect(readFileSync(join(cwd, 'fiji.docx')).subarray(0, 2).toString()).toBe('PK')
  expect(readFileSync(join(cwd, 'fiji.html'), 'utf8')).toContain('<title>Desk study: Fiji</title>')
  expect(readFileSync(join(cwd, 'page.html'), 'utf8')).toMatch(/<h1>Two countries<.h1>\n<article[^]*<h2/)
})

test('the files that the guide shows are those that are tried', () => {
  const shown = blocksOf(page, 'file')
  expect(shown.length).toBeGreaterThan(4)
  expect(shown.map(({ code }) => code)).toEqual(shown.map(({ named }) => textOf(named)))
})
