import { toDocx } from '@rsr/docx'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { sampleTree } from './sample-tree.ts'

test('another reader finds headings, lists, tables, links and footnotes', async () => {
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(await toDocx(sampleTree())) })
  const headings = Array.from(
    html.matchAll(/<h(\d)>(.*?)<\/h\d>/g),
    ([, level, inside = '']) => `${level} ${inside.replace(/<[^>]*>/g, '')}`,
  )
  expect(headings).toEqual(
    expect.arrayContaining([
      '1 Executive summary',
      '2 Scope of the Criminal Code and Act 12',
      '3 Elements of the offence',
      '4 Means',
      '1 Roadmap',
      '1 Criterion by criterion',
      '2 Laws',
      '1 Evidence register',
    ]),
  )
  expect(html).toMatch(/<p>(<a id="r_matrix"><\/a>)?Table 1\. Ratings at a glance, by /)
  expect(html.match(/<th>/g)).toHaveLength(4 + 5 + 2)
  expect(html).toMatch(/<td><p>(<a id="\w+"><\/a>)?Protect <strong>victims<\/strong><\/p><\/td>/)
  expect(html).toContain('<strong>bold <em>and italic </em></strong>')
  expect(html).toContain('<a href="https://example.org/act">text of the act</a>')
  expect(html.match(/<li id="footnote-\d+">/g)).toHaveLength(3)
  expect(html).toMatch(/<li>The first, with more below it\.<\/li>/)
})
