import type { DocumentTree } from '@rsr/document'
import { CommandError, exitCode } from './exit-code.ts'
import type { OutputFile } from './write-files.ts'

/**
 * What is written beside a Word file: its manifest, by which a reviewed copy is read back, unless the file is final. The file
 * is read back first, as its reader could.
 *
 * @param withheld - what the release withholds.
 * @throws CommandError when the file holds what may not leave with it: then nothing may be written.
 */
export async function besideWord(
  { path, shown, content }: OutputFile,
  tree: DocumentTree,
  withheld: readonly string[],
): Promise<OutputFile[]> {
  // Loaded when a Word file is written: checking an assessment needs no Word.
  const { checkLeaks, manifestOf } = await import('@rsr/docx')
  const { release, creator: office } = tree.meta
  const file = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const leaks = checkLeaks(file, { release, office, withheld })
  if (leaks.length > 0) throw new CommandError(exitCode.documentErrors, refusal(shown, release, leaks))
  if (release === 'public') return []
  const manifest = `${JSON.stringify(manifestOf(tree), null, 2)}\n`
  return [{ path: manifestBeside(path), shown: manifestBeside(shown), content: manifest }]
}

const manifestBeside = (file: string) => file.replace(/\.docx$/, '.manifest.json')

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
