import type { TextChange } from '../edit/text-change.ts'
import { answersOf } from './names.ts'
import type { MarkdownSource } from './read-markdown.ts'
import type { Range } from './spot.ts'

/** Takes a record out, with its heading if nothing else stands below it; notes stay. */
export function removeUnit(source: MarkdownSource, unit: string): TextChange[] | undefined {
  const { spots, text } = source
  const spot = spots.get(unit)
  if (!spot) return undefined
  if (spot.form !== 'record') return removeSpot(source, unit)
  const inner = [...spots.keys()].filter(
    (each) => each.startsWith(`${unit}/`) && !each.slice(unit.length + 1).includes('/'),
  )
  const changes = inner.map((each) => (spots.get(each)?.form === 'part' ? [] : removeSpot(source, each)))
  const answers = unit.replace(`/${answersOf.section}/`, `/${answersOf.inside}/`)
  const isShared = answers !== unit && [...spots.keys()].some((each) => each.startsWith(`${answers}.`))
  if (!isShared) changes.push(removeLines(text, spot.lines, true))
  return changes.includes(undefined) ? undefined : changes.flatMap((each) => each ?? [])
}

/** Takes out what is written at a JSON Pointer, with the heading that leads to it. */
export function removeSpot({ spots, text }: MarkdownSource, pointer: string): TextChange[] | undefined {
  const spot = spots.get(pointer)
  if (!spot || spot.form === 'part' || spot.form === 'yaml' || spot.form === 'record') return undefined
  if (spot.form === 'text') {
    const parts = [spot.lines, ...(spot.stretches ?? (spot.value ? [spot.value] : []))]
    return parts.flatMap((each) => removeLines(text, each, true) ?? [])
  }
  return removeLines(text, spot.lines, spot.form === 'note')
}

/** Takes whole lines out, with the empty one behind them if they stand apart. */
export function removeLines(
  text: string,
  lines: Range | undefined,
  isApart = false,
): TextChange[] | undefined {
  if (!lines) return undefined
  const [start, end] = lines
  const behind = (isApart ? /^\r?\n(?:[ \t]*\r?\n)?/ : /^\r?\n/).exec(text.slice(end))?.[0].length ?? 0
  return [{ start, end: end + behind, text: '' }]
}
