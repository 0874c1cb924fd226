/**
 * Compares the reviewed data with the reference facts from which they were made, field by field and in both
 * directions: `tsx --conditions=@rsr/source scripts/compare-reference.ts FOLDER`
 *
 * Prints a line for each difference that is not declared. The exit code is 1 if there is any, 2 if it was called wrongly.
 */
import { isRecord } from '@rsr/model'
import { asReference } from './compare-reference/as-reference.ts'
import { declared } from './compare-reference/declared.ts'
import { type Difference, differences } from './compare-reference/differences.ts'
import { readReference } from './compare-reference/read-reference.ts'
import { readData } from './read-data.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Cannot compare with nothing, expected `compare-reference FOLDER`')
  process.exit(2)
}
const reference = readReference(folder)
// Through JSON: what is not written is not there.
const ours = JSON.parse(JSON.stringify(asReference(readData()))) as Record<string, Record<string, unknown>>
const found = differences(reference, ours)
const meant = (difference: Difference) => declared.find(({ path }) => path.test(difference.path))
const unmeant = found.filter((difference) => !meant(difference) && !movedToSeenIn(difference))
for (const one of unmeant) {
  console.log(`${one.path}: Unexpected ${shown(one.ours)}, expected ${shown(one.reference)}`)
}
const unused = declared.filter(({ path }) => !found.some((difference) => path.test(difference.path)))
for (const { path, reason } of unused) console.log(`${String(path)}: Cannot find this difference (${reason})`)

console.log(
  `${count(ours)} fields, ${found.length - unmeant.length} meant differences, ${unmeant.length} others`,
)
process.exitCode = unmeant.length + unused.length === 0 ? 0 : 1

/** What to cite is kept apart from where it was seen: words moved, none is lost and none of weight is new. */
function movedToSeenIn({ path }: Difference): boolean {
  const [, id, field = ''] = /^countries\.yaml\/sources\/([^/]+)\/(\w+)$/.exec(path) ?? []
  if (id === undefined || !['title', 'publisher', 'note', 'seen_in'].includes(field)) return false
  const [before, now] = [reference, ours].map((files) => sourceIn(files, id))
  return 'seen_in' in (now ?? {}) && String(words(before)) === String(words(now))
}

function sourceIn(files: Readonly<Record<string, Record<string, unknown>>>, id: string): object {
  const sources = files['countries.yaml']?.sources as Readonly<Record<string, object>>
  return sources[id] ?? {}
}

/** The words of a source, sorted, each once, without those that only join. */
function words(source: object = {}): string[] {
  const text = Object.values(source).join(' ')
  const all = new Set(text.match(/[\p{L}\p{N}]+/gu))
  return [...all].filter((word) => !['of', 'the', 'via', 'through'].includes(word)).toSorted()
}

function count(value: unknown): number {
  if (!isRecord(value)) return 1
  return Object.values(value).reduce<number>((sum, one) => sum + count(one), 0)
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > 120 ? `${text.slice(0, 117)}...` : text
}
