import type { Built } from './build-summary.ts'
import { exitCode } from './exit-code.ts'
import type { OutFolder } from './out-folder.ts'
import type { Target } from './targets-of.ts'
import type { Terminal } from './terminal.ts'

/**
 * Says which documents of a country are unchanged.
 *
 * @throws CommandError if they are those of another country of this run.
 */
export function tellUnchanged({ path, unchanged }: Target, out: OutFolder, terminal: Terminal): Built {
  const nothing = { path, country: path, documents: 0, files: 0, errors: 0, code: exitCode.ok }
  const recorded = [...unchanged.values()]
  const [first] = recorded
  if (!first) return nothing
  const files = recorded.flatMap((document) => document.files)
  out.take(
    path,
    files.map(({ name }) => name),
  )
  const shown = files.filter(({ goesWith }) => !goesWith)
  for (const { name } of shown) terminal.out(`Unchanged ${out.shown(name)}`)
  return {
    ...nothing,
    country: first.country,
    unchanged: { documents: recorded.length, files: shown.length },
    isSilent: recorded.some(({ told }) => told),
  }
}
