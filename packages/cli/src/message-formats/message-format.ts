import { choiceOf } from '../choices-of.ts'
import type { MessageData } from './message-data.ts'
import { toAnnotations } from './to-annotations.ts'
import { toSarif } from './to-sarif.ts'

type Write = (messages: readonly MessageData[]) => string

const formats = {
  json: (messages) => JSON.stringify(messages, null, 2),
  sarif: (messages) => JSON.stringify(toSarif(messages), null, 2),
  github: toAnnotations,
} satisfies Record<string, Write>

/** How messages are written for other programs, in the format that the option --format names. */
export const messageFormat = (option: string): Write =>
  formats[choiceOf(option, { option: '--format', what: 'format', values: formats })]
