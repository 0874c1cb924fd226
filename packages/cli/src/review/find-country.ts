import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Review } from '@rsr/model'
import { CommandError, exitCode } from '../exit-code.ts'
import { nameWithin } from '../name-within.ts'
import type { Workspace } from '../read-workspace.ts'
import type { Terminal } from '../terminal.ts'
import type { ReviewedFile } from './read-reviewed.ts'

/** The folder of a country, within its workspace, that a draft was made from; empty outside of a workspace. */
function folderIn({ document }: Review): string | undefined {
  const own = document.files.find(isOwn)
  return own === undefined ? undefined : dirname(own).replace(/^\.$/, '')
}

const above = (folder: string): string[] =>
  dirname(folder) === folder ? [folder] : [folder, ...above(dirname(folder))]

/**
 * The folder of the country whose draft was reviewed, as the user would name it: where its files are, within the folders
 * around the reviewed file or around the user.
 *
 * @throws CommandError that says how to name it.
 */
export function findCountry(reviewed: readonly ReviewedFile[], { cwd }: Terminal): string {
  for (const { review, path } of reviewed) {
    const folder = folderIn(review)
    if (folder === undefined) continue
    const places = [...above(dirname(path)), ...above(resolve(cwd))]
    const root = places.find((place) =>
      review.document.files.some((file) => isOwn(file) && existsSync(join(place, file))),
    )
    if (root !== undefined) return relative(cwd, join(root, folder)) || '.'
  }
  const [first] = reviewed
  const made = first && folderIn(first.review)
  const where = first && made ? `\`${first.shown}\` was made from \`${made}\`, which is not here. ` : ''
  throw new CommandError(
    exitCode.usage,
    `Cannot tell the country of the draft. ${where}Name its folder: --country PATH`,
  )
}

const isOwn = (file: string) => file !== 'rsr.yaml' && !file.startsWith('catalogue/')

/** @throws CommandError when a reviewed file is a draft of another country. */
export function expectDraftsOf(
  workspace: Workspace,
  country: string,
  reviewed: readonly ReviewedFile[],
): void {
  const here = nameWithin(workspace.folder, country)
  const { assessment, country: known } = workspace
  const names = [known?.name, known?.bali_name, assessment?.header.country_name, assessment?.country]
  for (const { review, shown } of reviewed) {
    const { title, language } = review.document
    const folder = folderIn(review)
    const isOther = folder !== undefined && folder !== here
    const isNamed = names.some((name) => typeof name === 'string' && title.includes(name))
    if (isOther || (assessment && language.startsWith('en') && title !== '' && !isNamed)) {
      const made = folder ? `, made from \`${folder}\`` : ''
      throw new CommandError(
        exitCode.usage,
        `\`${shown}\` is no draft of \`${here || workspace.path}\`: it is “${title}”${made}. Read it with the folder of its country`,
      )
    }
  }
}
