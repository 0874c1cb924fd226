import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Manifest } from '@rsr/docx'
import type { NamedReview } from '@rsr/review'
import { VFileMessage } from 'vfile-message'
import { CommandError, exitCode } from '../exit-code.ts'
import { reasonOf } from '../reason-of.ts'
import { report } from '../report.ts'
import type { Terminal } from '../terminal.ts'
import { isOpenElsewhere } from './lock-of.ts'
import { programOf } from './program-of.ts'
import { reviewName } from './review-name.ts'

/** A reviewed Word file that was read. */
export interface ReviewedFile extends NamedReview {
  /** As the user named it. */
  readonly shown: string
  readonly path: string
  /** What the user should know of how it was read. */
  readonly notes: readonly string[]
}

/**
 * Reads reviewed Word files, each once.
 *
 * @param manifest - the file that was written beside the draft, where the Word files have lost their copy of it.
 * @throws CommandError that says what to do, for what is no reviewed draft of ours.
 */
export async function readReviewed(
  words: readonly string[],
  manifest: string | undefined,
  terminal: Terminal,
): Promise<ReviewedFile[]> {
  const given = manifest === undefined ? undefined : await manifestFrom(manifest, terminal)
  const known = new Map<string, string>()
  const files: ReviewedFile[] = []
  for (const shown of words) {
    const path = resolve(terminal.cwd, shown)
    terminal.progress?.(shown)
    expectWordFile(shown)
    const bytes = await bytesOf(path, shown)
    const content = Buffer.from(bytes).toString('base64')
    const same = known.get(content)
    if (same !== undefined) {
      const how = same === shown ? 'is named twice' : `is the same file as \`${same}\``
      throw new CommandError(exitCode.usage, `Expected each reviewed file once: \`${shown}\` ${how}`)
    }
    known.set(content, shown)
    const review = await reviewIn(bytes, shown, given, terminal)
    const name = reviewName(basename(path), bytes)
    const other = files.find((each) => each.name === name)
    if (other) {
      const advice = 'Give one of the files another name: decisions refer to it'
      throw new CommandError(
        exitCode.usage,
        `Cannot tell \`${shown}\` from \`${other.shown}\`, which has the same name. ${advice}`,
      )
    }
    files.push({ name, review, shown, path, notes: notesOn(review, shown, path) })
  }
  return files
}

/** What is no Word file, as its name tells. */
function expectWordFile(shown: string): void {
  const name = basename(shown)
  if (/^~\$|^\.~lock\./.test(name)) {
    throw usage(
      `\`${shown}\` is the sign of Word that a file is open there. Close it, and name the file itself`,
    )
  }
  if (/\.pdf$/i.test(name)) {
    throw usage(
      `Cannot read \`${shown}\`: a PDF leads no change back to its place. Ask the reviewer for the Word file, or enter the comments by hand`,
    )
  }
  if (!/\.docx$/i.test(name)) {
    throw usage(
      `Unexpected \`${shown}\`, expected a reviewed Word file (.docx) or the folder of a country. Open any other kind of file in Word and save it as .docx`,
    )
  }
}

const usage = (problem: string) => new CommandError(exitCode.usage, problem)

async function bytesOf(path: string, shown: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw new CommandError(exitCode.files, `Cannot read \`${shown}\`: ${reasonOf(error)}`)
  }
}

async function manifestFrom(shown: string, { cwd }: Terminal): Promise<Manifest> {
  const { readManifest } = await import('@rsr/docx')
  const manifest = readManifest(new TextDecoder().decode(await bytesOf(resolve(cwd, shown), shown)))
  if (manifest) return manifest
  throw new CommandError(
    exitCode.documentErrors,
    `Cannot read \`${shown}\` as a manifest. Expected the file whose name ends in .manifest.json, which was written beside the draft`,
  )
}

async function reviewIn(
  bytes: Uint8Array,
  shown: string,
  manifest: Manifest | undefined,
  terminal: Terminal,
): Promise<NamedReview['review']> {
  const { fromDocx, isForm } = await import('@rsr/docx')
  const review = await fromDocx(bytes, { file: shown, ...(manifest && { manifest }) }).catch(
    (error: unknown) => {
      if (!(error instanceof VFileMessage)) throw error
      const told = report({ folder: terminal.cwd, files: [], messages: [error] }, terminal)
      throw new CommandError(exitCode.documentErrors, told)
    },
  )
  if (review.document.manifest !== 'none') return review
  if (isForm(bytes))
    throw usage(
      `\`${shown}\` is a questionnaire that was filled in, and no draft that was reviewed. Read its answers: rsr import ${shown}`,
    )
  throw new CommandError(
    exitCode.documentErrors,
    `\`${shown}\` does not say what was sent: it holds no manifest. If it came from a draft of ours, give the file that was written beside that draft: --manifest FILE.manifest.json. Public documents have none, and a file into which a text was copied has lost it: ask the reviewer for the file that you sent`,
  )
}

function notesOn(
  { document, program, counts }: NamedReview['review'],
  shown: string,
  path: string,
): string[] {
  const unplaced = counts.revisions.unplaced + counts.comments.unplaced
  return [
    isOpenElsewhere(path) ? `${shown} seems to be open in Word: what is not saved there is not read.` : '',
    document.manifest === 'changed'
      ? `The manifest in ${shown} is not as it was sent: give the one beside the draft with --manifest.`
      : '',
    program.keeps === 'tags'
      ? ''
      : `${shown} was saved by ${programOf({ program }) || 'a program'} that drops the frames around passages. They were found by ${program.keeps === 'bookmarks' ? 'their bookmarks' : 'their words'}: look at what is not certain.`,
    unplaced > 0 ? `${unplaced} of the changes and comments in ${shown} have no place in its text.` : '',
  ].filter((note) => note !== '')
}
