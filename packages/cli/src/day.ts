import { CommandError, exitCode } from './exit-code.ts'

/** The day on which a command runs, in the place where it runs. */
export function today(): string {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** @throws CommandError for what is no day of the calendar, written as 2026-10-12. */
export function dayNamed(given: string, option: string): string {
  const isDay = /^[12]\d{3}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given))
  if (isDay && new Date(given).toISOString().startsWith(given)) return given
  throw new CommandError(
    exitCode.usage,
    `Unexpected \`${given}\` after --${option}, expected a day as 2026-10-12`,
  )
}
