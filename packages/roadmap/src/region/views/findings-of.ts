import type { Inline } from '@rsr/document'
import { type Cursor, get, has } from '../../cursor.ts'
import type { Writer } from '../../saying/writer.ts'
import { levelMark } from '../../views/status.ts'
import type { RegionalFindings, RegionalStandard } from '../findings.ts'
import type { Group, Scale } from '../groups.ts'
import type { Region } from '../region.ts'

/** What the assessments have in common, where there are any. */
export function findingsOf(writer: Writer<Region>): Cursor<RegionalFindings> | undefined {
  const findings = get(writer.publication, 'findings')
  return has(findings) ? findings : undefined
}

/** A standard by its id. */
export function standardOf(
  findings: Cursor<RegionalFindings>,
  id: string,
): Cursor<RegionalStandard> | undefined {
  const found = get<RegionalFindings['standards'], string>(get(findings, 'standards'), id)
  return has(found) ? found : undefined
}

/** "Criminalization of trafficking (TIP Protocol, Art. 5(1))". */
export const standardName = (writer: Writer<Region>, standard: Cursor<RegionalStandard>): Inline[] =>
  writer.say('region.standard_name', { standard })

/** Which groups are told alone, and which with their neighbours; all four together are not told. */
const groupsTogether = [
  'full',
  'part',
  'none',
  'open',
  'full-part',
  'part-none',
  'none-open',
  'full-part-none',
  'part-none-open',
] as const

/** The symbols of the groups: those of the levels that they begin with. */
const marks: Readonly<Record<Group, string>> = { full: 'met', part: 'partly', none: 'not', open: 'open' }

/** The word of a group with its mark: "● In place"; of several, "In place or partly in place". */
export function groupWords(
  writer: Writer<Region>,
  groups: readonly Group[],
  scale: Scale,
  isLaw: boolean,
): Inline[] {
  const set = scale === 'level' ? writer.publication.value.labels : isLaw ? 'supporting' : 'evidence'
  const together = groupsTogether.find((one) => one === groups.join('-')) ?? 'open'
  const words = writer.say(`region.group.${set}.${together}`)
  const [first] = groups
  return groups.length === 1 && first && scale === 'level' ? [levelMark(marks[first], words)] : words
}
