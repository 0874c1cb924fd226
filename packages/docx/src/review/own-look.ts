import type { Span } from './spans.ts'

const layers = ['link', 'isBold', 'isItalic'] as const
type Layer = (typeof layers)[number]

/**
 * Takes from the spans of a value what it has from around it: bold as a lead-in, or the link that it stands in. That is what
 * all of it has in the file, and it had not when it was sent.
 *
 * @returns spans as `old` and `now`, in the look that the value has of its own.
 */
export function ownLook(
  sent: readonly Span[],
  old: readonly (readonly Span[])[],
  now: readonly (readonly Span[])[],
): readonly [old: readonly (readonly Span[])[], now: readonly (readonly Span[])[]] {
  const first = old.flat().find(({ text }) => text.trim() !== '')
  if (!first) return [old, now]
  const around = layers.filter(
    (layer) => first[layer] && isAll(old.flat(), layer, first) && !isAll(sent, layer, first),
  )
  if (around.length === 0) return [old, now]
  const bare = (span: Span): Span =>
    around.reduce<Span>(
      (each, layer) =>
        each[layer] !== first[layer]
          ? each
          : layer === 'link'
            ? { ...each, link: undefined }
            : { ...each, [layer]: false },
      span,
    )
  return [old.map((spans) => spans.map(bare)), now.map((spans) => spans.map(bare))]
}

const isAll = (spans: readonly Span[], layer: Layer, like: Span) =>
  spans.every((span) => span.text.trim() === '' || span[layer] === like[layer])
