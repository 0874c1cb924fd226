import type { DocumentTree } from '@rsr/document'
import { hasErrors } from '@rsr/model'
import { type Publication, type Release, analyse, layOut, publish, withheldTexts } from '@rsr/roadmap'
import type { VFileMessage } from 'vfile-message'
import type { Workspace } from './read-workspace.ts'

/** The document of an assessment without errors, the publication that it prints, what that withholds, and all messages. */
export function documentOf(
  workspace: Workspace,
  release: Release,
): {
  tree?: DocumentTree
  publication?: Publication
  withheld: readonly string[]
  messages: readonly VFileMessage[]
} {
  const { assessment, catalogue, country, settings, messages } = workspace
  if (!assessment || hasErrors(messages)) return { withheld: [], messages }
  const analysis = analyse({ ...settings, assessment, catalogue, country })
  const publication = publish(analysis, { release })
  const laid = layOut(publication)
  return {
    ...laid,
    publication,
    withheld: withheldTexts(analysis, publication),
    messages: [...messages, ...laid.messages],
  }
}
