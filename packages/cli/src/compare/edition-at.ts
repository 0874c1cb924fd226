import { readFile, stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { type analysis, hasErrors, isAnalysisFile, readAnalysis } from '@rsr/model'
import { type LayoutSource, type Release, selectionOf } from '@rsr/roadmap'
import { CommandError, exitCode } from '../exit-code.ts'
import { folderOfCountry } from '../folder-of-country.ts'
import { analysisOf } from '../document-of.ts'
import { pathMissing } from '../path-missing.ts'
import { readOffice } from '../read-office.ts'
import { readWorkspace } from '../read-workspace.ts'
import { report } from '../report.ts'
import type { Terminal } from '../terminal.ts'

/** One edition of the assessment of a country, and the release that its workspace usually makes. */
export interface EditionAt {
  readonly path: string
  readonly analysis: analysis.AnalysisDocument
  /**
   * The same over the selection of a layout that has one of its own.
   *
   * @throws CommandError for an analysis as JSON that is over another selection: its inputs are not there.
   */
  readonly over: (layout: LayoutSource) => analysis.AnalysisDocument
  readonly release: Release
}

/**
 * Reads an edition: the inputs of a country, from which its analysis is made; or an analysis as JSON.
 *
 * @returns nothing where it has errors: they were told on the terminal.
 */
export async function editionAt(named: string, terminal: Terminal): Promise<EditionAt | undefined> {
  const path = folderOfCountry(named, terminal.cwd)
  const full = resolve(terminal.cwd, path)
  const found = await stat(full).catch(() => undefined)
  if (!found) throw await pathMissing(path, terminal.cwd)
  const file = found.isFile()
    ? { path: relative(terminal.cwd, full), bytes: await readFile(full) }
    : undefined
  if (file && isAnalysisFile(file)) {
    const { value: analysis, messages } = readAnalysis(file)
    if (analysis)
      return {
        path,
        analysis,
        over: (layout) => expectOver(layout, path, analysis),
        release: analysis.release === 'full' ? 'draft' : analysis.release,
      }
    terminal.err(report({ folder: terminal.cwd, files: [file], messages }, terminal))
    return undefined
  }
  const workspace = await readWorkspace(path, terminal.cwd, readOffice)
  const made = analysisOf(workspace)
  if (made)
    return {
      path,
      analysis: made,
      over: (layout) => (selectionOf(layout) === undefined ? made : (analysisOf(workspace, layout) ?? made)),
      release: workspace.settings.release,
    }
  const errors = workspace.messages.filter((each) => hasErrors([each]))
  terminal.err(report({ ...workspace, messages: errors }, terminal))
  return undefined
}

function expectOver(layout: LayoutSource, path: string, made: analysis.AnalysisDocument) {
  const selection = selectionOf(layout)
  if (selection === undefined || selection === made.selection.id) return made
  throw new CommandError(
    exitCode.usage,
    `Cannot compare a document over the selection \`${selection}\` with \`${path}\`, an analysis over \`${made.selection.id}\`. Name the folder with the inputs of that edition.`,
  )
}
