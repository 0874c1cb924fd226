import { basename, resolve } from 'node:path'
import { countriesOf } from '../countries-of.ts'
import { concernedBy } from '../live/concerned-by.ts'
import { type CountryPreview, countryPreview } from './country-preview.ts'
import { type Draft, type PreviewOrder, readDraft } from './draft.ts'

/** The previews of what a path names, by the names of the folders of countries. */
export interface Previews {
  readonly names: () => Promise<readonly string[]>
  /** Nothing for a name that no country has. */
  readonly named: (name: string) => Promise<CountryPreview | undefined>
  /** Says that some files changed. */
  readonly change: (files: readonly string[]) => Promise<void>
}

/** The countries may become more or fewer while they are previewed; each is read when somebody looks at it. */
export function previewsOf(path: string, cwd: string, order: PreviewOrder): Previews {
  /** By the paths of the countries. */
  const known = new Map<string, CountryPreview>()

  const paths = async () => {
    const all = (await countriesOf(path, cwd)) ?? [path]
    return new Map(all.map((country) => [basename(resolve(cwd, country)), country]))
  }

  return {
    names: async () => [...(await paths()).keys()],
    named: async (name) => {
      const country = (await paths()).get(name)
      if (country === undefined) return undefined
      const read = (before: Draft | undefined) => readDraft(country, cwd, order, before)
      const preview = known.get(country) ?? countryPreview(read, country === path)
      known.set(country, preview)
      return preview
    },
    change: async (files) => {
      const concerned = await concernedBy(files, path, cwd)
      for (const [country, preview] of known) {
        if (concerned.includes(path) || concerned.includes(country)) await preview.change()
      }
    },
  }
}
