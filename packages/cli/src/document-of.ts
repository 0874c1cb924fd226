import type { DocumentTree } from '@rsr/document'
import { type analysis, hasErrors } from '@rsr/model'
import {
  type LayoutSource,
  type Publication,
  type Release,
  analyse,
  layOut,
  layoutOf,
  publish,
  selectionOf,
} from '@rsr/roadmap'
import type { VFileMessage } from 'vfile-message'
import { chooseLayout } from './choose-layout.ts'
import { readLayouts } from './read-layouts.ts'
import type { Workspace } from './read-workspace.ts'

/**
 * The analysis of an assessment; nothing where it has errors.
 *
 * @param layout - the one that it is laid out with, which may have a selection of its own; one that is not in the
 *   catalogue is told by `selectionMessages`.
 */
export function analysisOf(
  workspace: Workspace,
  layout?: LayoutSource,
): analysis.AnalysisDocument | undefined {
  const { assessment, catalogue, country, settings, messages } = workspace
  if (!assessment || hasErrors(messages)) return undefined
  const selection = layout && selectionOf(layout)
  return analyse(assessment, { ...settings, catalogue, country, selection })
}

/** An analysis, and what a release shows of it; nothing where the assessment has errors. And all messages. */
export interface PublishedAnalysis {
  readonly full?: analysis.AnalysisDocument
  readonly publication?: Publication
  readonly messages: readonly VFileMessage[]
}

/** What a release shows of an assessment without errors, and all messages. */
export function publicationOf(
  workspace: Workspace,
  release: Release,
  layout?: LayoutSource,
): PublishedAnalysis {
  const full = analysisOf(workspace, layout)
  const { messages } = workspace
  return full ? { full, publication: publish(full, { release }), messages } : { messages }
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
): Promise<PublishedAnalysis & { readonly tree?: DocumentTree }> {
  const usual = publicationOf(workspace, release)
  if (!usual.publication) return { messages: usual.messages }
  const wanted = name ?? layoutOf(usual.publication).name
  const { layout, messages: unread } = chooseLayout(
    wanted,
    await readLayouts(workspace.office.root),
    workspace,
  )
  if (!layout) return { ...usual, messages: [...usual.messages, ...unread] }
  const published = publicationOf(workspace, release, layout)
  const laid = layOut(published.publication ?? usual.publication, { layout })
  return { ...usual, ...published, ...laid, messages: [...published.messages, ...laid.messages] }
}
