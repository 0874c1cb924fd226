import { layouts, parts, views } from '@rsr/roadmap'
import { choiceOf } from '../choices-of.ts'
import { CommandError, exitCode } from '../exit-code.ts'
import { allAsData, allInWords, layoutInWords, viewInWords } from '../layouts-in-words.ts'
import { expectedName, layoutsFolder } from '../layout-files.ts'
import { readLayouts } from '../read-layouts.ts'
import type { Terminal } from '../terminal.ts'
import { rootOf } from '../workspace-root.ts'
import { writeNewFiles } from '../write-new-files.ts'
import type { Command } from './command.ts'

/** What can be copied, by its name: layouts, and parts as `parts/terms`. */
const shipped = new Map(
  [...Object.values(layouts), ...parts.values()].map((layout) => [layout.name, layout] as const),
)

export const layoutsCommand: Command = {
  name: 'layouts',
  usage: '[NAME] [--json] | --copy LAYOUT [--as NAME]',
  summary: 'List layouts and views, and copy a layout to change it.',
  help: `A layout says what a document holds, and in which order. It is a text that you can change. Without
a name it lists all layouts, with what each is for and how long its documents are, and all views,
which are the parts of documents that are written from the assessment. With the name of a view it
tells what it needs, with an example; with that of a layout, what that is for.

Options
  --copy  A layout of the toolkit, or a part of one (parts/terms), that is written into the folder
          \`layouts\` of the workspace in which you stand. A file that is there is never overwritten.
  --as    The name of the copy. Without it, it has the name of what is copied, and is used in its
          place; then documents say so.
  --json  The list as JSON, for other programs.

\`rsr check .\` checks the layouts of a workspace, \`rsr build PATH --layout NAME\` uses one. How they
are written: docs/layouts.md

Examples
  rsr layouts
  rsr layouts standards-table
  rsr layouts --copy gap-analysis --as short-analysis`,
  options: { copy: { type: 'string' }, as: { type: 'string' }, json: { type: 'boolean' } },
  async run({ words, options, flags }, terminal) {
    const [name, ...more] = words
    if (more.length > 0) throw new CommandError(exitCode.usage, 'Expected one name: rsr layouts NAME')
    const root = rootOf(terminal.cwd)
    if (options.copy !== undefined) {
      await copy(options.copy, options.as, root, terminal)
      return exitCode.ok
    }
    if (options.as !== undefined) {
      throw new CommandError(
        exitCode.usage,
        'Expected --as beside --copy: rsr layouts --copy LAYOUT --as NAME',
      )
    }
    const own = await readLayouts(root)
    if (name === undefined) {
      terminal.out(flags.has('json') ? JSON.stringify(allAsData(own), null, 2) : allInWords(own))
      return exitCode.ok
    }
    const all = { ...Object.fromEntries([...shipped, ...own.layouts]), ...Object.fromEntries(views) }
    const chosen = choiceOf(name.replace(/^::/, ''), { option: 'layouts', what: 'name', values: all })
    const view = views.get(chosen)
    const layout = own.layouts.get(chosen) ?? shipped.get(chosen)
    if (flags.has('json')) {
      const { views: known, layouts: named } = allAsData(own)
      const data = known.find((one) => one.name === chosen) ?? named.findLast((one) => one.name === chosen)
      terminal.out(JSON.stringify(data ?? null, null, 2))
      return exitCode.ok
    }
    // A layout of one's own may have the name of a view.
    terminal.out(
      [...(layout ? [layoutInWords(layout)] : []), ...(view ? [viewInWords(view)] : [])].join('\n\n'),
    )
    return exitCode.ok
  },
}

async function copy(
  given: string,
  as: string | undefined,
  root: string | undefined,
  terminal: Terminal,
): Promise<void> {
  const name = choiceOf(given, { option: '--copy', what: 'layout', values: Object.fromEntries(shipped) })
  const layout = shipped.get(name)
  if (!layout) return
  if (root === undefined) {
    throw new CommandError(
      exitCode.files,
      'Cannot find a workspace here, into which the layout would be copied. Make one with rsr init, and go there.',
    )
  }
  const expected = as === undefined ? undefined : expectedName(as)
  if (expected !== undefined)
    throw new CommandError(exitCode.usage, `Unexpected name \`${as}\` after --as, expected ${expected}`)
  const folder = name.startsWith('parts/') ? 'parts/' : ''
  const to = as === undefined ? name : `${folder}${as}`
  const file = `${layoutsFolder}/${to}.md`
  await writeNewFiles(root, { [file]: layout.text }, 'Name the copy otherwise with --as NAME', terminal)
  terminal.out(
    folder === ''
      ? `\nChange it, then: rsr check ${layoutsFolder} and rsr build PATH --layout ${to}`
      : `\nYour layouts use it as ::part{name=${to.slice(folder.length)}}. Those of the toolkit keep their own part.`,
  )
}
