import { type SourceEdit, applyEdits } from '../edit/apply-edits.ts'
import { changeDocument } from '../edit/change-document.ts'
import { styleOf } from '../edit/source-style.ts'
import type { TextChange } from '../edit/text-change.ts'
import { keysOf, valueAt } from '../json-pointer.ts'
import { parseYaml } from '../parse-yaml.ts'
import { yamlValue } from '../yaml-values.ts'
import type { MarkdownSource } from './read-markdown.ts'
import { paddedYaml } from './read-yaml.ts'
import type { Range } from './spot.ts'

/** The changes of records that are written in YAML, stretch by stretch; nothing in the place of those that cannot be made. */
export function changeYaml(
  source: MarkdownSource,
  units: readonly string[],
  wanted: unknown,
): (TextChange[] | undefined)[] {
  const edits = new Map<Range, SourceEdit[]>()
  for (const unit of units) {
    const range = stretchOf(source, unit)
    if (range)
      edits.set(range, [...(edits.get(range) ?? []), { pointer: unit, value: valueAt(wanted, unit) }])
  }
  return [...edits].map(([range, ofStretch]) => changeStretch(source, range, ofStretch))
}

/** The stretch of YAML in which a record is written, or its section; otherwise the first. */
function stretchOf({ spots, yaml }: MarkdownSource, unit: string): Range | undefined {
  const section = `/${keysOf(unit)[0] ?? ''}`
  const beside = [...spots].find(
    ([pointer, { form }]) => form === 'yaml' && pointer.startsWith(`${section}/`),
  )
  const at = (spots.get(unit) ?? beside?.[1] ?? spots.get(section))?.key?.[0]
  return yaml.find(([start, end]) => at !== undefined && start <= at && at < end) ?? yaml[0]
}

function changeStretch(
  source: MarkdownSource,
  range: Range,
  edits: readonly SourceEdit[],
): TextChange[] | undefined {
  const text = paddedYaml(source.text, range)
  const { parsed } = parseYaml(source.file, text)
  if (!parsed) return undefined
  const { contents } = parsed.parsed
  const before = yamlValue(contents)
  const after = applyEdits(before, edits)
  if ('problem' in after) return undefined
  return changeDocument(text, contents, before, after.value, styleOf('a.yaml', source.text.slice(...range)))
}
