import { type MessageId, type MessageValues, message } from '@rsr/model'
import type { VFileMessage } from 'vfile-message'

/** The messages that tell of several places at once. */
type Placed = Extract<
  MessageId,
  | 'sheet-id-lost'
  | 'sheet-row-mixed'
  | 'sheet-row-shifted'
  | 'sheet-row-without-id'
  | 'sheet-merged'
  | 'sheet-answer-twice'
  | 'sheet-formula'
  | 'sheet-error-value'
  | 'sheet-date'
  | 'sheet-text-changed'
>

/** More places than a person looks at one by one. */
const most = 5

/** What is found in a workbook, kind by kind, with the places where it is. */
export class Findings {
  private readonly places = new Map<Placed, string[]>()
  private readonly others: VFileMessage[] = []
  private readonly file: string

  constructor(file: string) {
    this.file = file
  }

  note(id: Placed, sheet: string, cell: string): void {
    const all = this.places.get(id) ?? []
    this.places.set(id, all)
    all.push(`${cell} of \`${sheet}\``)
  }

  add<Id extends MessageId>(id: Id, values: MessageValues<Id>): void {
    this.others.push(message(id, { file: this.file }, values))
  }

  /** One message of each kind. */
  get messages(): VFileMessage[] {
    const told = Array.from(this.places, ([id, all]) => {
      const more = all.length > most ? ` and ${all.length - most} more` : ''
      return message(id, { file: this.file }, { places: `${all.slice(0, most).join(', ')}${more}` })
    })
    return [...this.others, ...told]
  }
}
