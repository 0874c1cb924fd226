import type { Settings } from '@rsr/model'
import { type LayoutSource, analyse, layOut, publish } from '@rsr/roadmap'
import { loadCatalogue } from '@rsr/standards'
import type { VFileMessage } from 'vfile-message'
import type { OwnLayouts } from './read-layouts.ts'
import { sampleAssessment } from './sample-assessment.ts'

/** What a layout can ask after: a draft and another release, at either stage. Passages that are left out are looked at too. */
const tries = [
  { release: 'draft', threshold: 0 },
  { release: 'internal', threshold: 1 },
] as const

/** What is wrong with the layouts of a workspace, and with their parts: each is tried on an assessment of everything. */
export async function checkLayouts(own: OwnLayouts, settings: Settings): Promise<VFileMessage[]> {
  const catalogue = await loadCatalogue()
  const assessment = sampleAssessment(catalogue)
  const publications = tries.map(({ release, threshold }) =>
    publish(analyse(assessment, { ...settings, threshold, catalogue, country: undefined }), { release }),
  )
  const tried = [...own.layouts.values(), ...unused(own)].flatMap((layout) =>
    publications.flatMap((publication) => layOut(publication, { layout }).messages),
  )
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
