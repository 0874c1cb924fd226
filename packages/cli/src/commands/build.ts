import { relative, resolve } from 'node:path'
import { type DocumentTree, toHtml, toMarkdown } from '@rsr/document'
import { hasErrors } from '@rsr/model'
import { besideWord } from '../beside-word.ts'
import { countriesNamed } from '../countries-of.ts'
import { CommandError, exitCode } from '../exit-code.ts'
import { documentOf } from '../document-of.ts'
import { readWorkspace } from '../read-workspace.ts'
import { releaseOf } from '../release-of.ts'
import { report } from '../report.ts'
import { type OutputFile, writeFiles } from '../write-files.ts'
import type { Command } from './command.ts'

/** How a document is printed, by the ending of its file. */
const formats: Readonly<Record<string, (tree: DocumentTree) => string | Promise<Uint8Array>>> = {
  md: toMarkdown,
  html: (tree) => toHtml(tree),
  // Loaded when it is asked for: checking an assessment needs no Word.
  docx: async (tree) => (await import('@rsr/docx')).toDocx(tree),
}

export const build: Command = {
  name: 'build',
  usage: 'PATH... [--to md,docx,html] [--out DIR] [--release draft]',
  summary: "Write a country's documents as Markdown, Word and HTML.",
  help: `PATH is the folder of a country, one file of it, or a workspace: all countries in it.

Options
  --to       The formats, separated by commas: md, docx, html. \`md,docx\` when it is left out.
             \`html\` is one page that stands alone, to read on a screen, to print or to publish.
  --out      The folder to write into; it is made if need be. \`out\` when it is left out.
  --release  For whom: internal (the Regional Support Office), draft (the State assessed) or
             public. What the workspace sets, or \`draft\`, when it is left out. What a release
             withholds is not in its files.

Nothing is written for a country whose assessment has errors. Beside a Word file that is not
public stands its manifest, by which a reviewed copy is read back: keep it, and send the Word
file alone. Word files are read back before they are written: if one holds what its release
withholds, a name, a comment or a path, nothing is written at all.

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
    let wrong = false
    for (const path of await countriesNamed(words, terminal.cwd)) {
      const workspace = await readWorkspace(path, terminal.cwd)
      const release = releaseOf(options.release ?? workspace.settings.release)
      const { tree, withheld, messages } = documentOf(workspace, release)
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
        const content = (await formats[ending]?.(tree)) ?? ''
        const output = { path: full, shown: relative(terminal.cwd, full), content }
        const beside = ending === 'docx' ? await besideWord(output, tree, withheld) : []
        for (const each of [output, ...beside]) outputs.set(each.path, each)
      }
    }
    await writeFiles([...outputs.values()])
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
