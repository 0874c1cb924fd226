import { all, attribute, elements, val, type WordFile, type XmlNode } from './word-file.ts'

/** A paragraph of the body with the number that Word prints before it. */
export interface NumberedLine {
  readonly paragraph: XmlNode
  readonly style: string
  readonly number: string
}

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
}

/**
 * Counts as Word does (ISO/IEC 29500-1, 17.9): instances of one definition share their counters, a level starts
 * again after any level above it, and an instance that overrides the start does so where it is first used.
 */
export function wordNumbers(file: Pick<WordFile, 'part'>): NumberedLine[] {
  const numbering = file.part('word/numbering.xml')
  const styles = new Map(
    all(file.part('word/styles.xml'), 'w:style').map((node) => [attribute(node, 'w:styleId') ?? '', node]),
  )
  const instances = new Map(
    elements(numbering)
      .filter((node) => node.name === 'w:num')
      .map((node) => [attribute(node, 'w:numId'), node]),
  )
  const levels = new Map(
    elements(numbering)
      .filter((node) => node.name === 'w:abstractNum')
      .map((node) => [attribute(node, 'w:abstractNumId'), all(node, 'w:lvl').map(levelOf)]),
  )
  const counters = new Map<string | undefined, number[]>()
  const used = new Set<string>()

  return all(file.part('word/document.xml'), 'w:p').map((paragraph) => {
    const style = val(paragraph, 'w:pStyle') ?? 'Normal'
    const { id, level } = numberingOf(paragraph, style, styles)
    const instance = instances.get(id)
    if (id === undefined || id === '0' || !instance) return { paragraph, style, number: '' }
    const definition = val(instance, 'w:abstractNumId')
    const counts = counters.get(definition) ?? []
    counters.set(definition, counts)
    if (!used.has(id)) {
      used.add(id)
      for (const override of all(instance, 'w:lvlOverride').filter(
        (each) => val(each, 'w:startOverride') === '1',
      ))
        counts[Number(attribute(override, 'w:ilvl'))] = 0
    }
    const formats = levels.get(definition) ?? []
    counts[level] = (counts[level] || (formats[level]?.start ?? 1) - 1) + 1
    counts.length = level + 1
    return { paragraph, style, number: printed(formats, counts, level) }
  })
}

function levelOf(node: XmlNode): Level {
  return {
    format: val(node, 'w:numFmt') ?? '',
    text: val(node, 'w:lvlText') ?? '',
    start: Number(val(node, 'w:start')),
  }
}

function numberingOf(paragraph: XmlNode, style: string, styles: ReadonlyMap<string, XmlNode>) {
  const chain = [paragraph]
  for (let id: string | undefined = style; id !== undefined;) {
    const node = styles.get(id)
    if (!node) break
    chain.push(node)
    id = val(node, 'w:basedOn')
  }
  const own = chain.find((node) => val(node, 'w:numId') !== undefined)
  return { id: own && val(own, 'w:numId'), level: Number((own && val(own, 'w:ilvl')) ?? 0) }
}

function printed(formats: readonly Level[], counts: readonly number[], level: number): string {
  const text = formats[level]?.text ?? ''
  return text.replace(/%(\d)/g, (_, digit) => {
    const index = Number(digit) - 1
    return inFormat(counts[index] ?? 1, formats[index]?.format ?? '')
  })
}

function inFormat(count: number, format: string): string {
  if (format === 'upperLetter') return String.fromCharCode(64 + count)
  if (format === 'lowerLetter') return String.fromCharCode(96 + count)
  if (format === 'lowerRoman') return ['i', 'ii', 'iii', 'iv', 'v'][count - 1] ?? '?'
  return String(count)
}
