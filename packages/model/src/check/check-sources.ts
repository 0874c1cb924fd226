import type { VFileMessage } from 'vfile-message'
import type * as full from '../generated/analysis.ts'
import { message } from '../message.ts'
import { short } from '../shown.ts'
import type { Check } from './check.ts'

/** Addresses at which a reader does not find the source. */
const elsewhere: Readonly<Record<string, RegExp>> = {
  'result of a search':
    /^https?:\/\/(www\.)?(google|bing|duckduckgo|baidu|yandex|search\.yahoo)\.[a-z.]+\/(search|url|s)?[?/]/i,
  'file on the site of an office': /^https?:\/\/[^/]+\.sharepoint\.com\//i,
  'address within one network': /^https?:\/\/(localhost|\d+\.\d+\.\d+\.\d+|[a-z0-9-]+)(:\d+)?(\/|$)/i,
}

/** Whether a source can be found by those who read a document that cites it (method.md section 3: what to cite). */
export function checkSources({ assessment, place }: Check): VFileMessage[] {
  const first = new Map<string, full.Source>()
  return [...assessment.sources.values()].flatMap((source) => {
    const { at, id, url, seen_in: seenIn } = source
    const messages: VFileMessage[] = []
    if (url === null && seenIn === null && isPublished(source)) {
      messages.push(message('source-without-link', place(at, undefined, 'key'), { id }))
    }
    const found = Object.entries(elsewhere).find(([, address]) => url !== null && address.test(url))
    if (found) messages.push(message('source-link-elsewhere', place(at, 'url'), { found: found[0] }))
    if (url !== null && seenIn?.trim() === url) {
      messages.push(message('source-seen-in-link', place(at, 'seen_in'), {}))
    }
    const words = [source.title, source.publisher, source.year].join('\n').toLowerCase()
    const same = first.get(words)
    if (!same) first.set(words, source)
    else if (url === null || same.url === null || url === same.url) {
      const values = { id: short(id), first: short(same.id) }
      messages.push(message('source-twice', place(at, undefined, 'key'), values))
    }
    return messages
  })
}

/** Whether a third party has made a source public: what was given in confidence, or by the State, may have no link. */
function isPublished({ kind, confidentiality }: full.Source): boolean {
  if (kind === 'media') return confidentiality !== 'restricted'
  return kind === 'independent-report' && confidentiality === 'public'
}
