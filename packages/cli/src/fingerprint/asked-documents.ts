import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { layoutNames, layoutNamesIn, layoutsFolder, partsFolder } from '../layout-files.ts'
import { settingsFile } from '../workspace-root.ts'
import { countryParts } from './country-parts.ts'
import { type Part, hashOfParts } from './hash-of.ts'

/** A document as the user asked for it; what is not named is as the assessment or its workspace has it. */
export interface Asked {
  readonly layout?: string | undefined
  readonly release?: string | undefined
}

export const isSame = (one: Asked, other: Asked): boolean =>
  one.layout === other.layout && one.release === other.release

/** A document that was asked for of a country. */
export interface AskedDocument extends Asked {
  /** Which one it is among those of a folder, in words. */
  readonly key: string
  /** The fingerprint of all that it is made of. */
  readonly print: string
}

type Options = Readonly<Record<string, string | undefined>>

/**
 * Takes the fingerprints of the documents of the countries of one run: of the bytes of all that they are made of, which
 * are the files of the country and its workspace, the options of the command and the files that these name, and the
 * toolkit itself. Nothing is parsed but the settings of the workspace, once, where a style may be named.
 *
 * @param options - those of `rsr build`, not looked into: what is wrong with one is said when documents are built.
 * @returns a function of the path of a country, which gives none where a file cannot be read: then it must be built,
 *   which says why.
 */
export function documentsAskedFor(
  {
    out: _out,
    // What is recorded of documents is not in them.
    record: _record,
    date: _date,
    layout: layouts,
    release: releases,
    to = 'md,docx',
    style,
    since,
    redline,
    ...others
  }: Options,
  cwd: string,
): (path: string) => Promise<readonly AskedDocument[]> {
  const endings = wordsOf(to).toSorted()
  const styles = new Map<string, Promise<readonly Part[]>>()

  async function ask(path: string): Promise<readonly AskedDocument[]> {
    const { name, root, parts } = await countryParts(path, cwd)
    const { toolkitPrint } = await import('./toolkit-print.ts')
    const common = hashOfParts([
      ['toolkit', toolkitPrint],
      ['to', endings.join()],
      // Those that name no file; so also one that is added to the command, until it is told apart here.
      ...Object.entries(others)
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([option, value = '']): Part => [option, value]),
      ...parts,
      ...(endings.includes('docx') ? await styleOf(root) : []),
      ...(since === undefined ? [] : (await countryParts(since, cwd)).parts),
      ...(redline === undefined ? [] : [await partOf('redline', resolve(cwd, redline))]),
    ])
    const agencies = [
      ...(others.for === undefined ? [] : [others.for]),
      ...(others.by === undefined ? [] : [`each ${others.by}`]),
    ]
    const asked = wordsOf(layouts).flatMap((layout) =>
      wordsOf(releases).map((release) => ({ layout, release })),
    )
    return Promise.all(
      asked.map(async ({ layout, release }) => ({
        layout,
        release,
        key: [name, layout ?? 'usual layout', release ?? 'usual release', ...endings, ...agencies].join(', '),
        print: hashOfParts([
          ['', common],
          ['', layout ?? ''],
          ['', release ?? ''],
          ...(await layoutParts(root, layout)),
        ]),
      })),
    )
  }

  async function styleOf(root: string | undefined): Promise<readonly Part[]> {
    if (style !== undefined) return [await partOf('style', resolve(cwd, style))]
    if (root === undefined) return []
    const known = styles.get(root) ?? styleSetIn(root)
    styles.set(root, known)
    return known
  }

  return (path) =>
    ask(path).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error) return []
      throw error
    })
}

/** What an option says, each word once; one time nothing where it is not given. */
function wordsOf(option: string): string[]
function wordsOf(option: string | undefined): (string | undefined)[]
function wordsOf(option: string | undefined): (string | undefined)[] {
  return option === undefined
    ? [undefined]
    : [...new Set(option.split(',').map((word) => word.trim().toLowerCase()))]
}

const partOf = async (name: string, path: string): Promise<Part> => [name, await readFile(path)]

/** The layout of the workspace of some name, if it has one, or all where none is named; and the parts for such. */
async function layoutParts(root: string | undefined, layout: string | undefined): Promise<readonly Part[]> {
  if (root === undefined) return []
  const layouts = (await layoutNames(root)).filter((name) => layout === undefined || name === layout)
  if (layouts.length === 0) return []
  const names = [
    ...layouts.map((name) => `${layoutsFolder}/${name}.md`),
    ...(await layoutNamesIn(root, partsFolder)).map((name) => `${partsFolder}/${name}.md`),
  ]
  return Promise.all(names.map((name) => partOf(name, join(root, name))))
}

/** The file of the style that a workspace sets, if it does. */
async function styleSetIn(root: string): Promise<readonly Part[]> {
  const { readSettings } = await import('@rsr/model')
  const file = { path: settingsFile, bytes: await readFile(join(root, settingsFile)) }
  const { style } = readSettings(file).settings
  return style ? [await partOf('style', resolve(root, style.path))] : []
}
