import { type DocumentTree, toMarkdown, walk } from '@rsr/document'
import { toDocx } from '@rsr/docx'
import type { Catalogue } from '@rsr/model'
import { loadCatalogue } from '@rsr/standards'
import { beforeAll, describe, expect, test } from 'vitest'
import { type MadeDocument, madeDocument, withheldWords } from './made-document.ts'
import { isSweep, share } from './sweep.ts'

let catalogue: Catalogue
beforeAll(async () => {
  catalogue = await loadCatalogue()
})

/**
 * Words that documents never use: they rank, accuse, or judge a State. That there is no score is said in so many words.
 */
const never =
  /\b(violat\w*|fail(s|ed|ure|ures|ing)?|breach\w*|rank\w*|score[sd]?|worst|worse|bad|poor(ly)?|refus\w*|neglect\w*|non-complian\w*|complian\w*|tier|grade[sd]?|blam\w*|guilty|culpab\w*|laggard\w*|backward)\b/gi

// Releases take turns in threes, and layouts, each for three seeds, in fives: every seventh seed meets all pairs of them.
const seeds = share(
  Array.from({ length: 200 }, (_, index) => index + 1),
  7,
)

describe('assessments that nobody wrote', () => {
  const read = new Map<number, ReturnType<typeof readMade>>()
  beforeAll(() => {
    for (const seed of seeds) read.set(seed, readMade(madeDocument(seed, catalogue)))
  }, 600_000)

  test('become documents that hold nothing that their release withholds, and accuse nobody', () => {
    for (const [seed, { text, withheld, own }] of read) {
      expect(
        withheld.filter((word) => text.includes(word)),
        `in ${seed}`,
      ).toEqual([])
      expect(own.replaceAll('it gives no score', '').match(never), `in ${seed}`).toBeNull()
    }
  })

  test('give the same document when they are made again', () => {
    for (const [seed, { text }] of [...read].filter((_, index) => index % 10 === 0)) {
      expect(toMarkdown(madeDocument(seed, catalogue).tree), `${seed}`).toBe(text)
    }
  })

  test('have every gap once in a gap analysis, and none in a desk study', () => {
    for (const [seed, { gaps, told }] of read) expect(told, `${seed}`).toBe(gaps)
    expect([...read.values()].some(({ told }) => told > 0)).toBe(true)
  })
})

/** What is looked at in a made document; the whole of two hundred is too large to keep. */
function readMade(made: MadeDocument) {
  const { layout, publication, tree } = made
  const gaps = Object.values(publication.standards).filter((standard) => standard.gap)
  const told = tree.children.flatMap((section) =>
    section.type === 'pageSection'
      ? section.children.filter((block) => block.type === 'numberedParagraph' && says(block, 'Gap.'))
      : [],
  )
  return {
    text: toMarkdown(tree),
    own: ownWords(tree),
    withheld: withheldWords(made),
    gaps: layout.name === 'gap-analysis' ? gaps.length : 0,
    told: told.length,
  }
}

/** Whether a paragraph begins with a bold lead-in. */
const says = (block: { children: readonly unknown[] }, lead: string) =>
  JSON.stringify(block.children[0] ?? '').includes(`"value":"${lead}"`)

/** What the toolkit says itself: all words but those of inputs and of the catalogue. */
function ownWords(tree: DocumentTree): string {
  const words: string[] = []
  for (const node of walk(tree)) {
    if (node.type === 'text' && node.data?.origin) words.push(node.value)
  }
  return words.join(' ')
}

test('some of them become Word files', async () => {
  // Few of them final: to find the numbers of pages takes seconds.
  const [final, others] = [seeds.filter((seed) => seed % 3 === 2), seeds.filter((seed) => seed % 3 !== 2)]
  for (const seed of [...final.slice(0, isSweep ? 2 : 1), ...others.slice(0, isSweep ? 18 : 5)]) {
    const bytes = await toDocx(madeDocument(seed, catalogue).tree)
    expect(new TextDecoder().decode(bytes.slice(0, 2)), `${seed}`).toBe('PK')
  }
})
