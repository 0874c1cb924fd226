import type { MessageData } from './message-data.ts'

/**
 * Messages as workflow commands of GitHub Actions, one on a line: printed in a workflow, each is shown beside the line
 * that it is about ("Workflow commands for GitHub Actions", setting a warning or an error message).
 *
 * @returns an empty text where there is no message.
 */
export function toAnnotations(messages: readonly MessageData[]): string {
  return messages.map(annotation).join('\n')
}

/** The workflow command for each severity. */
const commands = { error: 'error', warning: 'warning', proposal: 'notice' } as const

function annotation({ severity, file, line, column, endLine, endColumn, id, message, help }: MessageData) {
  // A column of the end is understood only within one line.
  const columns = line === endLine ? { col: column, endColumn } : { col: column }
  const properties = Object.entries({ file, line, endLine, ...columns, title: id })
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => `${key}=${escapedProperty(String(value))}`)
  return `::${commands[severity]} ${properties.join(',')}::${escaped(help === '' ? message : `${message}\n${help}`)}`
}

/** A command ends with its line, and `%` begins an escape. */
const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapedProperty = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
