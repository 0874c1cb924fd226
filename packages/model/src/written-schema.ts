import assessment from './generated/assessment.schema.json' with { type: 'json' }
import country from './generated/country.schema.json' with { type: 'json' }
import decisions from './generated/decisions.schema.json' with { type: 'json' }
import roadmap from './generated/roadmap.schema.json' with { type: 'json' }
import workspace from './generated/workspace.schema.json' with { type: 'json' }
import { keysOf } from './json-pointer.ts'

/** A node of a JSON Schema, as far as messages and documents look at it. */
export interface SchemaNode {
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly minLength?: number
  readonly required?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly additionalProperties?: SchemaNode | boolean
  readonly propertyNames?: SchemaNode
  readonly items?: SchemaNode
  readonly $defs?: Readonly<Record<string, SchemaNode>>
  readonly anyOf?: readonly SchemaNode[]
  readonly 'x-text'?: string
  /** Keys that a record had before, each with what is written now. */
  readonly 'x-replaced'?: Readonly<Record<string, string>>
  /** How a record, or each item of a list of ids, is written in one line of Markdown, as `{source}, {pinpoint}`. */
  readonly 'x-line'?: string
}

/** The schemas of what people write, by the kind that the first line of a file names. */
export const writtenSchemas: Readonly<
  Record<'assessment' | 'country' | 'roadmap' | 'workspace' | 'decisions', SchemaNode>
> = {
  assessment: assessment,
  country: country,
  roadmap: roadmap,
  workspace: workspace,
  decisions: decisions,
}

/** The node of a schema that describes what stands at a JSON Pointer, with its references followed. */
export function schemaAt(schema: SchemaNode, pointer: string): SchemaNode {
  return keysOf(pointer).reduce<SchemaNode>((node, key) => stepDown(schema, node, key), schema)
}

/** The node that describes what stands under a key, or at an index, of what a node describes. */
export function stepDown(schema: SchemaNode, node: SchemaNode, key: string): SchemaNode {
  const known = node.properties && Object.hasOwn(node.properties, key) ? node.properties[key] : undefined
  return follow(schema, known ?? entryOf(node) ?? node.items ?? {})
}

/** What describes the entries of a record whose keys are ids. */
export function entryOf(node: SchemaNode): SchemaNode | undefined {
  return typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined
}

/** A node with its reference followed, or that of its first alternative; what stands beside it comes first. */
export function follow(schema: SchemaNode, node: SchemaNode): SchemaNode {
  const name = (node.$ref ?? node.anyOf?.[0]?.$ref)?.replace('#/$defs/', '')
  const target = name === undefined ? undefined : schema.$defs?.[name]
  if (!target) return node
  const found = followed.get(node) ?? { ...follow(schema, target), ...node }
  followed.set(node, found)
  return found
}

/** What each node was found to be, as schemas do not change: a document has thousands of values, a schema few nodes. */
const followed = new WeakMap<SchemaNode, SchemaNode>()

/** What the string at a JSON Pointer holds: plain text, inline Markdown, or Markdown blocks. */
export function holdsAt(schema: SchemaNode, pointer: string): 'plain' | 'inline' | 'blocks' {
  const text = schemaAt(schema, pointer)['x-text']
  return text === 'inline' || text === 'blocks' ? text : 'plain'
}
