import type { Catalogue, CatalogueStandard } from '@rsr/model'

/** The standards that have all of some words, in the order of the catalogue. Capital letters make no difference. */
export function findStandards(catalogue: Catalogue, words: readonly string[]): CatalogueStandard[] {
  const sought = words.map((word) => word.toLowerCase())
  return [...catalogue.standards.values()].filter((standard) => {
    const { ids, text } = searchable(standard, catalogue)
    return sought.every((word) => ids.has(word) || text.includes(word))
  })
}

/** What a word can be: one of these ids as a whole, or a part of the text. */
function searchable(standard: CatalogueStandard, { instruments, selections }: Catalogue) {
  const instrument = instruments.get(standard.instrument)
  const chosen = [...selections.values()].filter((each) => each.standards.includes(standard.id))
  const ids = [
    standard.instrument,
    standard.obligation,
    standard.dimension,
    standard.capability ?? '',
    ...standard.priorities,
    ...standard.elements,
    ...standard.pillars,
    ...standard.forms,
    ...chosen.map((each) => each.id),
  ]
  const text = [
    standard.id,
    standard.title,
    standard.ref,
    standard.requirement,
    instrument?.title ?? '',
    instrument?.short_title ?? '',
    ...standard.criteria.map((criterion) => criterion.question),
  ]
  return { ids: new Set(ids.map((id) => id.toLowerCase())), text: text.join('\n').toLowerCase() }
}
