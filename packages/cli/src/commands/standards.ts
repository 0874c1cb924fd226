import { loadCatalogue } from '@rsr/standards'
import { countryNamed } from '../country-named.ts'
import { findEntries, suggestEntry } from '../entries/find-entries.ts'
import { entriesOf } from '../entries/kinds.ts'
import { asData, listOf, readOut } from '../entries/read-out.ts'
import { CommandError, exitCode } from '../exit-code.ts'
import type { Command } from './command.ts'

export const standards: Command = {
  name: 'standards',
  usage: 'ID|WORDS... [--country CODE] [--json]',
  summary: 'Find and read standards, priorities, the work plan and what belongs to them.',
  help: `With an id it reads out what has it: a standard with its questions, an instrument, a regional
priority (II) or an element of one (II.extraterritorial), an item of the forward work plan
(FWP.8), a recommendation of the Following the Money Forum (FTM.2b), a capability, a pillar, a
kind of agency, a selection, a challenge, or a fact that several standards ask about.

With words it lists what has all of them, in titles, texts and questions, or as the id of what a
standard belongs to. Capitals, accents and British or American spelling make no difference.

Options
  --country  The code of a member: how each instrument applies to that State, and why.
  --json     The same as JSON, for other programs.

Examples
  rsr standards tip-protocol.5.1
  rsr standards tip-protocol.5.1 --country FJI
  rsr standards II.extraterritorial
  rsr standards FWP.8
  rsr standards criminalise money laundering
  rsr standards core VI bank`,
  options: { country: { type: 'string' }, json: { type: 'boolean' } },
  async run({ words, options, flags }, terminal) {
    if (words.length === 0) {
      throw new CommandError(exitCode.usage, 'Expected an id or words: rsr standards ID|WORDS')
    }
    const catalogue = await loadCatalogue()
    const country = options.country === undefined ? undefined : await countryNamed(options.country)
    const entries = entriesOf(catalogue)
    const reading = { entries, catalogue, country }
    const { named, others } = findEntries(entries, words)
    if (flags.has('json')) {
      const found = [...named, ...others].map((entry) => asData(entry, reading))
      terminal.out(JSON.stringify(found, null, 2))
      return found.length === 0 ? exitCode.documentErrors : exitCode.ok
    }
    if (named.length + others.length === 0) {
      const sought = words.map((word) => `\`${word}\``).join(' and ')
      throw new CommandError(
        exitCode.documentErrors,
        `Cannot find a standard, or anything that belongs to one, with ${sought}. ${suggestEntry(entries, words)}`.trim(),
      )
    }
    const read = named.map((entry) => readOut(entry, reading).join('\n'))
    const also = named.length === 0 ? [] : [`Also with \`${words.join(' ')}\``]
    const list = others.length === 0 ? [] : [[...also, ...listOf(others, reading)].join('\n')]
    terminal.out([...read, ...list].join('\n\n'))
    return exitCode.ok
  },
}
