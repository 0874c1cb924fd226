import { type LayoutSource, layouts, selectionMessages } from '@rsr/roadmap'
import type { VFileMessage } from 'vfile-message'
import { choiceOf } from './choices-of.ts'
import { layoutsFolder } from './layout-files.ts'
import type { OwnLayouts } from './read-layouts.ts'
import type { Workspace } from './read-workspace.ts'

/** A layout by its name; nothing, and why, where its file could not be read or its selection is not known. */
export interface ChosenLayout {
  readonly layout?: LayoutSource
  readonly messages: readonly VFileMessage[]
}

/**
 * The layout of a name: that of the workspace, or else that of the toolkit.
 *
 * @throws CommandError where there is none, with what may have been meant.
 */
export function chooseLayout(
  name: string,
  own: OwnLayouts,
  { catalogue }: Pick<Workspace, 'catalogue'>,
): ChosenLayout {
  const file = `${layoutsFolder}/${name}.md`
  const messages = own.messages.filter((each) => each.file === file)
  if (messages.length > 0) return { messages }
  const values = { ...layouts, ...Object.fromEntries(own.layouts) }
  const chosen = choiceOf(name, { option: '--layout', what: 'layout', values })
  const layout = own.layouts.get(chosen) ?? Object.values(layouts).find((one) => one.name === chosen)
  const unknown = layout ? selectionMessages(layout, catalogue.selections) : []
  return { ...(layout && unknown.length === 0 && { layout }), messages: unknown }
}
