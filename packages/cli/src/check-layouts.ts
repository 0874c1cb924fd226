import { type LayoutSource, analyse, layOut, publish, selectionMessages, selectionOf } from '@rsr/roadmap'
import type { VFileMessage } from 'vfile-message'
import type { OwnLayouts } from './read-layouts.ts'
import type { Office } from './read-office.ts'
import { sampleAssessment } from './sample-assessment.ts'

/** What a layout can ask after: a draft and another release, at either stage. Passages that are left out are looked at too. */
const tries = [
  { release: 'draft', threshold: 0 },
  { release: 'internal', threshold: 1 },
] as const

/** What is wrong with the layouts of a workspace, and with their parts: each is tried on an assessment of everything. */
export function checkLayouts(own: OwnLayouts, { catalogue, settings }: Office): VFileMessage[] {
  const assessment = sampleAssessment(catalogue)
  const tried = [...own.layouts.values(), ...unused(own)].flatMap((layout) => {
    const unknown = selectionMessages(layout, catalogue.selections)
    if (unknown.length > 0) return unknown
    const options = { ...settings, catalogue, country: undefined, selection: selectionOf(layout) }
    return tries.flatMap(({ release, threshold }) => {
      const publication = publish(analyse(assessment, { ...options, threshold }), { release })
      return layOut(publication, { layout }).messages
    })
  })
  const once = new Map(
    tried.map((each) => [JSON.stringify([each.file, each.line, each.column, each.reason]), each]),
  )
  return [...own.messages, ...once.values()]
}

/** Parts that no layout of the workspace names are tried alone. */
const unused = ({ layouts, parts }: OwnLayouts): LayoutSource[] =>
  [...parts].flatMap(([name, part]) => {
    const named = [...layouts.values(), ...parts.values()].some(({ text }) =>
      new RegExp(`::part\\{name="?${name}["}]`).test(text),
    )
    return named ? [] : [part]
  })
