import { resolve } from 'node:path'
import { layouts } from '@rsr/roadmap'
import { choicesOf } from './choices-of.ts'
import { editionAt } from './compare/edition-at.ts'
import { layoutNames } from './layout-files.ts'
import { type Order, formats } from './print-country.ts'
import { readLastDraft } from './read-last-draft.ts'
import { styleReader } from './read-style.ts'
import { recipientsIn } from './recipients/recipients.ts'
import { releaseChoice } from './release-of.ts'
import type { Terminal } from './terminal.ts'
import { rootOf } from './workspace-root.ts'

const formatChoice = { option: '--to', what: 'format', values: formats }

/**
 * What the options of `rsr build` ask for.
 *
 * @param options - those that were given, with `answers: none` for --no-answers, and the day for --record.
 * @returns nothing where the edition before has errors: they were told on the terminal.
 * @throws CommandError for an option that is not understood, or that names what cannot be read.
 */
export async function orderOf(
  options: Readonly<Record<string, string | undefined>>,
  paths: readonly string[],
  terminal: Terminal,
): Promise<Order | undefined> {
  const order: Order = {
    endings: choicesOf(options.to ?? 'md,docx', formatChoice),
    layouts:
      options.layout === undefined
        ? undefined
        : choicesOf(options.layout, await layoutChoice(paths, terminal)),
    releases: options.release === undefined ? undefined : choicesOf(options.release, releaseChoice),
    styleOf: styleReader(options.style, terminal.cwd),
    recipients: recipientsIn(options),
    answers: options.answers !== 'none',
    sent: options.record,
    lastDraft: options.redline === undefined ? undefined : await readLastDraft(options.redline, terminal.cwd),
  }
  if (options.since === undefined) return order
  const since = await editionAt(options.since, terminal)
  return since && { ...order, since }
}

/** The layouts of the toolkit, and those of the workspaces of some countries: also one of which its message says why it is none. */
async function layoutChoice(paths: readonly string[], { cwd }: Terminal) {
  const own = await Promise.all(paths.map((path) => layoutNames(rootOf(resolve(cwd, path)))))
  return {
    option: '--layout',
    what: 'layout',
    values: { ...layouts, ...Object.fromEntries(own.flat().map((name) => [name, name])) },
  }
}
