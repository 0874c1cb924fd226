import type { analysis } from '@rsr/model'
import type { ReturnedForm } from '../returned.ts'
import { ownSources } from '../understand/own-sources.ts'
import type { TypedRow } from '../understand/typed-row.ts'
import { type NamedSources, matchSource } from './match-source.ts'

/** A citation as files have it. */
export interface Citation {
  readonly source: string
  readonly pinpoint?: string
}

/** The sources that can be cited: those registered, and those that are accepted with them. */
export interface Citable {
  readonly named: NamedSources
  /** The id of the source that a row of a form adds; nothing as long as that is not accepted. */
  readonly addedBy: (form: ReturnedForm, row: string) => string | undefined
}

/** What is cited for something that an agency wrote. */
export interface Citations {
  /** The registered sources that the agency names, and its reply, in which it was said. */
  readonly all: readonly Citation[]
  /** The sources that are not registered, as typed. */
  readonly unregistered: readonly string[]
  /** What was cited as long as none of its sources was registered; null where none is by now. */
  readonly before: Citation | null
}

/**
 * What to cite for something that an agency wrote.
 *
 * @param reply - the source that its reply is, and the place in it.
 */
export function citationsOf(
  { delivery: { form }, sources: typed, page }: Pick<TypedRow, 'delivery' | 'sources' | 'page'>,
  reply: { readonly source: string; readonly place: string },
  sources: Citable,
): Citations {
  const pages = page?.split(/\s*;\s*/) ?? []
  // As many pages as sources are one for each.
  const pageOf = (index: number) => (pages.length === typed.length ? pages[index] : page) ?? null
  const own = ownSources(form)
  const found = typed.map((each, index) => {
    // One that the form adds is known by its row: others may have its title.
    const title = own.get(each.toLowerCase())
    const id = title === undefined ? matchSource(each, sources.named) : sources.addedBy(form, each)
    return { each: title ?? each, id, page: pageOf(index) }
  })
  const unregistered = found.filter(({ id }) => id === undefined).map(({ each }) => each)
  const citing = (named: readonly string[]): Citation => {
    const words = named.length === 0 || page === null ? named : [...named, page]
    const also = words.length === 0 ? '' : `, citing ${words.join(', ')}`
    return { source: reply.source, pinpoint: `${reply.place}${also}` }
  }
  const registered = new Map(
    found.flatMap((each): [string, Citation][] => {
      if (each.id === undefined) return []
      return [[each.id, { source: each.id, ...(each.page !== null && { pinpoint: each.page }) }]]
    }),
  )
  return {
    all: [...registered.values(), citing(unregistered)],
    unregistered,
    before: registered.size > 0 ? citing(found.map(({ each }) => each)) : null,
  }
}

/** Whether what is recorded cites the reply alone, and could cite registered sources by now. */
export function isCitedAnew(recorded: readonly analysis.Citation[], { before }: Citations): boolean {
  const [first, ...more] = recorded
  return (
    before !== null &&
    more.length === 0 &&
    first?.source === before.source &&
    first.pinpoint === before.pinpoint
  )
}
