import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { entryOf, kindOf } from './entry-of.ts'
import { type Exported, exportsOf } from './exports-of.ts'

const root = join(import.meta.dirname, '../..')
const packages = join(root, 'packages')

/** The packages that programs import; the command `rsr` is not one of them. */
export const libraries: readonly string[] = readdirSync(packages).filter((name) => name !== 'cli')

/** What a package exports, by the alphabet. */
export const publicNames = (library: string): Exported[] =>
  exportsOf(join(packages, library, 'src/index.ts')).toSorted((a, b) =>
    a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1,
  )

/** The pages of the reference, by their paths: one of each package. */
export const apiPages = (): Record<string, string> =>
  Object.fromEntries(libraries.map((library) => [join(root, 'docs/api', `${library}.md`), pageOf(library)]))

function pageOf(library: string): string {
  const { description } = JSON.parse(readFileSync(join(packages, library, 'package.json'), 'utf8')) as {
    description: string
  }
  const all = publicNames(library)
  const sections = kinds.flatMap(([title, kind]) => {
    const entries = all.filter((one) => kindOf(one) === kind).map((one) => entryOf(one))
    return entries.length === 0 ? [] : [`## ${title}\n\n${entries.join('\n')}`]
  })
  return [`${first}\n\n# @rsr/${library}\n\n${description}.\n`, ...sections].join('\n')
}

const first = '<!-- Written by `pnpm generate` from the docstrings of the source. -->'

const kinds = [
  ['Functions', 'function'],
  ['Values', 'value'],
  ['Types', 'type'],
] as const
