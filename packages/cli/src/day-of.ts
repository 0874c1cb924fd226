import { CommandError, exitCode } from './exit-code.ts'
import { today } from './today.ts'

/**
 * The day that an option names; today where it is left out.
 *
 * @throws CommandError for anything that is no day.
 */
export function dayOf(given: string | undefined, option = ''): string {
  const day = given ?? today()
  if (/^\d{4}-\d\d-\d\d$/.test(day) && isDay(day)) return day
  throw new CommandError(
    exitCode.usage,
    `Unexpected \`${day}\` after ${option}, expected a day, as 2026-11-25`,
  )
}

const isDay = (day: string) => {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
