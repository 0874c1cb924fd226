import { choices, understandChoice } from './understand-choice.ts'
import { understandNumber } from './understand-number.ts'

/** Reads what an action costs: a band, or an amount with the ISO 4217 code of its currency on either side. */
export function understandCost(text: string): Readonly<Record<string, unknown>> | undefined {
  const band = understandChoice(text, choices.band)
  if (band !== undefined) return { band }
  const [, before, number = '', after] =
    /^([A-Z]{3})?\s*(\d[\d .,’']*?)\s*([A-Z]{3})?$/.exec(text.trim()) ?? []
  // An amount of money has no three digits behind its point.
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(number)
  const amount = isGrouped ? Number(number.replaceAll(/\D/g, '')) : understandNumber(number)
  const currency = before ?? after
  const isOne = (before === undefined) !== (after === undefined)
  return amount === undefined || !isOne ? undefined : { amount, currency }
}
