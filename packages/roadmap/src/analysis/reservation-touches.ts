/** A step of an article: from one number, letter or article to another, both included. */
interface Step {
  readonly from: number
  readonly to: number
}

/**
 * Whether a reservation to some articles touches the provision of a standard (method.md section 2): one of them is the
 * provision, a part of it, or what it is a part of.
 *
 * @param articles - as the public data have them: `16`, `16(1)(c)`, `2(a)-(f)`.
 * @param ref - the reference of the standard: `Art. 16(1)(b), 16(2)`. One that names no article is not touched.
 */
export function reservationTouches(articles: readonly string[], ref: string): boolean {
  const provisions = stepsOf(ref)
  return articles
    .flatMap((article) => stepsOf(`Art. ${article}`))
    .some((reserved) => provisions.some((provision) => overlaps(reserved, provision)))
}

/** Two articles overlap as far as both go into detail. */
const overlaps = (a: readonly Step[], b: readonly Step[]) =>
  a.every((step, index) => {
    const other = b[index]
    return other === undefined || (step.from <= other.to && other.from <= step.to)
  })

/** The articles that a reference names, each as the steps down to it; `(3)` after a comma goes on from the one before. */
function stepsOf(ref: string): Step[][] {
  const named = /^Arts?\. (.*)$/.exec(ref)?.[1]
  if (named === undefined) return []
  const found: Step[][] = []
  // What stands in words, as "with UNTOC Art. 34(2)" or "(paragraphs on care)", is of another text or no article.
  for (const part of named.split(/,? with | \([a-z]{3}/)[0]?.split(', ') ?? []) {
    const steps = [...part.matchAll(/\(?([0-9]+|[a-z]+|[IVXL]+)\)?(?:-\(?([0-9]+|[a-z]+|[IVXL]+)\)?)?/g)].map(
      ([, from = '', to = from]): Step => ({ from: orderOf(from), to: orderOf(to) }),
    )
    const above = part.startsWith('(') ? (found.at(-1)?.slice(0, -steps.length) ?? []) : []
    found.push([...above, ...steps])
  }
  return found
}

const roman: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }

/** The place of a number, a letter or a Roman numeral among its like. */
function orderOf(step: string): number {
  if (/^\d+$/.test(step)) return Number(step)
  if (/^[a-z]$/.test(step)) return step.charCodeAt(0)
  const values = step
    .toUpperCase()
    .split('')
    .map((letter) => roman[letter] ?? 0)
  return values.reduce(
    (sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value),
    0,
  )
}
