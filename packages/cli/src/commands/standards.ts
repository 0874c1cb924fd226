import { CommandError, exitCode } from '../exit-code.ts'
import { findStandards } from '../find-standards.ts'
import { officeAt } from '../office-at.ts'
import { standardInWords } from '../standard-in-words.ts'
import type { Command } from './command.ts'

export const standards: Command = {
  name: 'standards',
  usage: 'ID|WORDS...',
  summary: 'Find standards, and read one with its questions.',
  help: `With the id of a standard: what it requires, its questions with their ids, who could answer them,
and whether our summary was checked against the text. In a workspace also those of its own.

With words: the standards that have all of them, in their titles, requirements or questions, or
as the id of an instrument, a priority, an element, a pillar, a form of trafficking, a selection
or a kind of obligation.

Examples
  rsr standards tip-protocol.5.1
  rsr standards confiscation
  rsr standards II.extraterritorial
  rsr standards core VI bank`,
  options: {},
  async run({ words }, terminal) {
    if (words.length === 0) {
      throw new CommandError(exitCode.usage, 'Expected an id or words: rsr standards ID|WORDS')
    }
    const { catalogue } = await officeAt(terminal)
    const id = words.length === 1 ? (words[0] ?? '') : ''
    const exact =
      catalogue.standards.get(id) ?? catalogue.standards.get(catalogue.criteria.get(id)?.standard ?? '')
    if (exact) {
      terminal.out(standardInWords(exact, catalogue))
      return exitCode.ok
    }
    const found = findStandards(catalogue, words)
    if (found.length === 0) {
      throw new CommandError(
        exitCode.documentErrors,
        `Cannot find a standard with ${words.map((word) => `\`${word}\``).join(' and ')}`,
      )
    }
    const wide = Math.max(...found.map((standard) => standard.id.length))
    for (const { id: own, title, instrument, ref } of found) {
      const source = `${catalogue.instruments.get(instrument)?.short_title ?? instrument}, ${ref}`
      terminal.out(`${own.padEnd(wide)}  ${title} (${source})`)
    }
    return exitCode.ok
  },
}
