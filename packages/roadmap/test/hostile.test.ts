import { type DocumentTree, toHtml, toMarkdown } from '@rsr/document'
import { toDocx } from '@rsr/docx'
import { holdsAt, writtenSchemas } from '@rsr/model'
import { publish } from '@rsr/roadmap'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseXml } from '@rsr/opc'
import { analyseFiles, filesOf, treeOf } from '../../../test/read-example.ts'
import { hostileTexts, unprintableTexts } from '../../document/test/hostile-texts.ts'
import { blocksOf, readHtml } from '../../document/test/read-html.ts'
import { readMarkdown, wordsOf } from '../../document/test/read-markdown.ts'
import { textOf } from '../../docx/test/word-file.ts'

/** The texts that mean something in the Markdown which some inputs may hold: there they do not come out as typed. */
const markdown = /[*_[\]\\]/

/** The keys of an assessment that hold plain text to be printed; who reported is a kind of agency. */
const plainKeys =
  /(?<!\/progress\/\d+)\/(edition|country_name|prepared_by|supersedes|name|unit|title|publisher|seen_in|text|pinpoint|baseline|target|measured|funding|office|by)$/

/** What a desk study does not print: recommendations with what is wanted and decided beside them, and the roadmap. */
const notInDeskStudy =
  /^\/(figures|actions|comments)\/|^\/standards\/[^/]+\/(gap|recommendation|assistance|impact|status)|\/replies\//

/** What only documents on the region print, and what only the country profile does. */
const ofOthers = /^\/(header\/regional_consent|follow_the_money)\//

/** A text that was put into an assessment, and how it should be printed. */
interface Planted {
  readonly pointer: string
  readonly printed: string
}

/** The example XAA with one of the given texts in every plain and inline text, between marks of its own. */
function plant(texts: readonly (readonly [typed: string, printed: string])[]) {
  const planted: Planted[] = []
  const replace = (value: unknown, pointer: string): unknown => {
    if (typeof value === 'string') {
      const holds = holdsAt(writtenSchemas.assessment, pointer)
      if (holds === 'blocks' || (holds === 'plain' && !plainKeys.test(pointer))) return value
      const own = holds === 'plain' ? texts : texts.filter(([typed]) => !markdown.test(typed))
      const [typed, printed] = own[planted.length % own.length] ?? ['', '']
      const [before, after] = [`q${planted.length}q`, `p${planted.length}p`]
      planted.push({ pointer, printed: onOneLine(`${before} ${printed} ${after}`) })
      return `${before} ${typed} ${after}`
    }
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(
      ([key, each]) => [key, replace(each, `${pointer}/${key}`)] as const,
    )
    return Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries)
  }
  const files = filesOf('XAA').map(({ path, bytes }) => {
    const value = replace(parse(new TextDecoder().decode(bytes)), '')
    return { path: path.replace('.yaml', '.json'), bytes: new TextEncoder().encode(JSON.stringify(value)) }
  })
  return { files, planted }
}

const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

async function wordsOfWord(tree: DocumentTree): Promise<string> {
  const parts = unzipSync(await toDocx(tree))
  const stories = ['word/document.xml', 'word/footnotes.xml'].map((name) =>
    textOf(parseXml(new TextDecoder().decode(parts[name]))),
  )
  return onOneLine(stories.join(' '))
}

test.each([
  ['as typed', hostileTexts.map(([, text]) => [text, text] as const)],
  ['without what no format can hold', unprintableTexts.map(([, text, printed]) => [text, printed] as const)],
])('every text of an assessment comes out %s, in Markdown, HTML and Word', async (_, texts) => {
  const { files, planted } = plant(texts)
  const full = await analyseFiles(files)
  const tree = treeOf(publish(full, { release: 'internal' }))
  const printed = {
    markdown: wordsOf(readMarkdown(toMarkdown(tree)).children),
    html: blocksOf(readHtml(toHtml(tree))).join(' '),
    word: await wordsOfWord(tree),
  }
  expect(planted.length).toBeGreaterThan(100)
  const ofCountry = planted.filter(({ pointer }) => !ofOthers.test(pointer))
  const due = ofCountry.filter(({ pointer }) => full.stage === 'full' || !notInDeskStudy.test(pointer))
  for (const format of ['markdown', 'html', 'word'] as const) {
    const lost = due.filter((one) => !printed[format].includes(one.printed))
    expect([format, lost]).toEqual([format, []])
  }
})
