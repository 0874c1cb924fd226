import type { analysis } from '@rsr/model'
import { type NamedSources, matchSource } from './match-source.ts'

/** A citation as files have it. */
export interface Citation {
  readonly source: string
  readonly pinpoint?: string
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
 * @param named - the sources that it names, each as typed, and the pages or articles beside them.
 * @param reply - the source that its reply is, and the place in it.
 */
export function citationsOf(
  { sources: typed, page }: { readonly sources: readonly string[]; readonly page: string | null },
  reply: { readonly source: string; readonly place: string },
  sources: NamedSources,
): Citations {
  const pages = page?.split(/\s*;\s*/) ?? []
  // As many pages as sources are one for each.
  const pageOf = (index: number) => (pages.length === typed.length ? pages[index] : page) ?? null
  const found = typed.map((each, index) => ({ each, id: matchSource(each, sources), page: pageOf(index) }))
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
    before: registered.size > 0 ? citing(typed) : null,
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
