import { diffIndices } from 'node-diff3'
import type { Span } from './spans.ts'

/** Of longer texts words are not compared: it would take long, and nobody writes them. */
const longest = 5000

/** A value in which words that nobody changed look as they were sent. */
export interface KeptLook {
  readonly paragraphs: readonly (readonly Span[])[]
  /** The words whose bold, italics or link had been lost. */
  readonly lost: string
}

/**
 * Gives back to words what a program took from them: bold, italics and links of words that are still there. LibreOffice 7.4
 * drops them within content controls (seen by experiment). What a reviewer made bold stays so.
 */
export function keptLook(sent: readonly Span[], now: readonly (readonly Span[])[]): KeptLook {
  if (!sent.some(isDressed)) return { paragraphs: now, lost: '' }
  const [before, after] = [signsOf(sent, 0), now.flatMap(signsOf)]
  const [from, to] = [wordsOf(before), wordsOf(after)]
  if (Math.max(from.length, to.length) > longest) return { paragraphs: now, lost: '' }
  const looks = new Map<Sign, Sign>()
  const keep = (end: number, at: number, there: number) => {
    for (let index = 0; at + index < end; index++) {
      const [own, other] = [from[at + index] ?? [], to[there + index] ?? []]
      other.forEach((sign, place) => looks.set(sign, own[place] ?? sign))
    }
  }
  let [at, there] = [0, 0]
  for (const { buffer1, buffer2 } of diffIndices(from.map(keyOf), to.map(keyOf))) {
    keep(buffer1[0], at, there)
    ;[at, there] = [buffer1[0] + buffer1[1], buffer2[0] + buffer2[1]]
  }
  keep(from.length, at, there)
  let lost = ''
  const paragraphs: Span[][] = now.map(() => [])
  for (const sign of after) {
    const { span, text, paragraph } = sign
    const look = looks.get(sign)?.span ?? span
    const kept = {
      ...span,
      text,
      isBold: span.isBold || look.isBold,
      isItalic: span.isItalic || look.isItalic,
      link: span.link ?? look.link,
    }
    if (kept.isBold !== span.isBold || kept.isItalic !== span.isItalic || kept.link !== span.link)
      lost += text
    else if (lost !== '' && !lost.endsWith(' ')) lost += ' '
    add(paragraphs[paragraph] ?? [], kept)
  }
  return lost.trim() === '' ? { paragraphs: now, lost: '' } : { paragraphs, lost: lost.trim() }
}

const isDressed = ({ isBold, isItalic, link }: Span) => isBold || isItalic || link !== undefined

/** One letter of a span, or the mark of a footnote. */
interface Sign {
  readonly text: string
  readonly span: Span
  readonly paragraph: number
}

const signsOf = (spans: readonly Span[], paragraph: number): Sign[] =>
  spans.flatMap((span) =>
    span.note === undefined
      ? Array.from({ length: span.text.length }, (_, at) => ({ text: span.text.charAt(at), span, paragraph }))
      : [{ text: '', span, paragraph }],
  )

/** Signs as words: letters and digits together, everything else by itself. */
function wordsOf(signs: readonly Sign[]): Sign[][] {
  const words: Sign[][] = []
  for (const sign of signs) {
    const last = words.at(-1)
    const before = last?.at(-1)
    if (last && before && isLetter(before) && isLetter(sign) && before.paragraph === sign.paragraph)
      last.push(sign)
    else words.push([sign])
  }
  return words
}

const isLetter = ({ text }: Sign) => /[\p{L}\p{M}\p{N}\uD800-\uDFFF]/u.test(text)

const keyOf = (word: readonly Sign[]) =>
  word.map(({ text, span }) => (span.note === undefined ? text : `[^${span.note}]`)).join('')

/** Puts a span behind others; what looks alike is one. */
function add(spans: Span[], span: Span): void {
  const last = spans.at(-1)
  const isAlike =
    last?.note === undefined &&
    span.note === undefined &&
    last?.isBold === span.isBold &&
    last.isItalic === span.isItalic &&
    last.link === span.link
  if (last && isAlike) spans[spans.length - 1] = { ...last, text: last.text + span.text }
  else spans.push(span)
}
