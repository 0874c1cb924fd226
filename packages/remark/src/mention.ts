import { isWebAddress } from '@rsr/document'
import type { Link, PhrasingContent } from 'mdast'
import { type Directive, attributesOf } from './directive.ts'
import type { Sources } from './sources.ts'

/** What is known of a standard that is mentioned. */
interface Mentioned {
  readonly title: string
  readonly reference: string
  readonly url: string
}

/**
 * `:standard[the offence]{id=tip-protocol.5.1}`: the words of the author, or the title of the standard, as a link with
 * the reference as its title; only the words where it leads nowhere.
 */
export function mention(node: Directive, sources: Sources): (Link | PhrasingContent)[] {
  const { id = '' } = attributesOf(node)
  const found = find(id, sources)
  if (!found) return []
  const url = sources.hrefOf?.(id) ?? (isWebAddress(found.url) ? found.url : undefined)
  const children: PhrasingContent[] =
    node.children.length > 0 ? node.children : [{ type: 'text', value: found.title }]
  return url === undefined ? children : [{ type: 'link', url, title: found.reference, children }]
}

/** In the catalogue, else in an analysis. */
function find(id: string, { catalogue, writers }: Sources): Mentioned | undefined {
  const analyses = [...writers.values()].map(({ publication }) => publication.value)
  const standard =
    catalogue?.standards.get(id) ??
    analyses.find(({ standards }) => Object.hasOwn(standards, id))?.standards[id]
  if (!standard) return undefined
  const instrument =
    catalogue?.instruments.get(standard.instrument) ??
    analyses.find(({ instruments }) => Object.hasOwn(instruments, standard.instrument))?.instruments[
      standard.instrument
    ]
  return {
    title: standard.title,
    reference: `${instrument?.short_title ?? ''}, ${standard.ref}`,
    url: instrument?.source_url ?? '',
  }
}
