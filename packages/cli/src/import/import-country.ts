import { existsSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { countriesOf } from '../countries-of.ts'
import { CommandError, exitCode } from '../exit-code.ts'
import { rootOf } from '../workspace-root.ts'
import type { Terminal } from '../terminal.ts'

/**
 * The folder of the country that forms are imported into, as the user would name it: the one that is named, by its path or
 * its code; otherwise that of the code in the forms; otherwise the only one, or the one where the user stands.
 *
 * @throws CommandError that says how to name it.
 */
export async function importCountry(
  named: string | undefined,
  codes: readonly string[],
  { cwd }: Terminal,
): Promise<string> {
  if (named !== undefined && existsSync(resolve(cwd, named))) return named
  const [code, ...others] = named === undefined ? [...new Set(codes)] : [named.toUpperCase()]
  if (others.length > 0) {
    const all = [code, ...others].join(' and ')
    throw new CommandError(
      exitCode.usage,
      `Expected forms of one country, not of ${all}: import those of each apart`,
    )
  }
  const root = rootOf(cwd)
  const countries = root === undefined ? [] : ((await countriesOf(relative(cwd, root) || '.', cwd)) ?? [])
  const here = countries.find((each) => each === '.')
  const found =
    code === undefined
      ? (here ?? (countries.length === 1 ? countries[0] : root === undefined ? '.' : undefined))
      : (countries.find((each) => basename(resolve(cwd, each)).toUpperCase() === code) ?? beside(code, cwd))
  if (found !== undefined) return found
  const expected = countries.length === 0 ? '' : `, one of ${countries.join(', ')}`
  throw new CommandError(
    exitCode.usage,
    code === undefined
      ? `Cannot tell the country of the form. Name it: --country CODE${expected}`
      : `Cannot find the folder of the country \`${code}\`. Name it: --country PATH${expected}`,
  )
}

/** Outside of a workspace the folder may stand where the user does, or be that place. */
function beside(code: string, cwd: string): string | undefined {
  if (existsSync(join(cwd, code))) return code
  return basename(cwd).toUpperCase() === code ? '.' : undefined
}
