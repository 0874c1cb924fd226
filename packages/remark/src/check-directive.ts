import { type MessageId, type MessageValues, didYouMean } from '@rsr/model'
import type { Writer } from '@rsr/roadmap'
import { attributeKinds } from './attribute.ts'
import type { Declaration } from './declarations.ts'
import { type Directive, attributesOf } from './directive.ts'
import type { Sources } from './sources.ts'

/** A message without its place. */
export type Problem = {
  [Id in Extract<MessageId, `directive-${string}`>]: { readonly id: Id; readonly values: MessageValues<Id> }
}[Extract<MessageId, `directive-${string}`>]

/** What is wrong with a directive of ours, if anything is; else the analysis that it prints, where it prints one. */
export function checkDirective(
  node: Directive,
  declaration: Declaration,
  sources: Sources,
): { readonly problem: Problem } | { readonly writer: Writer | undefined } {
  const attributes = attributesOf(node)
  const { needs, may = {}, ofCountry } = declaration
  const known = { ...needs, ...may, ...(ofCountry && { country: 'country' as const }) }
  const only = ofCountry && sources.writers.size === 1 ? [...sources.writers.keys()][0] : undefined
  const country = attributes.country ?? only
  const needed = [...(ofCountry && country === undefined ? ['country'] : []), ...Object.keys(needs)]

  const wrong = (problem: string) => ({
    problem: {
      id: 'directive-attribute' as const,
      values: { name: node.name, problem, example: exampleOf(declaration) },
    },
  })
  const extra = Object.keys(attributes).find((name) => !Object.hasOwn(known, name))
  if (extra !== undefined) {
    return wrong(`it has no attribute \`${extra}\`. ${didYouMean(extra, Object.keys(known))}`.trim())
  }
  const lacking = needed.find((name) => !Object.hasOwn(attributes, name))
  if (lacking !== undefined) return wrong(`it needs the attribute \`${lacking}\``)

  const writer = sources.writers.get(country ?? '')
  for (const [name, kind] of Object.entries(known)) {
    const id = name === 'country' ? country : attributes[name]
    const { what, ids } = attributeKinds[kind]
    const all = [...ids(sources, writer)]
    if (id === undefined || all.includes(id)) continue
    return { problem: { id: 'directive-unknown', values: { what, id, advice: advise(id, all, what) } } }
  }
  return { writer: ofCountry ? writer : undefined }
}

/** What may have been meant, or what there is. */
function advise(id: string, all: readonly string[], what: string): string {
  const meant = didYouMean(id, all)
  if (meant !== '') return meant
  if (all.length === 0) return `The plugin was given no ${what}: give it one in its options.`
  if (all.length <= 12)
    return `There is ${new Intl.ListFormat('en-GB').format(all.map((each) => `\`${each}\``))}.`
  return 'Check it against the ids of the catalogue.'
}

function exampleOf({ type, name, needs, ofCountry }: Declaration): string {
  const names = Object.entries({ ...(ofCountry && { country: 'country' as const }), ...needs })
  const attributes = names
    .map(([attribute, kind]) => `${attribute}=${attributeKinds[kind].example}`)
    .join(' ')
  return `\`${type === 'textDirective' ? ':' : '::'}${name}{${attributes}}\``
}
