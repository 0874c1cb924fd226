import type { CaptionedTable, Contents, Figure, Heading, Inline } from '@rsr/document'
import type { Context, Target } from '../context.ts'
import type { Component } from '@rsr/opc'
import { internalLink } from '../word/link.ts'
import { type Paragraph, paragraph } from '../word/paragraph.ts'
import { run } from '../word/run.ts'
import { fieldEnd, fieldStart, wordField } from '../word/word-field.ts'
import { bare } from './bare.ts'
import { inlines } from './inline.ts'
import type { Place } from './place.ts'

interface Entry {
  readonly style: string
  readonly target: Target | undefined
  readonly words: Component[]
}

/** So many entries take less than a page. */
const shortList = 30

/** What Word makes the entries from when a person updates them (ISO/IEC 29500-1, 17.16.5.68): captions by their `SEQ`. */
const instructions = {
  headings: (depth: number) => `TOC \\o "1-${depth}" \\h \\z`,
  tables: () => 'TOC \\h \\z \\c "Table"',
  figures: () => 'TOC \\h \\z \\c "Figure"',
} as const

/**
 * A list of headings, tables or figures: a field of Word, filled with its entries, so that nothing has to be updated before it
 * can be read. Where pages are not known, entries have no numbers until a person updates the field in Word.
 */
export function contents(
  { of, title, depth = 2 }: Contents,
  { beginsPage = false }: Place,
  context: Context,
): Paragraph[] {
  const entries =
    of === 'headings'
      ? context.headings.filter((node) => node.depth <= depth).map((node) => headingEntry(node, context))
      : context.listed[of].map((node) => captionEntry(node, context))
  if (entries.length === 0) return []
  const heading = paragraph(
    { style: 'TOCHeading', ...(beginsPage && { pageBreakBefore: true, before: 120 }) },
    inlines(title, {}, context),
  )
  // A short list stays on one page: under what is asked of reviewers, if there is room.
  const staysWhole = entries.length <= shortList
  return [
    heading,
    ...entries.map(({ style, target, words }, index) =>
      paragraph({ style, keepNext: staysWhole && index < entries.length - 1 }, [
        ...(index === 0 ? fieldStart(instructions[of](depth), context.style) : []),
        ...(target ? [internalLink(target.name, [...words, ...pageOf(target, context)])] : words),
        ...(index === entries.length - 1 ? [fieldEnd()] : []),
      ]),
    ),
  ]
}

function headingEntry(node: Heading, context: Context): Entry {
  const isAnnex = node.numbering === 'annex' && node.depth === 1
  const number = isAnnex ? `${context.meta.words.annex} ${node.number}` : node.number
  const words = [...(number ? run(`${number}\t`, context.style) : []), ...bareWords(node.children, context)]
  return { style: `TOC${node.depth}`, target: context.targets.get(node.id), words }
}

function captionEntry({ type, id, number, children }: CaptionedTable | Figure, context: Context): Entry {
  const { figure, table } = context.meta.words
  const label = `${type === 'figure' ? figure : table} ${number ?? ''}. `
  const words = [...run(label, context.style), ...bareWords(children[0].children, context)]
  return { style: 'TableofFigures', target: context.targets.get(id), words }
}

/** The page of an entry, in a field of its own (17.16.5.45). */
function pageOf({ name }: Target, { pages, style }: Context): Component[] {
  const page = pages?.ofBookmark.get(name)
  return page === undefined ? [] : [...run('\t', style), ...wordField(`PAGEREF ${name} \\h`, page, style)]
}

const bareWords = (nodes: readonly Inline[], context: Context) =>
  inlines(nodes.flatMap(bare), { ...context.style, linked: true }, context)
