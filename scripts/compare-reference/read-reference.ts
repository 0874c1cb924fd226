import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRecord } from '@rsr/model'
import { parse } from 'yaml'
import { byId } from './differences.ts'

type Tree = Record<string, unknown>

/** The reference files, with their lists as records; where an order says nothing, it is made one. */
export function readReference(folder: string): Record<string, Tree> {
  const names = ['standards.yaml', 'criteria.yaml', 'countries.yaml']
  const files = Object.fromEntries(
    names.map((name) => {
      const { schema: _, ...tree } = byId(parse(readFileSync(join(folder, name), 'utf8'))) as Tree
      return [name, tree]
    }),
  )
  const { 'standards.yaml': standards = {}, 'countries.yaml': countries = {} } = files
  for (const words of [standards.vocabulary, countries.vocabulary, at(countries, 'fatf', 'lists')])
    sort(words)
  countries.members = keyed(countries.members)
  countries.national_laws = grouped(countries.national_laws)
  delete countries.edition // that of the criteria is the edition of all
  countries.group_membership_confidence = String(countries.group_membership_confidence).match(/recalled/)?.[0]
  return files
}

/** Records that are known by the code of the country. */
function keyed(list: unknown): Tree {
  return Object.fromEntries((list as { iso3: string }[]).map(({ iso3, ...one }) => [iso3, one]))
}

function grouped(list: unknown): Tree {
  const found: Record<string, unknown[]> = {}
  for (const { iso3, ...one } of list as { iso3: string }[]) (found[iso3] ??= []).push(one)
  return found
}

function at(tree: Tree, ...keys: string[]): unknown {
  return keys.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), tree)
}

function sort(words: unknown): void {
  if (!isRecord(words)) return
  for (const [key, list] of Object.entries(words))
    if (Array.isArray(list)) words[key] = list.map(String).toSorted()
}
