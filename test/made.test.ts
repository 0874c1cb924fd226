import { type DocumentTree, toMarkdown, walk } from '@rsr/document'
import { toDocx } from '@rsr/docx'
import type { Catalogue } from '@rsr/model'
import { loadCatalogue } from '@rsr/standards'
import { beforeAll, describe, expect, test } from 'vitest'
import { madeDocument, withheldWords } from './made-document.ts'

let catalogue: Catalogue
beforeAll(async () => {
  catalogue = await loadCatalogue()
})

/**
 * Words that documents never use: they rank, accuse, or judge a State. That there is no score is said in so many words.
 */
const never =
  /\b(violat\w*|fail(s|ed|ure|ures|ing)?|breach\w*|rank\w*|score[sd]?|worst|worse|bad|poor(ly)?|refus\w*|neglect\w*|non-complian\w*|complian\w*|tier|grade[sd]?|blam\w*|guilty|culpab\w*|laggard\w*|backward)\b/gi

const seeds = Array.from({ length: 200 }, (_, index) => index + 1)

describe('two hundred assessments that nobody wrote', () => {
  const texts = new Map<number, string>()

  test('become documents that hold nothing that their release withholds, and accuse nobody', () => {
    for (const seed of seeds) {
      const made = madeDocument(seed, catalogue)
      const text = toMarkdown(made.tree)
      texts.set(seed, text)
      expect(
        withheldWords(made).filter((word) => text.includes(word)),
        `in ${seed}`,
      ).toEqual([])
      expect(ownWords(made.tree).replaceAll('it gives no score', '').match(never), `in ${seed}`).toBeNull()
    }
  }, 600_000)

  test('give the same document when they are made again', () => {
    for (const seed of seeds.filter((one) => one % 10 === 0)) {
      expect(toMarkdown(madeDocument(seed, catalogue).tree), `${seed}`).toBe(texts.get(seed))
    }
  })

  test('have every gap once in a gap analysis, and none in a desk study', () => {
    for (const seed of seeds.filter((one) => one % 10 < 2)) {
      const { layout, publication, tree } = madeDocument(seed, catalogue)
      const gaps = Object.values(publication.standards).filter((standard) => standard.gap)
      const told = tree.children.flatMap((section) =>
        section.type === 'pageSection'
          ? section.children.filter((block) => block.type === 'numberedParagraph' && says(block, 'Gap.'))
          : [],
      )
      expect(told.length, `${seed}`).toBe(layout.name === 'gap-analysis' ? gaps.length : 0)
    }
  })
})

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

test('twenty of them become Word files', async () => {
  // Two of them final: to find the numbers of pages takes seconds.
  const [final, others] = [seeds.filter((seed) => seed % 3 === 2), seeds.filter((seed) => seed % 3 !== 2)]
  for (const seed of [...final.slice(0, 2), ...others.slice(0, 18)]) {
    const bytes = await toDocx(madeDocument(seed, catalogue).tree)
    expect(new TextDecoder().decode(bytes.slice(0, 2)), `${seed}`).toBe('PK')
  }
})
