/**
 * Reads a count or an amount: digits, with signs between thousands where each group of three has one. `1.234` and `1,234`
 * alone may be a fraction or a thousand: they are not read.
 */
export function understandNumber(text: string): number | undefined {
  const typed = text.normalize('NFKC').trim()
  if (/^\d+$/.test(typed)) return Number(typed)
  if (/^\d{1,3}(?:[ ’']\d{3})+$/.test(typed)) return Number(typed.replaceAll(/\D/g, ''))
  if (/^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/.test(typed)) return Number(typed.replaceAll(/\D/g, ''))
  return /^\d+\.(?:\d{1,2}|\d{4,})$/.test(typed) ? Number(typed) : undefined
}
