import { join, relative, resolve } from 'node:path'
import { type CatalogueOutline, isMistake } from '@rsr/model'
import { loadOutline } from '@rsr/standards'
import { countriesOf } from './countries-of.ts'
import { layoutsFolder } from './layout-files.ts'
import { readLayouts } from './read-layouts.ts'
import { officeReader, readOffice } from './read-office.ts'
import { type Workspace, readWorkspace } from './read-workspace.ts'
import type { Reported } from './report.ts'
import { countryFolder, reviewFilesIn } from './review/review-files.ts'
import type { Terminal } from './terminal.ts'
import { settingsFile } from './workspace-root.ts'

/** Something that was checked, by the name under which it is told. */
export interface Checked extends Reported {
  readonly path: string
}

/** Says what is wrong with each, and with which there is nothing wrong. */
export async function tellChecked(all: readonly Checked[], terminal: Terminal): Promise<void> {
  for (const { path, messages } of all) {
    if (!messages.some(isMistake)) terminal.out(`${path}: nothing to correct`)
  }
  if (all.some(({ messages }) => messages.length > 0)) {
    const { reportAll } = await import('./report.ts')
    terminal.err(reportAll(all, terminal))
  }
}

/** A country with all that its document is made from; or a workspace, and then each of its countries. */
export async function checked(path: string, cwd: string): Promise<Checked[]> {
  const countries = await countriesOf(path, cwd)
  const officeOf = officeReader(loadOutline)
  if (!countries) return [await withReviews(await readWorkspace(path, cwd, officeOf))]
  const { root = cwd, files, messages } = await officeOf(resolve(cwd, path))
  const office = `${relative(cwd, join(root, settingsFile))} and catalogue`
  const all: Checked[] = [{ path: office, folder: root, files, messages }]
  const layouts = await readLayouts(root)
  if (layouts.files.length > 0) {
    // Loaded where there are some: to check an assessment needs no layouts.
    const { checkLayouts } = await import('./check-layouts.ts')
    const found = checkLayouts(layouts, await readOffice(root))
    all.push({
      path: relative(cwd, join(root, layoutsFolder)),
      folder: root,
      files: layouts.files,
      messages: found,
    })
  }
  for (const country of countries) {
    const workspace = await withReviews(await readWorkspace(country, cwd, officeOf))
    // What is wrong with the workspace is told once.
    const own = workspace.messages.filter((each) => !workspace.office.messages.includes(each))
    all.push({ ...workspace, messages: own })
  }
  return all
}

/** With what is wrong with the reviews that are kept in the folder of a country, and with the decisions on them. */
export async function withReviews<Read extends Workspace<CatalogueOutline>>(workspace: Read): Promise<Read> {
  const found = await reviewFilesIn(countryFolder(workspace), workspace.folder)
  if (!found) return workspace
  const { readDecisions, readReviews } = await import('@rsr/review')
  const { reviews, messages } = readReviews(found.reviews)
  const onDecisions = found.decisions ? readDecisions(found.decisions, reviews).messages : []
  return { ...workspace, messages: [...workspace.messages, ...messages, ...onDecisions] }
}
