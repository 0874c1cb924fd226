import { basename } from 'node:path'
import { countriesOf } from './countries-of.ts'
import { CommandError, exitCode } from './exit-code.ts'

/** What is said of a path that leads to nothing; in a workspace with the folders of countries that are there. */
export async function pathMissing(path: string, cwd: string): Promise<CommandError> {
  const slip = slipIn(path)
  if (slip !== undefined) return new CommandError(exitCode.files, `Cannot find \`${path}\`. ${slip}`)
  const there = (await countriesOf('.', cwd)) ?? []
  const code = basename(path).toUpperCase()
  const meant = there.find((each) => basename(each).toUpperCase() === code)
  const advice =
    meant !== undefined
      ? `Did you mean \`${meant}\`?`
      : there.length > 0
        ? `Name the folder of a country, as ${there.map((each) => `\`${each}\``).join(', ')}, or a file. To begin a country: rsr new CODE.`
        : 'Name the folder of a country, or a file.'
  return new CommandError(exitCode.files, `Cannot find \`${path}\`. ${advice}`)
}

/** What a shell of Windows may have made of the words that were typed. */
function slipIn(path: string): string | undefined {
  if (path.includes('"'))
    return `The last \`\\\` before a closing quotation mark makes the mark a part of the name. Leave it out: ${path.slice(0, path.indexOf('"'))}.`
  if (/^(md|docx|html|csv|json|draft|internal|public)$/.test(path))
    return 'It seems to belong to an option. In PowerShell, put words that are joined by commas between quotation marks: --to "md,docx".'
  return undefined
}
