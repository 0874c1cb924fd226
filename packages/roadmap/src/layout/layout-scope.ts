import type { Inline } from '@rsr/document'
import { isRecord } from '@rsr/model'
import { type Cursor, step } from '../cursor.ts'
import type { Scope } from '../saying/sentence.ts'
import { type LayoutContext, type LayoutNode, refuse } from './layout-context.ts'
import { near } from './near.ts'

/** The value of a path such as `priority.standards`, if there is one. */
export function valueOf(path: string, scope: Scope): Cursor | undefined {
  const [first = '', ...rest] = path.split('.')
  const start: Cursor | Inline[] | undefined = Object.hasOwn(scope, first) ? scope[first] : undefined
  if (start === undefined || Array.isArray(start)) return undefined
  const found = rest.reduce<Cursor>((at, key) => step(at, key), start)
  return found.value === undefined ? undefined : found
}

/** What may have been meant by a path whose first name is not known. */
export function nameNear(path: string, scope: Scope): string {
  const [first = ''] = path.split('.')
  return Object.hasOwn(scope, first) ? '' : near(first, Object.keys(scope))
}

/**
 * What an attribute stands for: a value, where it is a path that leads to one, or a text that may hold paths between
 * braces. A record stands for its id. A path between braces that leads to nothing is reported.
 */
export function fill(attribute: string, node: LayoutNode, context: LayoutContext): string {
  if (!attribute.includes('{{')) return wordOf(attribute, context.scope) ?? attribute
  return attribute.replaceAll(/\{\{([^{}]*)\}\}/g, (typed, path: string) => {
    const word = wordOf(path.trim(), context.scope)
    if (word === undefined) refuse(node, `there is no such value: \`${typed}\``, context)
    return word ?? typed
  })
}

function wordOf(path: string, scope: Scope): string | undefined {
  const found = valueOf(path, scope)?.value
  const value = isRecord(found) ? found.id : found
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
