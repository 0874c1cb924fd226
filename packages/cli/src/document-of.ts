import type { DocumentTree } from '@rsr/document'
import { type analysis, hasErrors } from '@rsr/model'
import { type Publication, type Release, analyse, layOut, layoutOf, publish } from '@rsr/roadmap'
import type { VFileMessage } from 'vfile-message'
import { chooseLayout } from './choose-layout.ts'
import { readLayouts } from './read-layouts.ts'
import type { Workspace } from './read-workspace.ts'

/** The analysis of an assessment; nothing where it has errors. */
export function analysisOf(workspace: Workspace): analysis.AnalysisDocument | undefined {
  const { assessment, catalogue, country, settings, messages } = workspace
  if (!assessment || hasErrors(messages)) return undefined
  return analyse(assessment, { ...settings, catalogue, country })
}

/** What a release shows of an assessment without errors, and all messages. */
export function publicationOf(
  workspace: Workspace,
  release: Release,
): { publication?: Publication; messages: readonly VFileMessage[] } {
  const full = analysisOf(workspace)
  const { messages } = workspace
  return full ? { publication: publish(full, { release }), messages } : { messages }
}

/**
 * The document of an assessment without errors, the publication that it prints, and all messages.
 *
 * @param name - its layout; that which the stage of the assessment asks for, where none is named.
 * @throws CommandError for a layout that there is not.
 */
export async function documentOf(
  workspace: Workspace,
  release: Release,
  name?: string,
): Promise<{ tree?: DocumentTree; publication?: Publication; messages: readonly VFileMessage[] }> {
  const { publication, messages } = publicationOf(workspace, release)
  if (!publication) return { messages }
  const chosen = chooseLayout(name ?? layoutOf(publication).name, await readLayouts(workspace.office.root))
  const laid = chosen.layout ? layOut(publication, { layout: chosen.layout }) : { messages: [] }
  return { ...laid, publication, messages: [...messages, ...chosen.messages, ...laid.messages] }
}
