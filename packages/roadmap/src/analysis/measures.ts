import type { analysis } from '@rsr/model'

/** The priority in whose chapter the figures of each measure stand. */
export const measures = {
  'victims-identified': 'III',
  'victims-assisted': 'IV',
  investigations: 'II',
  prosecutions: 'II',
  convictions: 'II',
  'compensation-awarded': 'IV',
  'assets-restrained': 'VI',
  'assets-confiscated': 'VI',
  'assets-returned': 'VI',
  'extradition-out': 'V',
  'extradition-in': 'V',
  'mutual-assistance-out': 'V',
  'mutual-assistance-in': 'V',
} as const satisfies Record<string, analysis.Priority['id']>
