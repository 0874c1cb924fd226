import type { BuildCountry } from './build-country.ts'
import type { Built } from './build-summary.ts'
import { CommandError } from './exit-code.ts'
import type { OutFolder } from './out-folder.ts'
import { type Target, isUnchanged } from './targets-of.ts'
import { tellUnchanged } from './tell-unchanged.ts'
import type { Terminal } from './terminal.ts'

type Options = Readonly<Record<string, string | undefined>>

/**
 * Builds what changed of some countries, one after the other: what is held of a country is gone when the next is read.
 * What goes wrong with one stops no other.
 *
 * @param options - those of `rsr build`, with the day for --record.
 * @returns what became of each; nothing where the edition before has errors, which were told.
 * @throws CommandError for an option that is not understood.
 */
export async function buildTargets(
  targets: readonly Target[],
  options: Options,
  out: OutFolder,
  terminal: Terminal,
): Promise<Built[] | undefined> {
  // What unchanged forms ask is recorded, too.
  const isDone = options.record === undefined && targets.every(isUnchanged)
  const buildCountry = isDone ? undefined : await builderOf(targets, options, out, terminal)
  if (!isDone && !buildCountry) return undefined
  const all: Built[] = []
  for (const [index, target] of targets.entries()) {
    const lead = targets.length > 1 ? `${index + 1} of ${targets.length} countries: ` : ''
    all.push(await buildTarget(target, lead))
  }
  const silent = all.filter(({ isSilent }) => isSilent).map(({ country }) => country)
  if (silent.length > 0) terminal.err(silentNote(silent))
  return all

  async function buildTarget(target: Target, lead: string): Promise<Built> {
    const { path } = target
    try {
      const unchanged = tellUnchanged(target, out, terminal)
      if (!buildCountry || (isUnchanged(target) && options.record === undefined)) return unchanged
      const built = await buildCountry(target, (name) => terminal.progress?.(`${lead}${name}`))
      return { ...unchanged, isSilent: false, ...built }
    } catch (error) {
      if (!(error instanceof CommandError)) throw error
      terminal.err(error.message)
      return { path, country: path, documents: 0, files: 0, errors: 0, code: error.code }
    }
  }
}

/** Loaded when something is to be built: to find that nothing changed needs no layouts, no standards and no Word. */
async function builderOf(
  targets: readonly Target[],
  options: Options,
  out: OutFolder,
  terminal: Terminal,
): Promise<BuildCountry | undefined> {
  const [{ countryBuilder }, { orderOf }] = await Promise.all([
    import('./build-country.ts'),
    import('./build-order.ts'),
  ])
  const paths = targets.map(({ path }) => path)
  const order = await orderOf(options, paths, terminal)
  return order && countryBuilder(order, out, terminal)
}

const silentNote = (countries: readonly string[]) =>
  `Note: there were warnings or notes on ${countries.join(', ')} when these documents were built. They are told again with --force.`
