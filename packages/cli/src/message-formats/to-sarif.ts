import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Log, ReportingDescriptor, Result } from 'sarif'
import { messageTable } from '@rsr/model'
import { version } from '../version.ts'
import type { MessageData } from './message-data.ts'

/**
 * Messages as a log in the Static Analysis Results Interchange Format, version 2.1.0 of OASIS: for code scanning and for
 * editors that show such logs.
 *
 * @returns one run, with the rules that were met; paths are relative to where the command was called (`%SRCROOT%`), and
 *   columns count UTF-16 code units from 1.
 */
export function toSarif(messages: readonly MessageData[]): Log {
  const ids = [...new Set(messages.map(({ id }) => id))].toSorted()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'rsr', version, rules: ids.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: messages.map((message) => resultOf(message, ids.indexOf(message.id))),
      },
    ],
  }
}

/** The level of SARIF for each severity. */
const levels = { error: 'error', warning: 'warning', proposal: 'note' } as const

/** Where a message has a value, the sentence of its rule has a name in braces: an ellipsis here. */
function ruleOf(id: string): ReportingDescriptor {
  const known = Object.entries(messageTable).find(([each]) => each === id)?.[1]
  if (!known) return { id }
  return {
    id,
    shortDescription: { text: known.sentence.replaceAll(/\{\w+\}/g, '…') },
    defaultConfiguration: { level: levels[known.severity] },
  }
}

function resultOf({ id, severity, message, help, file, ...place }: MessageData, ruleIndex: number): Result {
  const { line, column, endLine, endColumn } = place
  const region =
    line === null || column === null || endLine === null || endColumn === null
      ? {}
      : { region: { startLine: line, startColumn: column, endLine, endColumn } }
  return {
    ruleId: id,
    ruleIndex,
    level: levels[severity],
    message: { text: braced(help === '' ? message : `${message}. ${help}`) },
    // What the toolkit ships has no file on this machine.
    locations: file.startsWith('@')
      ? []
      : [{ physicalLocation: { artifactLocation: { ...locationOf(file) }, ...region } }],
  }
}

/** Braces are doubled in a message (section 3.11.5). */
const braced = (text: string) => text.replaceAll(/[{}]/g, '$&$&')

/** A relative reference with forward slashes (RFC 3986, section 4.2); what is on another drive of Windows has none. */
const locationOf = (path: string) =>
  isAbsolute(path)
    ? { uri: pathToFileURL(path).href }
    : { uri: path.split(/[\\/]/).map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' }
