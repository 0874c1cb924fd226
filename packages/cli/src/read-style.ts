import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { HouseStyle } from '@rsr/docx'
import { type Place, message } from '@rsr/model'
import type { VFileMessage } from 'vfile-message'
import { nameWithin } from './name-within.ts'
import { reasonOf } from './reason-of.ts'
import type { Workspace } from './read-workspace.ts'

/** The style in which Word documents are written, if not that of the toolkit; and what is to be said of its file. */
export interface ReadStyle {
  readonly style?: HouseStyle
  readonly messages: readonly VFileMessage[]
}

/** Finds the style for a country. */
export type StyleOf = (workspace: Pick<Workspace, 'folder' | 'office' | 'settings'>) => Promise<ReadStyle>

/**
 * Reads styles for the countries of one run, each file once.
 *
 * @param named - the path of the option `--style`, which goes before what a workspace sets.
 */
export function styleReader(named: string | undefined, cwd: string): StyleOf {
  const known = new Map<string, Promise<ReadStyle>>()
  return async ({ folder, office, settings }) => {
    const set = settings.style
    if (named === undefined && set === null) return { messages: [] }
    const path = named === undefined ? resolve(office.root ?? folder, set?.path ?? '') : resolve(cwd, named)
    const source = set && office.documents.find(({ file }) => file === set.at.file)
    const place =
      named === undefined && source ? source.place(set.at.pointer) : { file: nameWithin(folder, path) }
    const read = known.get(path) ?? readStyle(path, named ?? set?.path ?? '', place)
    known.set(path, read)
    return read
  }
}

async function readStyle(full: string, path: string, place: Place): Promise<ReadStyle> {
  const { readHouseStyle } = await import('@rsr/docx')
  try {
    const style = readHouseStyle(await readFile(full))
    const { missing, notTaken } = style
    return {
      style,
      messages: [
        ...(missing.length > 0
          ? [message('style-missing', place, { path, styles: stylesNamed(missing) })]
          : []),
        ...notTaken.map((found) => message('style-not-taken', place, { path, found })),
      ],
    }
  } catch (error) {
    // What another program wrote may be anything.
    return { messages: [message('style-unreadable', place, { path, problem: reasonOf(error) })] }
  }
}

const stylesNamed = (names: readonly string[]) =>
  `${names.length === 1 ? 'the style' : 'the styles'} ${names.map((name) => `“${name}”`).join(', ')}`
