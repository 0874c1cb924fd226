import { relative, resolve } from 'node:path'
import { type DocumentTree, toHtml, toMarkdown } from '@rsr/document'
import { hasErrors } from '@rsr/model'
import { countriesNamed } from '../countries-of.ts'
import { CommandError, exitCode } from '../exit-code.ts'
import { figureFiles } from '../figure-files.ts'
import { documentOf } from '../document-of.ts'
import { readWorkspace } from '../read-workspace.ts'
import { releaseOf } from '../release-of.ts'
import { report } from '../report.ts'
import { type OutputFile, writeFiles } from '../write-files.ts'
import type { Command } from './command.ts'

/** How a document is printed, by the ending of its file; `figures` is the folder of its figures, from the file. */
const formats: Readonly<
  Record<string, (tree: DocumentTree, figures: string) => string | Promise<Uint8Array>>
> = {
  md: (tree, figures) => toMarkdown(tree, { figures }),
  html: (tree) => toHtml(tree),
  // Loaded when it is asked for: checking an assessment needs no Word.
  docx: async (tree) => {
    const [{ toDocx }, { rasterize }] = await Promise.all([import('@rsr/docx'), import('../rasterize.ts')])
    return toDocx(tree, { rasterize })
  },
}

export const build: Command = {
  name: 'build',
  usage: 'PATH... [--to md,docx,html] [--out DIR] [--release draft]',
  summary: "Write a country's documents as Markdown, Word and HTML.",
  help: `PATH is the folder of a country, one file of it, or a workspace: all countries in it.

Options
  --to       The formats, separated by commas: md, docx, html. \`md,docx\` when it is left out.
             The figures of \`md\` are files in a folder beside it, whose name ends in -figures.
             \`html\` is one page that stands alone, to read on a screen, to print or to publish.
  --out      The folder to write into; it is made if need be. \`out\` when it is left out.
  --release  For whom: internal (the Regional Support Office), draft (the State assessed) or
             public. What the workspace sets, or \`draft\`, when it is left out. What a release
             withholds is not in its files.

Nothing is written for a country whose assessment has errors.

Examples
  rsr build examples/countries/FJI
  rsr build examples/countries/FJI examples/countries/XAA --to docx --out drafts
  rsr build examples/countries/XAA --to html --release public`,
  options: { to: { type: 'string' }, out: { type: 'string' }, release: { type: 'string' } },
  async run({ words, options }, terminal) {
    if (words.length === 0)
      throw new CommandError(exitCode.usage, 'Expected the folder of a country: rsr build PATH')
    const endings = endingsOf(options.to ?? 'md,docx')
    const out = options.out ?? 'out'
    const outputs = new Map<string, OutputFile>()
    const beside: OutputFile[] = []
    let wrong = false
    for (const path of await countriesNamed(words, terminal.cwd)) {
      const workspace = await readWorkspace(path, terminal.cwd)
      const release = releaseOf(options.release ?? workspace.settings.release)
      const { tree, messages } = documentOf(workspace, release)
      const text = report({ ...workspace, messages }, terminal)
      if (text !== '') terminal.err(text)
      wrong ||= hasErrors(messages)
      if (!tree) continue
      for (const ending of endings) {
        const name = `${workspace.assessment?.country}-desk-study-${release}.${ending}`
        const full = resolve(terminal.cwd, out, name)
        if (outputs.has(full)) {
          throw new CommandError(
            exitCode.usage,
            `Expected each country once: \`${path}\` would be written over another`,
          )
        }
        const figures = `${name.slice(0, -ending.length - 1)}-figures`
        const content = (await formats[ending]?.(tree, figures)) ?? ''
        outputs.set(full, { path: full, shown: relative(terminal.cwd, full), content })
        if (ending === 'md')
          beside.push(...figureFiles(tree, resolve(terminal.cwd, out, figures), terminal.cwd))
      }
    }
    await writeFiles([...beside, ...outputs.values()])
    for (const { shown } of outputs.values()) terminal.out(`Wrote ${shown}`)
    return wrong ? exitCode.documentErrors : exitCode.ok
  },
}

function endingsOf(option: string): string[] {
  const endings = [...new Set(option.split(',').map((each) => each.trim().toLowerCase()))]
  const unknown = endings.find((ending) => !Object.hasOwn(formats, ending))
  if (unknown !== undefined) {
    throw new CommandError(
      exitCode.usage,
      `Unexpected format \`${unknown}\` after --to, expected md, docx or html`,
    )
  }
  return endings
}
