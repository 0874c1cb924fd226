import { basename } from 'node:path'
import ts from 'typescript'
import { type Docstring, docstringOf } from './docstring-of.ts'
import type { Exported } from './exports-of.ts'
import { signatureOf } from './signature-of.ts'

/** What the reference says of a public name, as Markdown. */
export function entryOf(one: Exported, within = ''): string {
  const name = `${within}${one.name}`
  if (one.kind === 'elsewhere') {
    const page = `${basename(one.from)}.md#${one.name.toLowerCase()}`
    return `### ${name}\n\nOf [\`${one.from}\`](${page}).\n`
  }
  const schema = schemaOf(one)
  if (schema !== undefined) {
    return `### ${name}\n\nGenerated from [\`${schema}\`](../../${schema}), which describes it.\n`
  }
  if (one.kind === 'namespace') return one.of.map((each) => entryOf(each, `${name}.`)).join('\n')
  const { node } = one
  const own = node.name?.getText() ?? ''
  const said = docstringOf(node)
  const parts = [
    `### ${one.name === 'default' ? `${own} (the default export)` : name}`,
    code(signatureOf(own, node)),
    said.text,
    linesOf(said).join('\n'),
    ...said.examples.map(code),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** Under which heading a name stands. */
export function kindOf(one: Exported): 'function' | 'value' | 'type' {
  if (schemaOf(one) !== undefined || one.kind === 'elsewhere') return 'type'
  if (one.kind === 'namespace') return 'value'
  if (ts.isInterfaceDeclaration(one.node) || ts.isTypeAliasDeclaration(one.node)) return 'type'
  return signatureOf(one.name, one.node).startsWith('function') ? 'function' : 'value'
}

/** The schema from which types are generated, where they are. */
export function schemaOf(one: Exported): string | undefined {
  const generated =
    one.kind !== 'elsewhere' && /packages[/\\]model[/\\]src[/\\]generated[/\\](\w+)\.ts$/.exec(one.file)
  return generated ? `schemas/${generated[1]}.schema.json` : undefined
}

const linesOf = ({ params, returns, throws }: Docstring): string[] => [
  ...params.map((each) => `- \`${each.name}\`: ${indented(each.text)}`),
  ...(returns === undefined ? [] : [`- gives ${indented(returns)}`]),
  ...(throws === undefined ? [] : [`- throws ${indented(throws)}`]),
]

/** A text of several lines within a list. */
const indented = (text: string) => text.replaceAll('\n', '\n  ')

const code = (source: string) => `\`\`\`ts\n${source}\n\`\`\``
