import type { Origin } from '@rsr/document'
import type { SourceDocument } from '@rsr/model'
import type { Publication } from '@rsr/roadmap'
import type { VFileMessage } from 'vfile-message'
import { reasonsOf } from '../reasons.ts'
import type { PrintedValue } from './values-in.ts'

/** Leads from a message to what is printed of the value that it is on. */
export interface Anchor {
  readonly id: string
  /** What the value is in: `paragraph 47`. */
  readonly inside: string
}

/** A stretch of a file of which something is printed. */
interface Stretch {
  readonly value: PrintedValue
  readonly file: string
  readonly start: number
  readonly end: number
}

/**
 * Where what messages are on is printed; nothing of a message on what is not printed, or on a file as a whole. The
 * elements are given an id.
 */
export function anchorsOf(
  messages: readonly VFileMessage[],
  values: readonly PrintedValue[],
  publication: Publication,
  documents: readonly SourceDocument[],
): ReadonlyMap<VFileMessage, Anchor> {
  const anchors = new Map<VFileMessage, Anchor>()
  const files = new Set(messages.map(({ file }) => file))
  if (files.size === 0) return anchors
  const stretches = values.flatMap((value) =>
    originsOf(value, publication).flatMap(({ file, pointer }): Stretch[] => {
      const document = files.has(file) ? documents.find((each) => each.file === file) : undefined
      const start = document?.place(pointer, 'key').position?.start.offset
      const end = document?.place(pointer).position?.end.offset
      // A file as a whole says nothing of where.
      return pointer === '' || start === undefined || end === undefined ? [] : [{ value, file, start, end }]
    }),
  )
  for (const [index, message] of messages.entries()) {
    const { file, place } = message
    const offset = place && 'start' in place ? place.start.offset : undefined
    if (offset === undefined) continue
    const around = stretches.filter((each) => each.file === file && each.start <= offset && offset < each.end)
    const [nearest] = around.toSorted((one, other) => one.end - one.start - (other.end - other.start))
    if (!nearest) continue
    const { element, inside } = nearest.value
    const id = element.properties.id ?? `preview-place-${index + 1}`
    element.properties.id = id
    anchors.set(message, { id, inside })
  }
  return anchors
}

/** Where an input is written, and where what a computed value follows from. */
function originsOf({ origin, trace }: PrintedValue, publication: Publication): readonly Origin[] {
  if (origin) return [origin]
  return reasonsOf(publication, trace ?? '').flatMap((reason) => (reason.origin ? [reason.origin] : []))
}
