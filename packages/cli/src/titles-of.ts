import type { Catalogue, Titles } from '@rsr/model'

/** What a Markdown document says of standards and questions beside their ids: chapter by chapter, as the catalogue has it. */
export function titlesOf({ standards, priorities }: Catalogue): Titles {
  const chapters = [...priorities.keys()]
  const chapterOf = (id: string) => standards.get(id)?.priorities[0] ?? ''
  const criteria = new Map(
    [...standards.values()].flatMap((each) => each.criteria.map((one) => [one.id, one] as const)),
  )
  return {
    standards: [...standards.keys()].toSorted(
      (a, b) => chapters.indexOf(chapterOf(a)) - chapters.indexOf(chapterOf(b)),
    ),
    of: (id) => standards.get(id)?.title ?? priorities.get(id)?.title,
    chapter: (id) => {
      const priority = priorities.get(chapterOf(id))
      return priority && `${priority.id}. ${priority.title}`
    },
    question: (id) => criteria.get(id)?.question,
  }
}
