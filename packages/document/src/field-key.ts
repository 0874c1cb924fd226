import type { Computed, Field } from './tree.ts'

/**
 * A short key for a field, made from where its value is written, so that it is the same in every document and
 * every run: `f` and at most thirteen letters and digits. Word wants bookmark names of at most 40 characters.
 */
export function fieldKey(field: Pick<Field, 'origin' | 'part'>): string {
  return keyOf('f', `${field.origin.file}#${field.origin.pointer}#${field.part}`)
}

/** A key as short for a computed value, made from its trace: `c` and at most thirteen letters and digits. */
export function computedKey({ trace }: Pick<Computed, 'trace'>): string {
  return keyOf('c', trace)
}

const keyOf = (kind: string, place: string) => `${kind}${fnv1a64(place).toString(36)}`.slice(0, 14)

/** FNV-1a, 64 bits (draft-eastlake-fnv-21): short, stable, and spread well enough for some thousand places. */
function fnv1a64(text: string): bigint {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  return hash
}
