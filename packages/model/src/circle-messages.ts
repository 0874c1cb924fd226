import type { VFileMessage } from 'vfile-message'
import type { CatalogueOutline } from './catalogue-outline.ts'
import type { RoadmapDocument } from './generated/roadmap.ts'
import { below } from './json-pointer.ts'
import { message } from './message.ts'
import { short } from './shown.ts'
import type { SourceDocument } from './source-document.ts'

type Documents = readonly SourceDocument<RoadmapDocument>[]

/** Messages on standards of some documents that rest on themselves, and on selections that extend themselves. */
export function circleMessages(documents: Documents, { standards }: CatalogueOutline): VFileMessage[] {
  const selections = new Map(documents.flatMap(({ value }) => Object.entries(value.selections ?? {})))
  return [
    ...circlesIn(documents, 'standards', 'depends_on', (id) => standards.get(id)?.depends_on ?? []),
    ...circlesIn(documents, 'selections', 'extends', (id) => [selections.get(id)?.extends ?? []].flat()),
  ]
}

/** Each circle once, at the first of its records. */
function circlesIn(
  documents: Documents,
  section: 'standards' | 'selections',
  key: string,
  next: (id: string) => readonly string[],
): VFileMessage[] {
  const told = new Set<string>()
  return documents.flatMap((document) =>
    Object.keys(document.value[section] ?? {}).flatMap((id) => {
      const circle = told.has(id) ? undefined : circleFrom(id, next)
      if (!circle) return []
      for (const each of circle) told.add(each)
      const words = circle.map((each) => `\`${short(each)}\``).join(' → ')
      return [
        message('catalogue-circle', document.place(below('', section, id, key), 'key'), { circle: words }),
      ]
    }),
  )
}

/** The shortest way from an id back to itself, if there is one. */
function circleFrom(start: string, next: (id: string) => readonly string[]): string[] | undefined {
  const reachedFrom = new Map<string, string>()
  const reached = [start]
  for (const id of reached) {
    for (const to of next(id)) {
      if (to === start) {
        const way = [start]
        for (let at: string | undefined = id; at !== undefined; at = reachedFrom.get(at)) way.unshift(at)
        return way
      }
      if (reachedFrom.has(to)) continue
      reachedFrom.set(to, id)
      reached.push(to)
    }
  }
  return undefined
}
