import type { Publication } from '@rsr/roadmap'
import { documentOf } from '../document-of.ts'
import { CommandError, exitCode } from '../exit-code.ts'
import { expectPathAt } from '../expect-path-at.ts'
import { findPassages } from '../passages.ts'
import { type Piece, piecesOf } from '../pieces.ts'
import { type PlaceOf, placesIn } from '../places-in.ts'
import { readOffice } from '../read-office.ts'
import { readWorkspace } from '../read-workspace.ts'
import { reasonsOf } from '../reasons.ts'
import { releaseOf } from '../release-of.ts'
import { report } from '../report.ts'
import type { Command } from './command.ts'

export const where: Command = {
  name: 'where',
  usage: 'PATH PARAGRAPH|TEXT [--layout LAYOUT] [--release draft]',
  summary: 'Say which file each piece of a paragraph comes from.',
  help: `PATH is the folder of a country. Then the number of a paragraph, or some words of the document.

For each piece of the paragraph, table cell, heading or footnote it prints what the piece is:
  input      written in the assessment, or in the data that the toolkit ships, at the place given
  computed   worked out by the analysis, at the place given in it; with the rule and the answers
             that a status follows from
  phrase     words of the toolkit's phrases, or of the layout
  unwritten  what is said until somebody writes a text, such as the gap, at the place given; the
             pieces that it is made of follow

The document is the one that \`build\` writes when it is called without --layout; with --layout it
is another one, as \`--layout brief\`.

All on one standard, with what would change its status: rsr explain ID PATH

Examples
  rsr where examples/countries/FJI 10
  rsr where examples/countries/FJI "seven successful prosecutions"`,
  options: { layout: { type: 'string' }, release: { type: 'string' } },
  async run({ words, options }, terminal) {
    const [path, sought, ...more] = words
    if (path === undefined || sought === undefined || more.length > 0) {
      throw new CommandError(
        exitCode.usage,
        'Expected a folder, and a number or words in quotes: rsr where PATH "TEXT"',
      )
    }
    expectPathAt(0, words, 'where', terminal.cwd)
    const workspace = await readWorkspace(path, terminal.cwd, readOffice)
    const release = releaseOf(options.release ?? workspace.settings.release)
    const { tree, publication, messages } = await documentOf(workspace, release, options.layout)
    if (!tree || !publication) {
      terminal.err(report({ ...workspace, messages }, terminal))
      return exitCode.documentErrors
    }
    const found = findPassages(tree, sought)
    if (found.length === 0) {
      throw new CommandError(
        exitCode.documentErrors,
        `Cannot find \`${sought}\` in the document for the release ${release}. Copy a few words of one paragraph as they are printed, or give its number.`,
      )
    }
    const placeOf = placesIn(workspace, terminal)
    for (const { title, children } of found) {
      terminal.out(title)
      for (const piece of piecesOf(children)) terminal.out(show(piece, publication, placeOf))
    }
    return exitCode.ok
  },
}

/** A piece in lines: what it is, where it is written, its first words, and what it follows from. */
function show({ kind, origin, text }: Piece, publication: Publication, placeOf: PlaceOf): string {
  const words = text.length > 70 ? `${text.slice(0, 69)}…` : text
  const reasons = kind === 'computed' ? reasonsOf(publication, origin.pointer) : []
  return [
    `  ${kind.padEnd(9)} ${placeOf(origin)}${kind === 'unwritten' ? ` ${origin.pointer}` : ''}`,
    `            “${words}”`,
    ...reasons.map(
      (reason) => `            ${reason.words}${reason.origin ? ` ${placeOf(reason.origin)}` : ''}`,
    ),
  ].join('\n')
}
