import type { analysis } from '@rsr/model'

/** The groups in which States are counted on a standard, in their order; `open` is "not established". */
export const groups = ['full', 'part', 'none', 'open'] as const
export type Group = (typeof groups)[number]

/** Whether an axis has levels, or evidence of use alone. */
export type Scale = 'level' | 'evidence'

const groupOfStatus: Readonly<Record<string, Group>> = {
  met: 'full',
  largely: 'part',
  partly: 'part',
  not: 'none',
  found: 'full',
  'in-part': 'part',
  'none-found': 'none',
}

/** The group of a status; a range is not established, unless both ends are in one group. */
export function groupOf({ low, high }: Pick<analysis.Axis, 'low' | 'high'>): Group {
  const [from, to] = [groupOfStatus[low ?? ''], groupOfStatus[high ?? '']]
  return from !== undefined && from === to ? from : 'open'
}
