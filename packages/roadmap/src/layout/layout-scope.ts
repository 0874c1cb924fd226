import type { Inline } from '@rsr/document'
import { type Cursor, step } from '../cursor.ts'
import type { Scope } from '../saying/sentence.ts'

/** The value of a path such as `priority.standards`, if its first name is in scope. */
export function valueOf(path: string, scope: Scope): Cursor | undefined {
  const [first = '', ...rest] = path.split('.')
  const start: Cursor | Inline[] | undefined = scope[first]
  if (start === undefined || Array.isArray(start)) return undefined
  return rest.reduce<Cursor>((at, key) => step(at, key), start)
}

/**
 * What an attribute stands for: a value, where it is a path whose first name is in scope, else the text itself. A
 * record stands for its id.
 */
export function attributeOf(attribute: string, scope: Scope): string {
  const found = valueOf(attribute, scope)
  if (!found) return attribute
  const { value } = found
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id)
  return String(value)
}
