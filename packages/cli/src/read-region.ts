import { type analysis, hasErrors } from '@rsr/model'
import { loadCatalogue } from '@rsr/standards'
import { analysisOf } from './document-of.ts'
import { CommandError, exitCode } from './exit-code.ts'
import { officeReader } from './read-office.ts'
import { type Workspace, readWorkspace } from './read-workspace.ts'

/** The countries of a region that could be read, and those that have errors. */
export interface ReadRegion {
  readonly read: readonly { readonly workspace: Workspace; readonly full: analysis.AnalysisDocument }[]
  readonly leftOut: readonly Workspace[]
}

/**
 * Reads the countries of a region. One with errors is left out, and stops no other.
 *
 * @throws CommandError for two folders of one country: it would count twice.
 */
export async function readRegion(folders: readonly string[], cwd: string): Promise<ReadRegion> {
  const office = officeReader(loadCatalogue)
  const read: { workspace: Workspace; full: analysis.AnalysisDocument }[] = []
  const leftOut: Workspace[] = []
  for (const folder of folders) {
    const workspace = await readWorkspace(folder, cwd, office)
    const full = hasErrors(workspace.messages) ? undefined : analysisOf(workspace)
    if (!full) {
      leftOut.push(workspace)
      continue
    }
    const twin = read.find((other) => other.full.country.iso3 === full.country.iso3)
    if (twin) {
      const both = `\`${twin.workspace.path}\` and \`${folder}\``
      throw new CommandError(
        exitCode.usage,
        `Expected each country once: ${both} are both of ${full.country.iso3}. Take out the older edition, or name the folders one by one.`,
      )
    }
    read.push({ workspace, full })
  }
  return { read, leftOut }
}
