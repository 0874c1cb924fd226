import type { Period } from '@rsr/model'

/** A date as files have it: a year is a number. */
export const writtenDate = (date: string): string | number => (date.length === 4 ? Number(date) : date)

export const writtenPeriod = ({ from, to }: Period) => ({ from: writtenDate(from), to: writtenDate(to) })
