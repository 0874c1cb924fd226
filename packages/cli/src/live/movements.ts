import type { analysis } from '@rsr/model'
import { loadCatalogue } from '@rsr/standards'
import { standardInWords } from '../compare/standard-in-words.ts'
import { analysisOf } from '../document-of.ts'
import { officeReader } from '../read-office.ts'
import { readWorkspace } from '../read-workspace.ts'
import { movedBetween } from './moved-between.ts'

/**
 * What moved in some countries since they were asked for before, and because of what; nothing for one that has errors, or
 * that is asked for the first time.
 */
export type Movements = (paths: readonly string[], cwd: string) => Promise<string[]>

/** Keeps what countries were, for as long as somebody watches them. */
export function movements(): Movements {
  const known = new Map<string, analysis.AnalysisDocument>()
  return async (paths, cwd) => {
    const officeOf = officeReader(loadCatalogue)
    const lines: string[] = []
    for (const path of paths) {
      const after = analysisOf(await readWorkspace(path, cwd, officeOf))
      if (!after) continue
      const before = known.get(path)
      known.set(path, after)
      // All that the office may see: it is told on its own terminal.
      const moved = before && movedBetween(before, after, 'internal')
      if (!moved) continue
      const told = moved.standards.flatMap((standard) => standardInWords(standard, moved.newer))
      lines.push(...(told.length === 0 ? [`${path}: no status moved`] : [`${path}: moved`, ...told]))
    }
    return lines
  }
}
