import type { VFileMessage } from 'vfile-message'
import type * as full from '../generated/analysis.ts'
import { keysOf, valueAt } from '../json-pointer.ts'
import { message } from '../message.ts'
import { footnotesIn } from '../prose.ts'
import { proseOf } from '../prose-messages.ts'
import { writtenSchemas } from '../written-schema.ts'
import type { Check } from './check.ts'

type Mark = full.Confidentiality

/** From what anyone may read to what stays with the Regional Support Office. */
const marks: readonly Mark[] = ['public', 'state', 'restricted']
const isCloser = (one: Mark, other: Mark) => marks.indexOf(one) > marks.indexOf(other)

/**
 * Marks that contradict each other: a fact all of whose sources are withheld is withheld too, and a footnote that
 * cites a withheld fact says only that the office holds the information (method.md section 3).
 */
export function checkConfidentiality(check: Check): VFileMessage[] {
  return [...factMarks(check), ...footnoteMarks(check)]
}

/** Facts that are marked as more open than their sources: told of the source where that has no mark, and once. */
function factMarks(check: Check): VFileMessage[] {
  const { assessment, place, isWritten } = check
  const unmarked = new Map<full.Source, string[]>()
  const messages: VFileMessage[] = []
  for (const fact of assessment.facts.values()) {
    const found = markOfSources(fact, check)
    if (found === undefined || !isContradicted(fact, check)) continue
    const sources = fact.sources.flatMap(({ source }) => assessment.sources.get(source) ?? [])
    const source = sources.find(({ at }) => !isWritten(at, 'confidentiality'))
    if (source) {
      unmarked.set(source, [...(unmarked.get(source) ?? []), fact.id])
    } else {
      const values = { id: fact.id, mark: fact.confidentiality, found }
      messages.push(message('fact-closed-by-sources', place(fact.at, 'confidentiality'), values))
    }
  }
  for (const [{ at, id }, [fact = '', ...more]] of unmarked) {
    const facts =
      more.length === 0 ? `the fact \`${fact}\` is` : `${more.length + 1} facts (\`${fact}\` …) are`
    messages.push(message('source-closed', place(at, undefined, 'key'), { id, facts }))
  }
  return messages
}

/** A mark that was left out contradicts nothing: it goes with that of the sources. */
function isContradicted(fact: full.Fact, check: Check): boolean {
  const found = markOfSources(fact, check)
  if (found === undefined || !isCloser(found, fact.confidentiality)) return false
  return check.isWritten(fact.at, 'confidentiality')
}

/** The most open mark among the sources of a fact, if all of them are known. */
function markOfSources({ sources }: full.Fact, { assessment }: Check): Mark | undefined {
  const found = sources.map(({ source }) => assessment.sources.get(source)?.confidentiality)
  return found.includes(undefined) ? undefined : marks.find((mark) => found.includes(mark))
}

function footnoteMarks(check: Check): VFileMessage[] {
  const { assessment, documents } = check
  return documents.flatMap((document) =>
    proseOf(document, writtenSchemas.assessment).flatMap(({ pointer, text }) => {
      const mark = markOfText(document.value, pointer, check)
      return footnotesIn(text).flatMap((id) => {
        const fact = assessment.facts.get(id)
        if (!fact) return [] // has its message
        const found = shownMark(fact, check)
        if (!isCloser(found, mark)) return []
        const reader = mark === 'public' ? 'in public' : 'to the State'
        return [message('footnote-withheld', document.find(pointer, `[^${id}]`), { id, found, mark, reader })]
      })
    }),
  )
}

/** The mark under which a fact is shown. Where it is contradicted, that is said of the fact, and once. */
function shownMark(fact: full.Fact, check: Check): Mark {
  const found = markOfSources(fact, check)
  return found === undefined || isContradicted(fact, check) || isCloser(fact.confidentiality, found)
    ? fact.confidentiality
    : found
}

/** The mark of the record that holds a text. Header and agencies are on every cover; a correction goes with its source. */
function markOfText(value: unknown, pointer: string, { assessment }: Check): Mark {
  const [section = '', id = ''] = keysOf(pointer)
  if (section === 'header' || section === 'agencies') return 'public'
  if (section === 'treaties') {
    return assessment.sources.get(assessment.treaties.get(id)?.source ?? '')?.confidentiality ?? 'restricted'
  }
  const record = section === 'context' ? '/context' : pointer.split('/').slice(0, 3).join('/')
  const written = valueAt(value, `${record}/confidentiality`)
  return marks.find((mark) => mark === written) ?? 'state'
}
