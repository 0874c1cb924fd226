import { join, relative } from 'node:path'
import { type DocumentTree, type Inline, type Node, type Origin, walk } from '@rsr/document'
import { hasErrors } from '@rsr/model'
import { CommandError, exitCode } from '../exit-code.ts'
import { type Workspace, readWorkspace } from '../read-workspace.ts'
import { report } from '../report.ts'
import type { Terminal } from '../terminal.ts'
import { documentOf, releaseOf } from './build.ts'
import type { Command } from './command.ts'

export const where: Command = {
  name: 'where',
  usage: 'PATH PARAGRAPH|TEXT [--release draft]',
  summary: 'Say which file each piece of a paragraph comes from.',
  help: `PATH is the folder of a country. Then the number of a paragraph, or some words of the document.

For each piece of the paragraph, table cell, heading or footnote it prints what the piece is:
  input      written in the assessment, or in the data that the toolkit ships, at the place given
  computed   worked out by the analysis; the place is that of the value in it
  phrase     words of the toolkit's phrases, or of the layout

Examples
  rsr where examples/FJI 10
  rsr where examples/FJI "seven successful prosecutions"`,
  options: { release: { type: 'string' } },
  async run({ words, options }, terminal) {
    const [path, sought, ...more] = words
    if (path === undefined || sought === undefined || more.length > 0) {
      throw new CommandError(
        exitCode.usage,
        'Expected a folder, and a number or words in quotes: rsr where PATH "TEXT"',
      )
    }
    const workspace = await readWorkspace(path, terminal.cwd)
    const { tree, messages } = documentOf(workspace, releaseOf(options.release ?? 'draft'))
    if (!tree || hasErrors(messages)) {
      terminal.err(report({ ...workspace, messages }, terminal))
      return exitCode.documentErrors
    }
    const found = find(tree, sought)
    if (found.length === 0) {
      throw new CommandError(exitCode.documentErrors, `Cannot find \`${sought}\` in the document`)
    }
    for (const passage of found) {
      terminal.out(passage.title)
      for (const piece of piecesOf(passage.children)) terminal.out(show(piece, workspace, terminal))
    }
    return exitCode.ok
  },
}

/** A stretch of the document that stands on its own. */
interface Passage {
  readonly title: string
  readonly children: readonly Inline[]
}

/** The passages with a paragraph number, or with some words. */
function find(tree: DocumentTree, sought: string): Passage[] {
  const passages = passagesOf(tree)
  if (/^\d+$/.test(sought)) return passages.filter((passage) => passage.title === `Paragraph ${sought}`)
  return passages.filter((passage) => plain(passage.children).toLowerCase().includes(sought.toLowerCase()))
}

function passagesOf(tree: DocumentTree): Passage[] {
  let last = 'Cover'
  return [...walk(tree)].flatMap((node): Passage[] => {
    switch (node.type) {
      case 'heading':
        last = `Heading ${node.number ?? ''}`.trim()
        return [{ title: last, children: node.children }]
      case 'numberedParagraph':
        last = `Paragraph ${node.number}`
        return [{ title: last, children: node.children }]
      case 'captionedTable':
        last = `Table ${node.number}`
        return []
      case 'footnoteDefinition':
        last = `Footnote ${node.label}`
        return []
      case 'coverLine':
        return [{ title: last, children: node.children }]
      case 'caption':
        return [{ title: `${last}, caption`, children: node.children }]
      case 'tableCell':
        return [{ title: `${last}, cell`, children: node.children }]
      case 'paragraph':
        return [
          {
            title: last.startsWith('Footnote') ? last : `Below ${last.toLowerCase()}`,
            children: node.children,
          },
        ]
      default:
        return []
    }
  })
}

const plain = (children: readonly Node[]): string =>
  children
    .flatMap((child) => [...walk(child)])
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('')

interface Piece {
  readonly kind: 'input' | 'computed' | 'phrase'
  readonly origin: Origin
  readonly text: string
}

/** The pieces of a passage: fields and computed values whole, other texts by their phrases. */
function piecesOf(nodes: readonly Inline[]): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'field') return [{ kind: 'input', origin: node.origin, text: plain(node.children) }]
    if (node.type === 'computed') {
      return [
        { kind: 'computed', origin: { file: 'analysis', pointer: node.trace }, text: plain(node.children) },
      ]
    }
    if (node.type === 'text') {
      const origin = node.data?.origin ?? { file: '', pointer: '' }
      return node.value.trim() === '' ? [] : [{ kind: 'phrase', origin, text: node.value.trim() }]
    }
    return 'children' in node ? piecesOf(node.children) : []
  })
}

/** A line for a piece: what it is, where it is written, and its first words. */
function show({ kind, origin, text }: Piece, workspace: Workspace, terminal: Terminal): string {
  const document = workspace.documents.find((each) => each.file === origin.file)
  const start = document?.place(origin.pointer).position?.start
  const file = document ? relative(terminal.cwd, join(workspace.folder, origin.file)) : origin.file
  const place = start ? `${file}:${start.line}:${start.column}` : `${file} ${origin.pointer}`
  const words = text.length > 70 ? `${text.slice(0, 69)}…` : text
  return `  ${kind.padEnd(9)} ${place}\n            “${words}”`
}
