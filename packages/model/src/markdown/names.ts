import { type SchemaNode, entryOf, follow } from '../written-schema.ts'

/** A record whose keys the schema names, as a fact; not one whose keys are ids or years. */
export const hasKeys = (node: SchemaNode) => node.properties !== undefined

/** A record whose keys are ids or years. */
export const hasIds = (node: SchemaNode) => node.properties === undefined && entryOf(node) !== undefined

export const isList = ({ items, type = [] }: SchemaNode) =>
  items !== undefined || [type].flat().includes('array')

/**
 * The key that a name in a text stands for: the key itself, with spaces or capitals, or its title if no other key has the
 * same. Otherwise the name.
 */
export function keyNamed(schema: SchemaNode, node: SchemaNode, name: string): string {
  const keys = Object.keys(node.properties ?? {})
  const word = plain(name)
  const titled = keys.filter(
    (key) => plain(follow(schema, node.properties?.[key] ?? {}).title ?? '') === word,
  )
  return (
    keys.find((key) => key === name) ??
    keys.find((key) => plain(key) === word) ??
    (titled.length === 1 ? titled[0] : undefined) ??
    name.trim().replaceAll(/\s+/g, '_')
  )
}

const plain = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ')

/** A key as the words of a name. */
export const nameOf = (key: string) => key.replaceAll('_', ' ')

/** A key as the words of a heading. */
export const headingOf = (key: string) => key.charAt(0).toUpperCase() + nameOf(key).slice(1)

/** Sections under whose headings the records of another one stand as well, as the answers stand with their standard. */
export const answersOf = { section: 'standards', inside: 'answers' } as const
