import type { VFileMessage } from 'vfile-message'
import type { InputFile } from './decode.ts'
import type * as full from './generated/analysis.ts'
import type { Paper, Release, WorkspaceDocument } from './generated/workspace.ts'
import { type At, type Part, readParts } from './read-parts.ts'
import type { SourceDocument } from './source-document.ts'

/** What an office sets for all its countries. */
export interface Settings {
  /** The office that documents name; that of the phrases where it is null. */
  readonly organisation: full.Organisation | null
  /** The share of answered criteria, 0 to 1, under which a priority is not described, and the whole is a desk study. */
  readonly threshold: number
  /** The set of words for the levels of a status. */
  readonly labels: full.Labels
  readonly release: Release
  /** The Word file whose style documents have, and where it is named; that of the toolkit where it is null. */
  readonly style: { readonly at: At; readonly path: string } | null
  /** The size of the sheets that documents are printed on. */
  readonly paper: Paper
  /** How many months each phase of a roadmap lasts. */
  readonly phases: readonly number[]
  /** How many actions an agency is given to lead at once. */
  readonly actionsAtOnce: number
}

/** The settings of an office that sets nothing. */
export const defaultSettings: Settings = {
  organisation: null,
  threshold: 0.6,
  labels: 'in-place',
  release: 'draft',
  style: null,
  paper: 'A4',
  phases: [12, 12, 12],
  actionsAtOnce: 3,
}

/**
 * Reads the settings of a workspace from its file `rsr.yaml`.
 *
 * @returns the settings, which are the default ones when the file has errors; its document, for places; and messages.
 */
export function readSettings(file: InputFile): {
  settings: Settings
  documents: SourceDocument[]
  messages: VFileMessage[]
} {
  const { documents, messages } = readParts([file], 'workspace')
  const [document] = documents
  return { settings: document ? fillSettings(document) : defaultSettings, documents, messages }
}

function fillSettings({ file, value }: Part<WorkspaceDocument>): Settings {
  const {
    organisation,
    coverage,
    labels,
    release,
    style,
    paper,
    phases,
    actions_at_once: actionsAtOnce,
  } = value
  return {
    organisation: organisation
      ? { at: { file, pointer: '/organisation' }, short: null, ...organisation }
      : defaultSettings.organisation,
    threshold: coverage === undefined ? defaultSettings.threshold : coverage / 100,
    labels: labels ?? defaultSettings.labels,
    release: release ?? defaultSettings.release,
    style: style === undefined ? defaultSettings.style : { at: { file, pointer: '/style' }, path: style },
    paper: paper ?? defaultSettings.paper,
    phases: phases ?? defaultSettings.phases,
    actionsAtOnce: actionsAtOnce ?? defaultSettings.actionsAtOnce,
  }
}
