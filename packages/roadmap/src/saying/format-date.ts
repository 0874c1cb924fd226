import { remembered } from './remembered.ts'

/**
 * A date in words, as precise as it is written: `2017`, `September 2017`, `19 September 2017`. The language is an
 * argument, and the calendar is the Gregorian one of the data.
 */
export function formatDate(date: string, language: string): string {
  const precision = date.split('-').length
  return formatOf(`${language} ${precision}`).format(new Date(date))
}

/** To make a format takes a hundred times as long as to use it. */
const formatOf = remembered((key) => {
  const [language, precision] = key.split(' ')
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(Number(precision) > 1 ? { month: 'long' } : {}),
    ...(Number(precision) > 2 ? { day: 'numeric' } : {}),
  }
  const locale = language === 'en' ? 'en-GB' : language
  return new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' })
})
