import { below, isRecord, keysOf } from '../json-pointer.ts'
import { message } from '../message.ts'
import { parseYaml } from '../parse-yaml.ts'
import { yamlSpots, yamlValue } from '../yaml-values.ts'
import { blankedUntil } from './front-matter.ts'
import { type Reading, noteSpot, putValue } from './reading.ts'
import type { Range } from './spot.ts'

/**
 * Reads sections that are written in YAML, in the front matter or in a block.
 *
 * @returns whether it could be read.
 */
export function readYaml(reading: Reading, [start, end]: Range): boolean {
  const { parsed, messages } = parseYaml(reading.file, paddedYaml(reading.text, [start, end]))
  reading.messages.push(...messages)
  if (!parsed) return false
  reading.yaml.push([start, end])
  const value = yamlValue(parsed.parsed.contents)
  if (value === null) return true
  if (!isRecord(value) || Array.isArray(value)) {
    reading.messages.push(message('markdown-yaml', reading.placeOf([start, start]), {}))
    return false
  }
  const spots = yamlSpots(parsed.parsed.contents)
  const doubled = new Set<string>()
  for (const [pointer, { key, value: written }] of spots) {
    const keys = keysOf(pointer)
    if (keys.length === 0 || doubled.has(below('', ...keys.slice(0, 2)))) continue
    const spot = { form: 'yaml', key: rangeIn(key), value: rangeIn(written) } as const
    const isSection = keys.length === 1 && isRecord(value[keys[0] ?? ''])
    if (
      isSection
        ? !reading.spots.has(pointer) && noteSpot(reading, pointer, spot)
        : noteSpot(reading, pointer, spot)
    )
      continue
    if (!isSection) doubled.add(pointer)
  }
  for (const [section, content] of Object.entries(value)) {
    if (!isRecord(content) || Array.isArray(content)) {
      if (!doubled.has(below('', section))) putValue(reading.tree, [section], content)
      continue
    }
    const entries = Object.entries(content)
    if (entries.length === 0 && !reading.tree.has(section)) putValue(reading.tree, [section], new Map())
    for (const [id, record] of entries) {
      if (!doubled.has(below('', section, id))) putValue(reading.tree, [section, id], record)
    }
  }
  return true
}

/** A stretch of YAML with spaces before it in the place of all else, so that its places are those of the file. */
export const paddedYaml = (text: string, [start, end]: Range) => blankedUntil(text.slice(0, end), start)

const rangeIn = (range: readonly [number, number, ...number[]] | undefined): Range | undefined =>
  range && [range[0], range[1]]
