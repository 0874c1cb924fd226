import { type LayoutSource, layouts } from '@rsr/roadmap'
import type { VFileMessage } from 'vfile-message'
import { choiceOf } from './choices-of.ts'
import { layoutsFolder } from './layout-files.ts'
import type { OwnLayouts } from './read-layouts.ts'

/** A layout by its name; nothing, and why, where its file could not be read. */
export interface ChosenLayout {
  readonly layout?: LayoutSource
  readonly messages: readonly VFileMessage[]
}

/**
 * The layout of a name: that of the workspace, or else that of the toolkit.
 *
 * @throws CommandError where there is none, with what may have been meant.
 */
export function chooseLayout(name: string, own: OwnLayouts): ChosenLayout {
  const file = `${layoutsFolder}/${name}.md`
  const messages = own.messages.filter((each) => each.file === file)
  if (messages.length > 0) return { messages }
  const values = { ...layouts, ...Object.fromEntries(own.layouts) }
  const chosen = choiceOf(name, { option: '--layout', what: 'layout', values })
  const layout = own.layouts.get(chosen) ?? Object.values(layouts).find((one) => one.name === chosen)
  return { ...(layout && { layout }), messages: [] }
}
