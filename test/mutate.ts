/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Chances that a mutation takes, from numbers between 0 and 1. */
class Chance {
  readonly #next: () => number
  constructor(next: () => number) {
    this.#next = next
  }
  below(limit: number): number {
    return Math.floor(this.#next() * limit)
  }
  of<Item>(items: readonly Item[], otherwise: Item): Item {
    return items[this.below(items.length)] ?? otherwise
  }
}

type Mutation = (bytes: Uint8Array, chance: Chance) => Uint8Array

const onText =
  (change: (text: string, chance: Chance) => string): Mutation =>
  (bytes, chance) =>
    new TextEncoder().encode(change(new TextDecoder().decode(bytes), chance))

const onLines = (change: (lines: string[], at: number, chance: Chance) => string[]) =>
  onText((text, chance) => {
    const lines = text.split('\n')
    return change(lines, chance.below(lines.length), chance).join('\n')
  })

/** A text with something put in the place of some of its characters. */
const put = (text: string, at: number, length: number, added: string) =>
  text.slice(0, at) + added + text.slice(at + length)

const signs = [
  '\u200b',
  '\u00a0',
  '\ufeff',
  '\u2028',
  '\ud800',
  '😀',
  'é',
  'ﷺ',
  '\u202e',
  '\0',
  '\r',
  '\t',
  '\u0007',
]
const values = [
  '9'.repeat(400),
  '1e999',
  '-0x1F',
  '.nan',
  '2026-11-25T10:00:00Z',
  'x'.repeat(100_000),
  '"' + '\\u0041'.repeat(5_000) + '"',
  '[' + 'a,'.repeat(20_000) + ']',
  '!!binary aGVsbG8=',
  '[^' + 'a'.repeat(5_000) + ']',
  '*'.repeat(3_000),
  '['.repeat(3_000) + '](https://x.y)'.repeat(100),
]
const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '""',
  '? ',
  '<<',
  'null',
  '1',
]

/** What can happen to a file, by its name. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'bytes that are flipped': (bytes, chance) => {
    const changed = Uint8Array.from(bytes)
    for (let count = 0; count <= chance.below(4); count += 1) {
      const at = chance.below(bytes.length)
      changed[at] = (changed[at] ?? 0) ^ (1 << chance.below(8))
    }
    return changed
  },
  'lines that are deleted': onLines((lines, at, chance) => lines.toSpliced(at, 1 + chance.below(3))),
  'lines that are swapped': onLines((lines, at, chance) => {
    const other = chance.below(lines.length)
    return lines.with(at, lines[other] ?? '').with(other, lines[at] ?? '')
  }),
  'a block that stands twice': onLines((lines, at, chance) => {
    const block = lines.slice(at, at + 1 + chance.below(30))
    return lines.toSpliced(chance.below(lines.length), 0, ...block)
  }),
  'lines that are shifted': onLines((lines, at, chance) => {
    const [count, shift] = [1 + chance.below(8), chance.of([' ', '  ', '    ', '\t', ''], ' ')]
    return lines.map((line, index) =>
      index < at || index >= at + count ? line : shift === '' ? line.replace(/^ {1,2}/, '') : shift + line,
    )
  }),
  'a file that is cut off': (bytes, chance) => bytes.slice(0, chance.below(bytes.length)),
  'signs of all kinds': onText((text, chance) =>
    put(text, chance.below(text.length), 0, chance.of(signs, '')),
  ),
  'a huge or odd value': onLines((lines, at, chance) =>
    lines.with(
      at,
      (lines[at] ?? '').replace(/([:-] ?).*$/, (_, sign: string) => `${sign} ${chance.of(values, '')}`),
    ),
  ),
  'deep nesting': onLines((lines, at, chance) => {
    const depth = chance.of([10, 33, 1_000, 20_000], 1)
    return lines.with(at, (lines[at] ?? '') + chance.of(['[', '{a: ', '- ', '? ', '> '], '[').repeat(depth))
  }),
  'aliases of aliases': onLines((lines, at) => {
    const bomb = Array.from({ length: 30 }, (_, level) =>
      level === 0 ? 'a0: &a0 [x, x]' : `a${level}: &a${level} [${`*a${level - 1},`.repeat(9)}]`,
    )
    return lines.toSpliced(at, 0, ...bomb)
  }),
  'keys of every object': onLines((lines, at, chance) =>
    lines.with(
      at,
      (lines[at] ?? '').replace(/[\w".-]+(?=:)/, () => chance.of(keys, '')),
    ),
  ),
  'quotes that are removed': onText((text, chance) => {
    const quotes = [...text.matchAll(/["']/g)].map(({ index }) => index)
    return put(text, chance.of(quotes, 0), 1, '')
  }),
}

/** A file after a mutation; the same number gives the same file. */
export function mutate(bytes: Uint8Array, mutation: Mutation, seed: number): Uint8Array {
  return mutation(bytes, new Chance(numbersFrom(seed)))
}
