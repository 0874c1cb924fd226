import { diffIndices } from 'node-diff3'
import type { Word } from './words-of-value.ts'

/** A stretch of two texts: words that were there, and how many words stand there now. Where it is the same, they are alike. */
export interface Difference<Sent extends Word> {
  readonly isSame: boolean
  readonly sent: readonly Sent[]
  readonly now: number
}

/** Of longer texts words are not compared: it would take long, and nobody writes them. */
const longest = 5000
/** Under this share of common words a text was written anew, and reads better as such. */
const leastCommon = 0.4
/** A name or a number is replaced as a whole. */
const shortest = 4
/** Fewer words than this between two changes are a part of them: "the" or a comma holds nothing together. */
const leastKept = 2

/** Compares two texts word by word, as a reader would want to see it. */
export function compareWords<Sent extends Word>(
  sent: readonly Sent[],
  now: readonly Word[],
): Difference<Sent>[] {
  const anew = [{ isSame: false, sent, now: now.length }]
  const [fewer, more] = [Math.min(sent.length, now.length), Math.max(sent.length, now.length)]
  if (fewer <= shortest || more > longest) return anew
  const differences: Difference<Sent>[] = []
  let at = 0
  let common = 0
  const keep = (end: number) => {
    if (end === at) return
    differences.push({ isSame: true, sent: sent.slice(at, end), now: end - at })
    common += end - at
  }
  for (const { buffer1, buffer2 } of diffIndices(keys(sent), keys(now))) {
    const [start, length] = buffer1
    keep(start)
    at = start + length
    differences.push({ isSame: false, sent: sent.slice(start, at), now: buffer2[1] })
  }
  keep(sent.length)
  return common / more < leastCommon ? anew : joined(differences)
}

const keys = (words: readonly Word[]) => words.map(({ key }) => key)

/** Changes with next to nothing between them are one. */
function joined<Sent extends Word>(differences: readonly Difference<Sent>[]): Difference<Sent>[] {
  const result: Difference<Sent>[] = []
  differences.forEach((each, index) => {
    const last = result.at(-1)
    const isBetween = index > 0 && index < differences.length - 1
    const isSame = each.isSame && !(isBetween && each.now < leastKept)
    if (last && !last.isSame && !isSame)
      result[result.length - 1] = {
        isSame,
        sent: [...last.sent, ...each.sent],
        now: last.now + each.now,
      }
    else result.push({ ...each, isSame })
  })
  return result
}
