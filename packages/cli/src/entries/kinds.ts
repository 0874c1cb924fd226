import type { Catalogue } from '@rsr/model'
import type { Entry, EntryKind } from './entry.ts'
import { agencyKinds, capabilities, pillars, selections } from './group-kinds.ts'
import { challenges, sharedFacts } from './help-kinds.ts'
import { instruments, standards } from './instrument-kinds.ts'
import { elements, priorities } from './priority-kinds.ts'
import { forumRecommendations, workPlanItems } from './work-plan-kinds.ts'

/** Every kind of entries of a catalogue that can be found and read, in the order in which they are shown. */
export const kinds: readonly EntryKind[] = [
  standards,
  instruments,
  priorities,
  elements,
  workPlanItems,
  forumRecommendations,
  capabilities,
  pillars,
  agencyKinds,
  selections,
  challenges,
  sharedFacts,
]

/** Every entry of a catalogue. */
export const entriesOf = (catalogue: Catalogue): Entry[] =>
  kinds.flatMap(({ name, list }) => list(catalogue).map((entry) => ({ ...entry, kind: name })))
