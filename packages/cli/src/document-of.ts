import type { DocumentTree } from '@rsr/document'
import { hasErrors } from '@rsr/model'
import { type Publication, type Release, analyse, layOut, publish } from '@rsr/roadmap'
import type { VFileMessage } from 'vfile-message'
import type { Workspace } from './read-workspace.ts'

/** The document of an assessment without errors, the publication that it prints, and all messages. */
export function documentOf(
  workspace: Workspace,
  release: Release,
): { tree?: DocumentTree; publication?: Publication; messages: readonly VFileMessage[] } {
  const { assessment, catalogue, country, settings, messages } = workspace
  if (!assessment || hasErrors(messages)) return { messages }
  const publication = publish(analyse({ ...settings, assessment, catalogue, country }), { release })
  const laid = layOut(publication)
  return { ...laid, publication, messages: [...messages, ...laid.messages] }
}
