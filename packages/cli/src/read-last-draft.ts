import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type DocumentTree, type Origin, walk } from '@rsr/document'
import type { Manifest } from '@rsr/docx'
import type { Release } from '@rsr/roadmap'
import { CommandError, exitCode } from './exit-code.ts'
import { reasonOf } from './reason-of.ts'
import { type Recipients, optionOf } from './recipients/recipients.ts'

/** The draft with which a new one is compared. */
export interface LastDraft {
  /** As the user named it, and in full. */
  readonly path: string
  readonly full: string
  readonly manifest: Manifest
}

/**
 * Reads the manifest of the draft that was sent last: from the Word file, or the manifest that stands beside it.
 *
 * @throws CommandError if there is none, or it is not one of a whole draft: what another release shows may be withheld
 *   from the State, and what a draft for another agency shows from an agency.
 */
export async function readLastDraft(path: string, cwd: string): Promise<LastDraft> {
  const full = resolve(cwd, path)
  const bytes = await readFile(full).catch((error: unknown) => {
    const advice = 'Name behind --redline the draft that was sent last: its Word file, or its manifest'
    throw new CommandError(exitCode.files, `Cannot read \`${path}\`: ${reasonOf(error)}. ${advice}`)
  })
  const { manifestInFile, readManifest } = await import('@rsr/docx')
  const inFile = () => {
    try {
      return manifestInFile(bytes)
    } catch (error) {
      throw unusable(path, reasonOf(error))
    }
  }
  const found = path.toLowerCase().endsWith('.json')
    ? { manifest: readManifest(new TextDecoder().decode(bytes)) }
    : inFile()
  if (!found?.manifest) throw unusable(path, 'there is no manifest in it')
  const { manifest } = found
  if (manifest.document.release !== 'draft')
    throw unusable(path, `it is of the ${manifest.document.release} release`)
  if ('recipient' in found) throw unusable(path, `it was made for ${found.recipient} alone`)
  return { path, full, manifest }
}

/** @throws CommandError for what shows no changes: another release than a draft, an extract, or no Word file. */
export function expectRedline(
  releases: readonly Release[],
  order: { readonly endings: readonly string[]; readonly recipients?: Recipients | undefined },
): void {
  const other = releases.find((release) => release !== 'draft')
  const problem =
    other !== undefined
      ? `the ${other} release: only a draft shows them. Add --release draft`
      : order.recipients !== undefined
        ? `a draft for one agency: the last draft may hold what is not for it. Leave out ${optionOf(order.recipients)}`
        : order.endings.includes('docx')
          ? undefined
          : 'a document that is no Word file. Add --to docx'
  if (problem !== undefined)
    throw new CommandError(exitCode.usage, `Cannot show with --redline what changed in ${problem}.`)
}

/** @throws CommandError if a draft is one of another country. */
export function expectSame({ path, manifest }: LastDraft, tree: DocumentTree): void {
  const places = new Set(walk(tree).flatMap((node) => (node.type === 'field' ? placeOf(node.origin) : [])))
  const own = manifest.fields.filter(isOwn)
  if (own.length > 0 && !own.some((field) => places.has(placeOf(field))))
    throw unusable(path, `no passage of it is one of \`${tree.meta.title}\``)
}

const placeOf = ({ file, pointer }: Origin) => `${file}#${pointer}`
/** What stands in the folder of a country, and not beside it or in the toolkit. */
const isOwn = ({ file }: Origin) => file.includes('/') && !file.startsWith('@rsr/')

const unusable = (path: string, problem: string) =>
  new CommandError(
    exitCode.usage,
    `Cannot compare with \`${path}\`: ${problem}. Name the draft that was sent last, or its manifest: --redline out/XAA-gap-analysis-draft.manifest.json`,
  )
