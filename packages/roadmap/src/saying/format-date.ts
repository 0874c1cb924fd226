/**
 * A date in words, as precise as it is written: `2017`, `September 2017`, `19 September 2017`. The language is an
 * argument, and the calendar is the Gregorian one of the data.
 */
export function formatDate(date: string, language: string): string {
  const parts = date.split('-').length
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(parts > 1 ? { month: 'long' } : {}),
    ...(parts > 2 ? { day: 'numeric' } : {}),
  }
  const locale = language === 'en' ? 'en-GB' : language
  return new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' }).format(
    new Date(date),
  )
}
