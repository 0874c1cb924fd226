import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { InputFile } from '@rsr/model'
import { nameWithin } from '../name-within.ts'
import type { Workspace } from '../read-workspace.ts'

/** The folder of a country in which its reviews are kept, and the decisions on them. */
export const reviewsFolder = 'reviews'

/** What is kept of the reviews of a country. */
export interface ReviewFiles {
  readonly reviews: readonly InputFile[]
  readonly decisions: InputFile | undefined
}

/** The folder of the country that was read. */
export function countryFolder({
  folder,
  files,
  office,
}: Pick<Workspace, 'folder' | 'files'> & { office: { files: readonly InputFile[] } }): string {
  const own = files.find((file) => !office.files.includes(file))
  return join(folder, dirname(own?.path ?? ''))
}

/** The files of reviews in the folder of a country; nothing where there is none. */
export async function reviewFilesIn(country: string, base: string): Promise<ReviewFiles | undefined> {
  const folder = join(country, reviewsFolder)
  if (!existsSync(folder)) return undefined
  const names = (await readdir(folder)).toSorted()
  const inputOf = async (name: string): Promise<InputFile> => ({
    path: nameWithin(base, join(folder, name)),
    bytes: await readFile(join(folder, name)),
  })
  const decisions = names.find((name) => /^decisions\.(ya?ml|json)$/i.test(name))
  return {
    reviews: await Promise.all(names.filter((name) => /^[^.~].*\.review\.json$/.test(name)).map(inputOf)),
    decisions: decisions === undefined ? undefined : await inputOf(decisions),
  }
}
