import { type SchemaNode, isRecord, schemaAt, writtenSchemas } from '@rsr/model'
import * as fc from 'fast-check'

/** Texts that Markdown, YAML or a careless reader of either would take for something else. */
const strange = [
  '# not a heading',
  '## Facts',
  '> not a note',
  '- not a point',
  '1. not a number',
  '2019',
  '1) first',
  '---',
  '***',
  '```yaml',
  '[^offence]: not a fact',
  'cited[^offence] and [^not',
  'at 10:30am :status{id=x} ::view',
  ':::note',
  'a: b, c: d',
  'none',
  'not known',
  'null',
  'yes',
  'a, b, c',
  'between "straight" quotes',
  '"quoted as a whole"',
  '“curly”',
  "it's",
  '*emphasis* and **strong** _too_',
  '**a. bold:** yes',
  'back\\slash and \\n',
  '<!-- not a comment -->',
  '<b>HTML</b>',
  '[link](https://example.org) ![image](x)',
  '| a | b |\n| - | - |',
  'two\nlines',
  'a paragraph\n\nanother one\n',
  'a text\n\n- with\n- a list\n',
  'a text\n\n> with a quote\n',
  'a text\n\n---\n\nwith a line\n',
  'a text\n\n## Sources\n\nwith a heading\n',
  'a text\n===\n',
  '\n\nempty lines first\n\n\n',
  '    indented as code\n',
  ' a space before',
  'spaces behind  ',
  'a tab\tin it',
  'مكافحة الاتجار بالأشخاص: المادة 3 (أ)',
  'การค้ามนุษย์ มาตรา 6 วรรค 1',
  'a\u00a0no-break and a\u200bzero-width space',
  '😀 {braces} [brackets] (brackets)',
  'a line end of Windows\r\nhere',
  '…',
  '-',
  '',
]

const text = fc.oneof(
  fc.constantFrom(...strange),
  fc
    .tuple(fc.constantFrom(...strange), fc.constantFrom(' ', '\n', ': ', ', ', ' (', ')'))
    .map((each) => each.join('')),
  fc.array(fc.constantFrom(...strange), { minLength: 2, maxLength: 3 }).map((each) => each.join(' ')),
)

/** A document in which some texts, lists and records are others, of which its schema allows the shape. */
export function madeStrange<Value>(value: Value, seed: number, share: number): Value {
  const texts = fc.sample(text, { seed, numRuns: 200 })
  let count = seed
  const next = () => texts[(count = (count * 31 + 7) % 9973) % texts.length] ?? ''
  const isChosen = () => (count = (count * 37 + 11) % 9973) % 100 < share * 100
  const change = (each: unknown, pointer: string): unknown => {
    const node: SchemaNode = schemaAt(writtenSchemas.assessment, pointer)
    if (typeof each === 'string') {
      return node.enum || node.pattern !== undefined || node.const !== undefined || !isChosen()
        ? each
        : next()
    }
    if (Array.isArray(each)) {
      return isChosen() ? [] : each.map((item, index) => change(item, `${pointer}/${index}`))
    }
    if (!isRecord(each)) return each
    const entries = Object.entries(each).map(([key, inner]) => [key, change(inner, `${pointer}/${key}`)])
    return isChosen() && pointer.split('/').length > 2 && count % 5 === 0 ? {} : Object.fromEntries(entries)
  }
  return change(value, '') as Value
}
