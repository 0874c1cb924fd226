import type { PageShape } from '../theme.ts'
import type { XmlNode } from '@rsr/opc'

/** What is taken over from a Word file of an organisation. It holds nothing of that file's text but its header and footer. */
export interface HouseStyle {
  /** The root of its styles part, as it was. */
  readonly styles: XmlNode
  /** Its theme, if it has one, and its table of fonts; as XML. */
  readonly theme?: string
  readonly fonts?: string
  /** A colour of its headings or its theme on which white can be read, and which can be read on white. */
  readonly accent?: string
  readonly page: PageShape
  readonly header: Stories
  readonly footer: Stories
  /** The names of the styles that documents use and the file has not: the toolkit's own are used. */
  readonly missing: readonly string[]
  /** What the file has that is not taken over, in a few words each. */
  readonly notTaken: readonly string[]
}

/** The headers or the footers of a file: of its first page, if that has one of its own, and of all others. */
export interface Stories {
  readonly first?: Story
  readonly default?: Story
}

/** A header or a footer, cleaned of all that is not its text and its pictures. */
export interface Story {
  /** The root element; its relationships to pictures have the ids of `pictures`. */
  readonly root: XmlNode
  readonly pictures: ReadonlyMap<string, Picture>
  /** Whether it has the number of the page. */
  readonly hasPage: boolean
}

/** A picture of a header: the name of its part, without a folder, and its bytes without data that tell of its making. */
export interface Picture {
  readonly name: string
  readonly bytes: Uint8Array
}
