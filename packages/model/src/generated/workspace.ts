// Generated from schemas/workspace.schema.json by `pnpm generate`.

/**
 * One of the sets that the phrases hold.
 */
export type Labels = 'in-place' | 'implemented'
/**
 * For whom a document is made.
 */
export type Release = 'internal' | 'draft' | 'public'
/**
 * The path of a Word file from the folder of the workspace, which ends in .docx or .dotx.
 */
export type WordFile = string
/**
 * A size of paper.
 */
export type Paper = 'A4' | 'Letter'

/**
 * The settings of an office, in the file `rsr.yaml` of its workspace: the folder that holds the assessments of its countries, and standards and selections of its own.
 */
export interface WorkspaceDocument {
  /**
   * The kind of this document and the version of its schema.
   */
  schema: 'workspace/1'
  organisation?: Organisation
  /**
   * From which share of its questions answered, in per cent, a priority is described; under it the whole is a desk study (method.md section 4). 60 when it is left out.
   */
  coverage?: number
  labels?: Labels
  release?: Release
  style?: WordFile
  paper?: Paper
  /**
   * How many months each phase of a roadmap lasts, from the month after the date of the assessment (method.md section 7). Three of 12 months when it is left out.
   *
   * @minItems 1
   * @maxItems 6
   *
   * Items: The length of a phase.
   */
  phases?:
    | [number]
    | [number, number]
    | [number, number, number]
    | [number, number, number, number]
    | [number, number, number, number, number]
    | [number, number, number, number, number, number]
  /**
   * How many actions an agency is given to lead at once, where their dates are not stated. 3 when it is left out.
   */
  actions_at_once?: number
}
/**
 * How an office is named. Its names are written as they stand behind the word `the`.
 */
export interface Organisation {
  /**
   * The full name of the office, as it stands behind the word `the`.
   */
  name: string
  /**
   * An abbreviation for use in sentences; the full name when it is left out.
   */
  short?: string
}
