import { type CatalogueStandard, didYouMean, messageTable } from '@rsr/model'
import { publicationOf } from '../document-of.ts'
import { findEntries } from '../entries/find-entries.ts'
import { entriesOf } from '../entries/kinds.ts'
import { readOut } from '../entries/read-out.ts'
import { CommandError, type ExitCode, exitCode } from '../exit-code.ts'
import { expectPathAt } from '../expect-path-at.ts'
import { explainMessage, isMessageId } from '../explain/explain-message.ts'
import { explainStatus } from '../explain/explain-status.ts'
import { explainWord } from '../explain/explain-word.ts'
import { methodWords, ruleWords } from '../explain/explanations.ts'
import { officeAt } from '../office-at.ts'
import { placesIn } from '../places-in.ts'
import { readOffice } from '../read-office.ts'
import { type Workspace, readWorkspace } from '../read-workspace.ts'
import { releaseOf } from '../release-of.ts'
import { report } from '../report.ts'
import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'

export const explain: Command = {
  name: 'explain',
  usage: 'WHAT [PATH] [--release draft]',
  summary: 'Explain a message, a word of the method, or why a standard has its status.',
  help: `WHAT is the id of a message, as answer-without-fact: what it means, why it matters, what to do; a
word of the method, as largely-one-core-in-part or not-provided; or an id that \`rsr standards\`
reads out.

With PATH, the folder of a country, WHAT is a standard or a question of it: how the instrument
applies and why, each answer with its facts and their sources, the rule that fitted, what is
open and who could answer it, and which answers would change the status.

Options
  --release  What is withheld: internal, draft or public, as in \`rsr build\`.

Examples
  rsr explain answer-without-fact
  rsr explain tip-protocol.5.1
  rsr explain tip-protocol.5.1 examples/countries/FJI`,
  options: { release: { type: 'string' } },
  async run({ words, options }, terminal) {
    const [what, path, ...more] = words
    if (what === undefined || more.length > 0) {
      throw new CommandError(
        exitCode.usage,
        'Expected what to explain, and perhaps the folder of a country: rsr explain WHAT [PATH]',
      )
    }
    if (path === undefined) return explainAlone(what, terminal)
    expectPathAt(1, words, 'explain', terminal.cwd)
    const workspace = await readWorkspace(path, terminal.cwd, readOffice)
    const { standards, criteria } = workspace.catalogue
    const standard = standards.get(what) ?? standards.get(criteria.get(what)?.standard ?? '')
    if (!standard && [messageTable, ruleWords, methodWords].some((table) => Object.hasOwn(table, what))) {
      return explainAlone(what, terminal)
    }
    if (!standard) {
      const meant = didYouMean(what, [...standards.keys(), ...criteria.keys()])
      throw new CommandError(
        exitCode.usage,
        `Cannot find \`${what}\` among standards and their questions. ${meant || 'Look for words with `rsr standards WORDS`.'}`,
      )
    }
    const release = releaseOf(options.release ?? workspace.settings.release)
    return explainIn(standard, workspace, release, terminal)
  },
}

async function explainAlone(what: string, terminal: Terminal): Promise<ExitCode> {
  const { catalogue } = await officeAt(terminal)
  const entries = entriesOf(catalogue)
  const reading = { entries, catalogue, country: undefined }
  const parts = [
    isMessageId(what) ? explainMessage(what) : [],
    explainWord(what),
    ...findEntries(entries, [what]).named.map((entry) => [...readOut(entry, reading), ...howToRead(entry)]),
  ].filter((part) => part.length > 0)
  if (parts.length === 0) {
    const known = [messageTable, ruleWords, methodWords].flatMap((table) => Object.keys(table))
    const meant = didYouMean(what, [...known, ...entries.flatMap(({ ids }) => ids)])
    throw new CommandError(
      exitCode.documentErrors,
      `Cannot find \`${what}\` among messages, words of the method and ids of the catalogue. ${meant || 'Look for words with `rsr standards WORDS`.'}`,
    )
  }
  terminal.out(parts.map((part) => part.join('\n')).join('\n\n'))
  return exitCode.ok
}

const howToRead = ({ kind, id }: { readonly kind: string; readonly id: string }) =>
  kind === 'standard'
    ? [
        '',
        'How to read it: yes always means in line with the standard. A core question carries the duty, a',
        'supporting one what helps to carry it out. Law and practice each have a status, never merged',
        '(docs/method.md, sections 2 and 4).',
        `Why a country has its status: rsr explain ${id} PATH`,
      ]
    : []

function explainIn(
  standard: CatalogueStandard,
  workspace: Workspace,
  release: ReturnType<typeof releaseOf>,
  terminal: Terminal,
): ExitCode {
  const { publication, messages } = publicationOf(workspace, release)
  if (!publication) {
    terminal.err(report({ ...workspace, messages }, terminal))
    return exitCode.documentErrors
  }
  const placeOf = placesIn(workspace, terminal)
  const lines = explainStatus(standard, { publication, catalogue: workspace.catalogue, placeOf })
  terminal.out(lines.join('\n'))
  return exitCode.ok
}
