import type { analysis } from '@rsr/model'

/** Who may read something, from the widest to the narrowest. */
export const marks = ['public', 'state', 'restricted'] as const satisfies readonly analysis.Confidentiality[]

/** A mark as files have it: where none is written, it is that of the State assessed. */
export const writtenMark = (mark: analysis.Confidentiality = 'state') =>
  mark === 'state' ? {} : { confidentiality: mark }
