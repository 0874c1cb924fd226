import type { Inline } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { levels } from '../analysis/rule.ts'
import type { Spoken, Writer } from './writer.ts'

type Group = 'level' | 'within'

/** The key of the phrase for a status; inside a sentence (`within`) it is in small letters. */
export const levelKey = (status: string, labels: analysis.Labels, group: Group = 'level'): string =>
  levels.some((level) => level === status) ? `${group}.${labels}.${status}` : `${group}.${status}`

/** The word for a status; for the four levels it is of the set that is chosen. */
export const levelWords = (writer: Writer<Spoken>, status: string, group: Group = 'level'): Inline[] =>
  writer.say(levelKey(status, writer.publication.value.labels, group))
