import type { Delivery } from '../understand/typed-row.ts'
import type { CellCount, Fates } from './merged.ts'

/**
 * Where the texts of a form went.
 *
 * @throws when one went nowhere: that is a fault of ours, and nothing may be written then.
 */
export function countCells({ form, agency, received }: Delivery, fates: Fates): CellCount {
  const rows = [...form.answers, ...(form.records ?? [])]
  const texts = [...rows.flatMap(({ cells }) => Object.values(cells)), ...form.other]
  const count = (fate: string) => texts.filter((text) => fates.get(text) === fate).length
  const parts = {
    written: count('written'),
    recorded: count('recorded'),
    proposed: count('proposed'),
    listed: count('listed'),
  }
  const sum = Object.values(parts).reduce((all, each) => all + each, 0)
  if (sum !== texts.length) throw new Error(`${texts.length - sum} texts of ${form.file} went nowhere`)
  return { file: form.file, agency, received, filled: texts.length, ...parts }
}
