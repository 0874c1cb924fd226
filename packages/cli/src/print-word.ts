import type { DocumentTree } from '@rsr/document'
import type { HouseStyle, Manifest, PlacedThread } from '@rsr/docx'
import { CommandError, exitCode } from './exit-code.ts'
import type { PrintedFile } from './print-country.ts'

/** What a Word file has that no other format has. */
export interface WordOptions {
  /** The style of an organisation, if not ours. */
  readonly style?: HouseStyle | undefined
  /** The manifest of the draft since which changes are shown. */
  readonly since?: Manifest | undefined
  /** What reviewers said of earlier drafts, with the answers. */
  readonly threads?: readonly PlacedThread[] | undefined
}

/**
 * A document as a Word file, and beside it its manifest, by which a reviewed copy is read back, unless the file is final or a form.
 * The file is read back first, as its reader could.
 *
 * @param withheld - what the release withholds.
 * @throws CommandError when the file holds what may not leave with it: then nothing may be written.
 */
export async function printWord(
  tree: DocumentTree,
  name: string,
  withheld: readonly string[],
  { style, since, threads = [] }: WordOptions = {},
): Promise<PrintedFile[]> {
  // Loaded when a Word file is written: checking an assessment needs no Word.
  const [{ checkLeaks, manifestOf, toDocx }, { rasterize }] = await Promise.all([
    import('@rsr/docx'),
    import('./rasterize.ts'),
  ])
  const { release, creator: office, form } = tree.meta
  if (form && since)
    throw new CommandError(
      exitCode.usage,
      `Cannot show with --redline what changed in \`${name}.docx\`: it is a form to fill in. Leave out --redline, or the layout.`,
    )
  const content = await toDocx(tree, {
    rasterize,
    since,
    threads,
    ...(style && { style }),
  })
  const leaks = checkLeaks(content, {
    release,
    office,
    reviewers: threads.flatMap(({ comments }) => comments.map(({ author }) => author)),
    withheld,
    redline: since !== undefined,
    isForm: form !== undefined,
  })
  if (leaks.length > 0)
    throw new CommandError(exitCode.documentErrors, refusal(`${name}.docx`, release, leaks))
  const file = { name: `${name}.docx`, content }
  if (release === 'public' || form) return [file]
  return [
    file,
    {
      name: `${name}.manifest.json`,
      content: `${JSON.stringify(manifestOf(tree, { since, threads }), null, 2)}\n`,
    },
  ]
}

const most = 10

function refusal(
  shown: string,
  release: string,
  leaks: readonly { part: string; problem: string }[],
): string {
  const lines = leaks.slice(0, most).map(({ part, problem }) => `  ${part}: ${problem}`)
  const more = leaks.length > most ? [`  and ${leaks.length - most} more`] : []
  return [
    `Cannot hand over \`${shown}\`: it would hold what may not be in a file of the ${release} release. Nothing was written.`,
    ...lines,
    ...more,
    'Where it is a text of the assessment, change it there. Otherwise it is a fault of the toolkit: please report it.',
  ].join('\n')
}
