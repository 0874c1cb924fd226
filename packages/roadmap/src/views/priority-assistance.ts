import { build } from '@rsr/document'
import { get } from '../cursor.ts'
import { assistanceWanted } from './assistance-table.ts'
import { defineView } from './view.ts'

/** How much a reader in a hurry is shown. */
const most = 8
/** In this order; what waits for facts comes after it. */
const urgencies: readonly unknown[] = ['first', 'next', 'further']

/** The assistance that the most urgent steps would need, one line each. */
export const priorityAssistance = defineView({
  name: 'priority-assistance',
  help: 'The technical assistance for what is most urgent, eight at most, one line each: actions first, then standards.',
  attributes: [],
  write(writer) {
    // An action and the standard that it is for may want the same.
    const wanted = [
      ...new Map(
        assistanceWanted(writer)
          .toReversed()
          .map((one) => [one.assistance.value.text, one]),
      ).values(),
    ].toReversed()
    if (wanted.length === 0) return [build.numberedParagraph(...writer.say('assistance.none'))]
    const ordered = wanted.toSorted((a, b) => place(a.urgency?.value) - place(b.urgency?.value))
    const trace = get(writer.publication, 'actions').trace
    const count = { value: Math.max(0, wanted.length - most), trace, origin: null }
    return [
      build.numberedParagraph(...writer.say('assistance.lead_first')),
      build.bullets(
        ...ordered.slice(0, most).map(({ assistance, within }) =>
          writer.say('assistance.item', {
            kind: writer.label('assistance.kind_of', get(assistance, 'kind')),
            wanted: writer.print(get(assistance, 'text')),
            for: within,
          }),
        ),
      ),
      ...(count.value === 0 ? [] : [build.numberedParagraph(...writer.say('assistance.others', { count }))]),
    ]
  },
})

const place = (urgency: unknown) =>
  urgencies.includes(urgency) ? urgencies.indexOf(urgency) : urgencies.length
