import { type Figure, plainText } from '@rsr/document'
import type { Context } from '../context.ts'
import { bookmarked } from '../word/bookmark.ts'
import type { Component } from '@rsr/opc'
import { type Paragraph, paragraph } from '../word/paragraph.ts'
import { picture as wordPicture } from '../word/picture.ts'
import { run } from '../word/run.ts'
import { wordField } from '../word/word-field.ts'
import { inlines } from './inline.ts'
import type { Place } from './place.ts'

const twipsPerPixel = 15
/** What a picture leaves of a page: for the line before it and for its caption. */
const besides = 2000

/** A figure above its caption, which Word counts; without a drawing of it, the words for it. */
export function figure(node: Figure, place: Place, context: Context): Paragraph[] {
  const [caption] = node.children
  const label = [
    ...run(`${context.meta.words.figure} `, context.style),
    ...wordField('SEQ Figure \\* ARABIC', String(node.number), context.style),
  ]
  const picture = shown(node, place, context)
  return [
    ...(picture.length === 0 ? [] : [paragraph({ style: 'Figure' }, picture)]),
    paragraph({ style: 'FigureCaption' }, [
      ...bookmarked(context.targets.get(node.id), label),
      ...run('. ', context.style),
      ...inlines(caption.children, context.style, context),
    ]),
  ]
}

function shown(node: Figure, place: Place, context: Context): Component[] {
  const [caption, alternative, drawing] = node.children
  const drawn = context.pictures.get(node)
  if (!drawn) return inlines(alternative.children, context.style, context)
  const { height, top, bottom } = place.page
  const share = Math.min(
    1,
    place.width / (drawing.width * twipsPerPixel),
    (height - top - bottom - besides) / (drawing.height * twipsPerPixel),
  )
  const size = { width: drawing.width * share, height: drawing.height * share }
  const name = plainText(caption.children) || `${context.meta.words.figure} ${node.number}`
  const description = plainText(alternative.children) || name
  return [wordPicture(drawn, { ...size, name, description })]
}
