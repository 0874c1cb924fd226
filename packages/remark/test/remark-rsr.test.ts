import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAssessment } from '@rsr/model'
import remarkRsr from '@rsr/remark'
import { analyse, publish } from '@rsr/roadmap'
import { loadCatalogue, loadCountry } from '@rsr/standards'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { beforeAll, expect, test } from 'vitest'

let print: (markdown: string) => Promise<{ text: string; messages: string[] }>

beforeAll(async () => {
  const path = join(import.meta.dirname, '../../../examples/countries/FJI/assessment.yaml')
  const { assessment } = readAssessment([{ path: 'assessment.yaml', bytes: readFileSync(path) }])
  if (!assessment) throw new Error('The example has errors')
  const country = await loadCountry('FJI')
  const fiji = publish(analyse({ assessment, catalogue: await loadCatalogue(), country }), {
    release: 'public',
  })
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkDirective)
    .use(remarkRsr, { publications: [fiji] })
    .use(remarkStringify)
  print = async (markdown) => {
    const file = await processor.process(markdown)
    return { text: String(file), messages: file.messages.map(String) }
  }
})

test('a view is printed in the place of its directive, between the words of the author', async () => {
  const { text, messages } = await print('Before.\n\n::standards-table{country=FJI priority=I}\n\nAfter.\n')
  expect(messages).toEqual([])
  expect(text).toMatch(
    /^Before\.\n\n<a id="standards-I"><\/a>\*\*Table 1\.\*\* Standards looked at under priority I/,
  )
  expect(text).toMatch(
    /\| Comprehensive prevention policy +\| TIP Protocol, Art\. 9\(1\)\(a\) \| Binding +\| ● In place +\|/,
  )
  expect(text.trimEnd()).toMatch(/After\.$/)
})

test('tables and footnotes are numbered through the document, and do not meet the footnotes of the author', async () => {
  const { text } = await print(
    'A note.[^1]\n\n[^1]: Mine.\n\n::treaty-table{country=FJI}\n\n::standard-section{country=FJI standard=tip-protocol.5.1}\n\n::priorities-table{country=FJI}\n',
  )
  expect(text).toContain('**Table 1.** Instruments')
  expect(text).toContain('**Table 2.** The nine regional priorities')
  expect(text).toContain('[^1]: Mine.')
  expect(text).toContain('[^rsr-1]: [US Department of State')
})

test('a link to a section that is not printed here becomes its words', async () => {
  const { text } = await print('::not-assessed-table{country=FJI priority=VI}\n')
  expect(text).toContain('The questions stand in the country document, under the agencies')
  expect(text).not.toContain('](#questions)')
})

test('what is not ours stays as typed', async () => {
  const typed = 'At 10:30, see ::: and (contact:police).\n\n::chart{of=ours}\n'
  const { text, messages } = await print(typed)
  expect(messages).toEqual([])
  expect(text).toContain('::chart{of="ours"}')
})

test('mistakes are messages at the place of the directive, which stays', async () => {
  const { text, messages } = await print(
    '::treaty-table{country=XXX}\n\n::standards-table{country=FJI priority=X}\n\n::standards-table{country=FJI}\n',
  )
  expect(messages).toEqual([
    '1:1-1:28: Cannot find a publication of the country `XXX` for the view `treaty-table`',
    '3:1-3:42: Cannot write this view: there is no priority `X`',
    '5:1-5:31: Cannot write this view: the view `standards-table` needs the attribute `priority`',
  ])
  expect(text).toContain('::treaty-table{country="XXX"}')
})
