import type { DocumentTree } from '@rsr/document'
import { type analysis, hasErrors } from '@rsr/model'
import { type Publication, type Release, analyse, layOut, publish } from '@rsr/roadmap'
import type { VFileMessage } from 'vfile-message'
import type { Workspace } from './read-workspace.ts'

/** The analysis of an assessment; nothing where it has errors. */
export function analysisOf(workspace: Workspace): analysis.AnalysisDocument | undefined {
  const { assessment, catalogue, country, settings, messages } = workspace
  if (!assessment || hasErrors(messages)) return undefined
  return analyse({ ...settings, assessment, catalogue, country })
}

/** The document of an assessment without errors, the publication that it prints, and all messages. */
export function documentOf(
  workspace: Workspace,
  release: Release,
): { tree?: DocumentTree; publication?: Publication; messages: readonly VFileMessage[] } {
  const full = analysisOf(workspace)
  if (!full) return { messages: workspace.messages }
  const publication = publish(full, { release })
  const laid = layOut(publication)
  return { ...laid, publication, messages: [...workspace.messages, ...laid.messages] }
}
