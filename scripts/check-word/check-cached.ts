import type { Problem } from '../../packages/docx/src/lint/problem.ts'
import {
  all,
  attribute,
  ownText,
  textOf,
  type WordFile,
  type XmlNode,
} from '../../packages/docx/test/word-file.ts'
import { wordNumbers } from '../../packages/docx/test/word-numbers.ts'

const part = 'word/document.xml'

/** References that show something else than Word would, if a person updated them (ISO/IEC 29500-1, 17.16.5.51). */
export function checkCached(file: Pick<WordFile, 'part'>): Problem[] {
  const numbers = new Map<string, string>()
  const words = new Map<string, string>()
  for (const { paragraph, number } of wordNumbers(file)) {
    for (const start of all(paragraph, 'w:bookmarkStart')) {
      const name = attribute(start, 'w:name') ?? ''
      numbers.set(name, number.replace(/\.$/, ''))
      words.set(name, textOf(within(paragraph, start)))
    }
  }
  return fieldsOf(file.part(part)).flatMap(({ instruction, shown }): Problem[] => {
    const [kind, name = '', ...switches] = instruction.trim().split(/\s+/)
    if (kind !== 'REF') return []
    const expected = (switches.includes('\\n') ? numbers : words).get(name)
    if (expected === shown) return []
    return [
      { part, message: `\`${instruction.trim()}\` shows “${shown}”, Word would show “${expected ?? ''}”` },
    ]
  })
}

/** What a bookmark is around, in one paragraph. */
function within(paragraph: XmlNode, start: XmlNode): XmlNode {
  const id = attribute(start, 'w:id')
  const from = paragraph.children.indexOf(start)
  const to = paragraph.children.findIndex(
    (child) => typeof child !== 'string' && child.name === 'w:bookmarkEnd' && attribute(child, 'w:id') === id,
  )
  return { ...paragraph, children: paragraph.children.slice(from, to) }
}

/** The fields of a part with what they show; one inside another counts alone. */
function fieldsOf(root: XmlNode): { instruction: string; shown: string }[] {
  const fields: { instruction: string; shown: string }[] = []
  const open: { instruction: string; shown: string; isResult: boolean }[] = []
  for (const run of all(root, 'w:r')) {
    const mark = all(run, 'w:fldChar').map((node) => attribute(node, 'w:fldCharType'))[0]
    const field = open.at(-1)
    if (mark === 'begin') open.push({ instruction: '', shown: '', isResult: false })
    else if (mark === 'separate' && field) field.isResult = true
    else if (mark === 'end') fields.push(...open.splice(-1))
    else if (field?.isResult) field.shown += textOf(run)
    else if (field) field.instruction += all(run, 'w:instrText').map(ownText).join('')
  }
  return fields
}
