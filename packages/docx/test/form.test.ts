/** Forms: documents with places to fill in. */
import { type DocumentTree, build, number } from '@rsr/document'
import { checkLeaks, lintDocx } from '@rsr/docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { field, meta, table, words } from './sample-tree.ts'
import { all, attribute, textOf, val, wordFileOf } from './word-file.ts'

const choices = ['Yes', 'No']
const boxes = words(['☐ Yes   ☐ No'])

const formOf = (release: DocumentTree['meta']['release']): DocumentTree =>
  number({
    type: 'document',
    meta: { ...meta, release, mark: '', form: { country: 'XAA', date: '2026-11-25' } },
    children: [
      {
        type: 'pageSection',
        kind: 'portrait',
        children: [
          table(
            'form',
            ['Questions'],
            [0.5, 0.5],
            [['Question'], ['Answer']],
            [
              ['Is it so? Known: ', field('/a', 'A', 'a value')],
              [
                build.choice('q.1', 'answer', 'Answer (q.1)', { choices, unchosen: 'Choose' }, boxes),
                build.lineBreak(),
                'Source:',
                build.blank('q.1', 'source', 'Source (q.1)'),
              ],
            ],
          ),
        ],
      },
    ],
  })

describe.each(['draft', 'public'] as const)('a form of the %s release', async (release) => {
  const file = await wordFileOf(formOf(release))
  const text = file.part('word/document.xml')

  test('has a list and a line to fill in, named for the question and the place, and nothing else to change', () => {
    const controls = all(text, 'w:sdt')
    expect(controls.map((each) => [val(each, 'w:tag'), val(each, 'w:alias'), textOf(each)])).toEqual([
      ['q.1/answer', 'Answer (q.1)', '☐ Yes   ☐ No'],
      ['q.1/source', 'Source (q.1)', '…'.repeat(11)],
    ])
    expect(all(text, 'w:listItem').map((each) => attribute(each, 'w:displayText'))).toEqual([
      'Choose',
      ...choices,
    ])
    const settings = file.part('word/settings.xml')
    const [protection] = all(settings, 'w:documentProtection')
    expect(protection && attribute(protection, 'w:edit')).toBe('forms')
    expect(protection && attribute(protection, 'w:enforcement')).toBe('1')
    expect(all(settings, 'w:trackRevisions')).toEqual([])
  })

  test('holds nothing for a reviewer, and says what it is where nobody sees it', () => {
    expect(textOf(text)).toContain('Known: a value')
    const data = textOf(file.part('customXml/item1.xml'))
    expect(data).not.toContain('assessment.yaml')
    expect(strFromU8(unzipSync(file.bytes)['docProps/custom.xml'] ?? new Uint8Array())).toMatch(
      /name="rsr.country"><vt:lpwstr>XAA</,
    )
    expect(lintDocx(file.bytes)).toEqual([])
  })

  test('has no leak as long as it is empty; as another document, or with an answer, it has', () => {
    const look = { release, office: meta.creator, isForm: true }
    expect(checkLeaks(file.bytes, look)).toEqual([])
    expect(checkLeaks(file.bytes, { ...look, isForm: false })).not.toEqual([])
    const parts = unzipSync(file.bytes)
    const filled = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace('<w:showingPlcHdr/>', '')
    const bytes = zipSync({ ...parts, 'word/document.xml': strToU8(filled) })
    expect(checkLeaks(bytes, look).map(({ problem }) => problem)).toEqual([
      expect.stringMatching(/^a content control/),
    ])
  })
})
