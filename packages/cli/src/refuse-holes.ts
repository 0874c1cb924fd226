import { type Place, type SourceDocument, type analysis, message } from '@rsr/model'
import { type Hole, type Publication, holesOf } from '@rsr/roadmap'
import type { VFileMessage } from 'vfile-message'

const words: Readonly<Record<analysis.Action['missing'][number], string>> = {
  lead: 'a lead agency',
  dates: 'start and end',
  indicator: 'an indicator with a target',
  cost: 'its cost',
  funding: 'its funding',
}

/**
 * Why a plan is not published: a message for each of its holes, at the action, or at the answer that makes the gap
 * (method.md section 7).
 */
export function refuseHoles(publication: Publication, documents: readonly SourceDocument[]): VFileMessage[] {
  const placeOf = ({ at }: Hole): Place =>
    documents.find(({ file }) => file === at.file)?.place(at.pointer, 'key') ?? {
      file: at.file,
      position: undefined,
    }
  return holesOf(publication).map((hole) => messageOn(hole, placeOf(hole)))
}

function messageOn(hole: Hole, place: Place): VFileMessage {
  switch (hole.kind) {
    case 'action-incomplete': {
      const missing = hole.missing.map((name) => words[name]).join(', ')
      return message('plan-action-incomplete', place, { id: hole.id, missing })
    }
    case 'action-without-gap':
      return message('plan-action-without-gap', place, { id: hole.id })
    case 'gap-without-action':
      return message('plan-gap-without-action', place, { id: hole.id, title: hole.title })
  }
}
