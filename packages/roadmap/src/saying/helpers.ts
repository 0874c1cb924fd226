import { type Inline, build } from '@rsr/document'
import { get, has } from '../cursor.ts'
import { formatDate } from './format-date.ts'
import { levelKey, levelWords } from './level-words.ts'
import { remembered } from './remembered.ts'
import type { Helper, SentenceContext } from './sentence.ts'
import type { Spoken, Writer } from './writer.ts'

/** The closed list of helpers. */
export function helpers(writer: Writer<Spoken>): Readonly<Record<string, Helper>> {
  const organisation = (key: 'name' | 'short') => {
    const own = get(writer.publication, 'organisation')
    if (!has(own)) return writer.say(`organisation.${key}`)
    const short = get(own, 'short')
    return writer.print(key === 'short' && has(short) ? short : get(own, 'name'))
  }
  const inWords = remembered((date) => formatDate(date, writer.language))
  return {
    /** `{{date header.date}}`: a date in words. */
    date: ([value], context) => {
      if (typeof value !== 'object' || typeof value.value !== 'string') return missing('date', context)
      return [build.computed(value.trace, { type: 'text', value: inWords(value.value) })]
    },
    /** `{{plural n "standard" "standards"}}`: the word that goes with a number; the number is printed apart. */
    plural: ([value, one, many], context) => {
      if (typeof value !== 'object' || typeof value.value !== 'number') return missing('plural', context)
      if (typeof one !== 'string' || typeof many !== 'string') return missing('plural', context)
      return [build.text(value.value === 1 ? one : many, context.origin)]
    },
    /** `{{label "answer" c.answer.value}}`: a computed value in the words of a phrase. */
    label: ([group, value], context) => {
      if (typeof group !== 'string' || typeof value !== 'object') return missing('label', context)
      const key = `${group}.${String(value.value)}`
      return writer.hasPhrase(key) ? writer.label(group, value) : unknown('label', key, context)
    },
    /** `{{level "met"}}`: the word for a level, of the set that the workspace has chosen. */
    level: ([level], context) => {
      if (typeof level !== 'string') return missing('level', context)
      const key = levelKey(level, writer.publication.value.labels)
      return writer.hasPhrase(key) ? levelWords(writer, level) : unknown('level', key, context)
    },
    /** `{{percent threshold}}`: a share in per cent, without the sign. */
    percent: ([share], context) => {
      if (typeof share !== 'object' || typeof share.value !== 'number') return missing('percent', context)
      return [build.computed(share.trace, { type: 'text', value: String(Math.round(share.value * 100)) })]
    },
    /** `{{organisation}}`: the office that keeps the assessment, as its workspace or the phrases name it. */
    organisation: () => organisation('name'),
    /** `{{organisation_short}}`: the same by its short name, if it has one. */
    organisation_short: () => organisation('short'),
  }
}

/** A phrase that is not there is told where it is asked for. */
function unknown(helper: string, key: string, context: SentenceContext): Inline[] {
  context.report(`there is no phrase \`${key}\``, `{{${helper}`)
  return [build.text(key, context.origin)]
}

function missing(helper: string, context: SentenceContext): Inline[] {
  const expression = `{{${helper} …}}`
  context.report('the helper has not the values that it needs', expression)
  return [build.text(expression, context.origin)]
}
