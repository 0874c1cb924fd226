import { readFile, stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { type analysis, hasErrors, isAnalysisFile, readAnalysis } from '@rsr/model'
import type { Release } from '@rsr/roadmap'
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
  readonly release: Release
}

/**
 * Reads an edition: the inputs of a country, from which its analysis is made; or an analysis as JSON.
 *
 * @returns nothing where it has errors: they were told on the terminal.
 */
export async function editionAt(path: string, terminal: Terminal): Promise<EditionAt | undefined> {
  const full = resolve(terminal.cwd, path)
  const found = await stat(full).catch(() => undefined)
  if (!found) throw await pathMissing(path, terminal.cwd)
  const file = found.isFile()
    ? { path: relative(terminal.cwd, full), bytes: await readFile(full) }
    : undefined
  if (file && isAnalysisFile(file)) {
    const { value: analysis, messages } = readAnalysis(file)
    if (analysis) return { path, analysis, release: analysis.release === 'full' ? 'draft' : analysis.release }
    terminal.err(report({ folder: terminal.cwd, files: [file], messages }, terminal))
    return undefined
  }
  const workspace = await readWorkspace(path, terminal.cwd, readOffice)
  const made = analysisOf(workspace)
  if (made) return { path, analysis: made, release: workspace.settings.release }
  const errors = workspace.messages.filter((each) => hasErrors([each]))
  terminal.err(report({ ...workspace, messages: errors }, terminal))
  return undefined
}
