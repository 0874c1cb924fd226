import type { Block } from '@rsr/document'
import type { Writer } from '../../saying/writer.ts'
import type { View } from '../../views/view.ts'
import type { Region } from '../region.ts'

/** A view of a region: it has one attribute at most, the id of a priority. */
export interface RegionalView extends Pick<View, 'name' | 'help'> {
  readonly attributes: readonly 'priority'[]
  readonly write: (writer: Writer<Region>, attributes: { readonly priority?: string }) => Block[]
}

/** Declares a view of a region. */
export const defineRegionalView = (view: RegionalView): RegionalView => view
