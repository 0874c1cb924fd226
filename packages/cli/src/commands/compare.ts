import { compareEditions, publishEditions } from '@rsr/roadmap'
import { comparisonInWords } from '../compare/comparison-in-words.ts'
import { editionAt } from '../compare/edition-at.ts'
import { expectComparable } from '../compare/expect-comparable.ts'
import { CommandError, exitCode } from '../exit-code.ts'
import { releaseOf } from '../release-of.ts'
import type { Command } from './command.ts'

export const compare: Command = {
  name: 'compare',
  usage: 'OLD NEW [--release draft] [--json]',
  summary: 'Say what moved between two editions of one country, and why.',
  help: `OLD and NEW are two editions of the assessment of one country: each the folder of its inputs, one
file of them, or an analysis as JSON that rsr export wrote.

Standard by standard: from which status to which, in law and in practice; because of which answer
and which fact; and where it is not the answers, because of the catalogue, the treaty status, a
decision or the rule. Then gaps that are new or closed, actions that are new, gone or different,
and answers whose question has changed since. Nothing is added up to a score.

Options
  --release  Of which release values are compared: internal, draft or public. What the workspace of
             NEW sets, or \`draft\`, when it is left out. Of an analysis that was published, its own.
  --json     The same as JSON, for other programs.

For an annex of the document: rsr build NEW --since OLD

Examples
  rsr compare archive/MNG-2025 countries/MNG
  rsr compare MNG-2025.json countries/MNG --json`,
  options: { release: { type: 'string' }, json: { type: 'boolean' } },
  async run({ words, options, flags }, terminal) {
    const [old, recent, ...more] = words
    if (old === undefined || recent === undefined || more.length > 0) {
      throw new CommandError(exitCode.usage, 'Expected two editions of one country: rsr compare OLD NEW')
    }
    const asked = options.release === undefined ? undefined : releaseOf(options.release)
    const [before, after] = [await editionAt(old, terminal), await editionAt(recent, terminal)]
    if (!before || !after) return exitCode.documentErrors
    const release = expectComparable(before.analysis, after.analysis, asked, after.release)
    const { older, newer } = publishEditions(before.analysis, after.analysis, { release })
    const comparison = compareEditions(older, newer)
    if (older.header.date > newer.header.date) {
      terminal.err(
        `Note: ${old} is of ${older.header.date}, after ${recent} of ${newer.header.date}. The older edition comes first.`,
      )
    }
    terminal.out(
      flags.has('json') ? JSON.stringify(comparison, null, 2) : comparisonInWords(comparison, newer),
    )
    return exitCode.ok
  },
}
