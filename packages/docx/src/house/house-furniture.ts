import type { PageSection } from '@rsr/document'
import type { Context } from '../context.ts'
import type { Component } from '@rsr/opc'
import { houseBlocks } from './house-block.ts'
import type { HouseStyle } from './house-style.ts'

/** What stands at the head and the foot of the pages of a section; nothing where the toolkit's own is to stand there. */
export interface Furniture {
  readonly header?: Component[]
  readonly footer?: Component[]
  /** Whether it has the number of the page. */
  readonly hasPage: boolean
}

/** The header and the footer of an organisation: of its first page on the cover, if it has one of its own. */
export function houseFurniture(
  { style, ids }: NonNullable<Context['house']>,
  kind: PageSection['kind'],
  section: number,
): Furniture {
  const story = (of: 'header' | 'footer') =>
    (kind === 'cover' ? style[of].first : undefined) ?? style[of].default
  const [header, footer] = [story('header'), story('footer')]
  const drawing = 2000 + 100 * section
  return {
    ...(header && { header: houseBlocks(header, ids, drawing) }),
    ...(footer && { footer: houseBlocks(footer, ids, drawing + 50) }),
    hasPage: Boolean(header?.hasPage || footer?.hasPage),
  }
}

/** The pictures of headers and footers, by the names of their parts. */
export function housePictures({ header, footer }: HouseStyle): Record<string, Uint8Array> {
  const stories = [header.first, header.default, footer.first, footer.default]
  return Object.fromEntries(
    stories
      .flatMap((story) => [...(story?.pictures.values() ?? [])])
      .map(({ name, bytes }) => [`word/media/${name}`, bytes]),
  )
}
