import type { Manifest } from '../manifest/manifest-of.ts'
import { holdsWithheld } from './find-withheld.ts'

/** The manifest of an earlier draft without the values that hold what is withheld by now, so that no redline shows them. */
export function withoutWithheld(manifest: Manifest, withheld: readonly string[]): Manifest {
  const isFree = ({ text }: { readonly text: string }) => !holdsWithheld(text, withheld)
  return {
    ...manifest,
    fields: manifest.fields.filter(isFree),
    computed: manifest.computed.filter(isFree),
  }
}
