import type { Inline } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { lines } from './common.ts'

/** What an action costs, as it is stated: a band, an amount, what is spent in each year; nothing where none is given. */
export function printCost(writer: Writer, cost: Cursor<analysis.Cost | null>): Inline[] {
  if (!has(cost)) return []
  const [band, amount, currency] = [get(cost, 'band'), get(cost, 'amount'), get(cost, 'currency')]
  const years = get(cost, 'by_year')
  const money = (value: Cursor<number>) => [
    ...writer.print(value),
    ...(has(currency) ? writer.say('roadmap.currency', { currency }) : []),
  ]
  return lines(
    has(band) ? writer.label('roadmap.band_of', band) : [],
    has(amount) ? money(amount) : [],
    ...each(years).flatMap((spent, index) => {
      const year = { value: Object.keys(years.value)[index] ?? '', trace: spent.trace, origin: null }
      return (['one_off', 'recurrent'] as const).flatMap((key) => {
        const value = get(spent, key)
        return has(value) ? [writer.say(`roadmap.${key}`, { year, amount: money(value) })] : []
      })
    }),
  )
}
