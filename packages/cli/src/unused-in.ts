import { type Assessment, type SourceDocument, footnotesIn, isRecord } from '@rsr/model'

/** The ids of what is registered and named nowhere. */
export interface Unused {
  /** Facts that no answer, no report on an action, no footnote and no other fact names. */
  readonly facts: readonly string[]
  /** Sources that no fact, no figure and no correction of the treaty status cites. */
  readonly sources: readonly string[]
}

/** Keys under which the ids of facts stand. */
const factKeys = new Set(['for', 'against', 'supersedes', 'contradicts', 'facts'])

/** What an assessment registers and does not use. It may be meant: a fact may wait for its question. */
export function unusedIn(
  { facts, sources }: Pick<Assessment, 'facts' | 'sources'>,
  documents: readonly Pick<SourceDocument, 'value'>[],
): Unused {
  const [ofFacts, ofSources] = [new Set<string>(), new Set<string>()]
  const visit = (value: unknown, key: string): void => {
    if (Array.isArray(value)) value.forEach((each) => visit(each, key))
    else if (isRecord(value)) Object.entries(value).forEach(([below, each]) => visit(each, below))
    else if (typeof value === 'string') {
      if (factKeys.has(key)) ofFacts.add(value)
      if (key === 'source') ofSources.add(value)
      if (value.includes('[^')) footnotesIn(value).forEach((id) => ofFacts.add(id))
    }
  }
  for (const { value } of documents) visit(value, '')
  return {
    facts: [...facts.keys()].filter((id) => !ofFacts.has(id)),
    sources: [...sources.keys()].filter((id) => !ofSources.has(id)),
  }
}

/** The same in a line; nothing where all is used. */
export function unusedInWords({ facts, sources }: Unused): string {
  const parts = [
    facts.length === 0 ? [] : [`facts that no answer or footnote names: ${facts.join(', ')}`],
    sources.length === 0 ? [] : [`sources that nothing cites: ${sources.join(', ')}`],
  ].flat()
  return parts.length === 0 ? '' : `Registered and not used: ${parts.join('; ')}`
}
