import { fromTag } from './blank-names.ts'
import { valueOf, withoutDots } from './blank-value.ts'
import type { FormData } from './form-data.ts'
import { lineHash } from './line-hash.ts'
import { type Story, type StoryBlank, type StoryLine, mark } from './story.ts'
import { ticked } from './ticked.ts'
import type { FormQuestion, FormText } from './word-form.ts'

/** Blanks in so many lines one after the other may have lost their control. */
const mostLines = 3

/** Puts together what was written in a form, question by question. */
export class FormAnswers {
  readonly asked: readonly string[]
  readonly other: FormText[] = []
  /** Of the data; in maps, as names come from a file that anybody may have made. */
  private readonly places: ReadonlyMap<string, FormData['blanks'][string]>
  private readonly labels: ReadonlyMap<string, string>
  private readonly choices: ReadonlyMap<string, readonly string[]>
  private readonly sent: ReadonlySet<string> | undefined
  /** What is written, by question and part; empty where the blank is there. */
  private readonly written = new Map<string, Map<string, string>>()
  private readonly words = new Map<string, string>()
  /** The question of each row whose id stands in it. */
  private readonly ofRow = new Map<number, string>()

  constructor(data: FormData | undefined, { lines }: Pick<Story, 'lines'>) {
    this.places = new Map(Object.entries(data?.blanks ?? {}))
    this.labels = new Map(Object.entries(data?.labels ?? {}))
    this.choices = new Map(Object.entries(data?.choices ?? {}))
    this.sent = data && new Set(data.lines)
    const blanks = lines.flatMap((line) => line.blanks)
    const named = Array.from(this.places.values(), ([about]) => about)
    this.asked = [
      ...new Set(named.length > 0 ? named : blanks.flatMap((each) => this.placeOf(each)?.about ?? [])),
    ]
    this.findRows(lines)
    for (const line of lines) for (const each of line.blanks) this.take(each, this.questionOf(line))
    this.note(lines)
  }

  questions(): FormQuestion[] {
    return this.asked.flatMap((about) => {
      const written = this.written.get(about)
      const words = this.words.get(about)
      if (!written && words === undefined) return []
      const texts = [...(written ?? [])].filter(([, text]) => text !== '')
      return [{ about, words, written: Object.fromEntries(texts) }]
    })
  }

  /** Notes what was written in lines outside of blanks; in rows of questions it may be what was in a control that is gone. */
  note(lines: readonly StoryLine[]): void {
    const { sent } = this
    if (!sent) return
    const loose = lines.filter(({ text }) => !sent.has(lineHash(text)))
    for (let at = 0; at < loose.length;) at += this.takeLines(loose, at)
  }

  comment(text: string, row: number | undefined): void {
    const about = row === undefined ? undefined : this.ofRow.get(row)
    if (text !== '') this.other.push({ text, about, heading: undefined })
  }

  /** Finds the question of each row by its id: that of the first line which has one, as others may mention more. */
  private findRows(lines: readonly StoryLine[]): void {
    const asked = new Set(this.asked)
    for (const { text, row } of lines) {
      if (row === undefined || this.ofRow.has(row)) continue
      const about = text.split(/[^\p{L}\p{N}.-]+/u).find((word) => asked.has(word))
      if (about === undefined) continue
      this.ofRow.set(row, about)
      if (!this.words.has(about)) this.words.set(about, text.replaceAll(mark, '').trim())
    }
  }

  private questionOf({ row, blanks }: StoryLine): string | undefined {
    const found = row === undefined ? undefined : this.ofRow.get(row)
    return found ?? blanks.map((each) => this.placeOf(each)?.about).find((each) => each !== undefined)
  }

  private placeOf({ tag, bookmark }: StoryBlank): { about: string; part: string } | undefined {
    const [about, part] = this.places.get(bookmark ?? '') ?? []
    const named = about !== undefined && part !== undefined ? { about, part } : undefined
    return fromTag(tag ?? '') ?? named
  }

  /** Takes what is in a blank. One that was copied into the row of another question is for a person to look at. */
  private take(blank: StoryBlank, beside: string | undefined): void {
    const place = this.placeOf(blank)
    if (!place) {
      this.leave(withoutDots(blank.text), beside, undefined)
      return
    }
    const { about, part } = place
    const { text, isUnclear } = valueOf(blank, this.labels.get(part) ?? '', this.choices.get(part) ?? [])
    const isMisplaced = beside !== undefined && beside !== about
    if (isUnclear || isMisplaced || !this.asked.includes(about))
      this.leave(text, beside ?? about, this.headingOf(part, isMisplaced ? about : undefined))
    else this.write(about, part, text)
  }

  /** Writes what belongs to a part; a second text for it is left to a person. */
  private write(about: string, part: string, text: string): void {
    const parts = this.written.get(about) ?? new Map<string, string>()
    this.written.set(about, parts)
    const before = parts.get(part) ?? ''
    if (before === '') parts.set(part, text)
    else if (text !== before) this.leave(text, about, this.headingOf(part))
  }

  private leave(text: string, about: string | undefined, heading: string | undefined): void {
    if (text !== '') this.other.push({ text, about, heading })
  }

  private headingOf(part: string, about?: string): string {
    const label = (this.labels.get(part) ?? part).replace(/:$/, '')
    return about === undefined ? label : `${label}, ${about}`
  }

  /** Takes a line, or some lines that are one row of boxes. @returns how many. */
  private takeLines(lines: readonly StoryLine[], at: number): number {
    const line = lines[at]
    const about = line && this.questionOf(line)
    if (!line) return 1
    const text = withoutDots(line.text.replaceAll(mark, ' '))
    if (about === undefined) {
      this.leave(text, undefined, undefined)
      return 1
    }
    const isFree = (part: string) => (this.written.get(about)?.get(part) ?? '') === ''
    for (const [part, [, ...choices]] of this.choices) {
      if (!isFree(part)) continue
      for (let count = 1; count <= mostLines; count++) {
        const some = lines.slice(at, at + count).filter(({ row }) => row === line.row)
        const joined = withoutDots(some.map((each) => each.text.replaceAll(mark, ' ')).join(' '))
        const choice = choices.includes(joined) ? joined : ticked(joined, choices)
        if (choice === undefined) continue
        this.write(about, part, choice)
        return some.length
      }
    }
    const labelled = [...this.labels].find(([, label]) => text.startsWith(label))
    const [part, label] = labelled ?? []
    const own = text.slice(label?.length ?? 0).trim()
    if (part !== undefined && isFree(part)) this.write(about, part, own)
    else this.leave(own, about, part === undefined ? undefined : this.headingOf(part))
    return 1
  }
}
