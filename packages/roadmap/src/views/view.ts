import type { Block } from '@rsr/document'
import type { Writer } from '../saying/writer.ts'

/** A part of a document that is written from the analysis, by its name: `::treaty-table`. */
export interface View {
  readonly name: string
  /** One line for people who write layouts. */
  readonly help: string
  /** The attributes that the directive may have. Each is an id; all of them are needed. */
  readonly attributes: readonly ViewAttribute[]
  /** Writes the view. A value that is not known gives no block: the caller has reported it. */
  readonly write: (writer: Writer, attributes: Readonly<Record<string, string>>) => Block[]
}

/** What a view may be told, each with what stands there, an id that there is, and where a publication has them all. */
export const viewAttributes = {
  priority: {
    help: 'a regional priority, by its id or the name that `each` gave it',
    example: 'VI',
    all: 'priorities',
  },
  capability: {
    help: 'a capability of recommendation 2(b), by its id or the name that `each` gave it',
    example: 'operational-capacity',
    all: 'capabilities',
  },
  standard: {
    help: 'a standard, by its id or the name that `each` gave it',
    example: 'tip-protocol.5.1',
    all: 'standards',
  },
} as const

/** An attribute that a view may have. */
export type ViewAttribute = keyof typeof viewAttributes

/** Declares a view; its attributes come to `write` under their names. */
export const defineView = (view: View): View => view
