import { type Inline, build } from '@rsr/document'
import { formatDate } from './format-date.ts'
import { remembered } from './remembered.ts'
import type { Helper, SentenceContext } from './sentence.ts'
import type { Writer } from './writer.ts'

/** The closed list of helpers. */
export function helpers(writer: Writer): Readonly<Record<string, Helper>> {
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
      return writer.label(group, value)
    },
  }
}

function missing(helper: string, context: SentenceContext): Inline[] {
  const expression = `{{${helper} …}}`
  context.report('the helper has not the values that it needs', expression)
  return [build.text(expression, context.origin)]
}
