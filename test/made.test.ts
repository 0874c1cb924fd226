import { type DocumentTree, toMarkdown, walk } from '@rsr/document'
import { toDocx } from '@rsr/docx'
import { type Catalogue, type analysis, checkAssessment, hasErrors, readAssessment } from '@rsr/model'
import { type Publication, analyse, layOut, layouts, publish } from '@rsr/roadmap'
import { loadCatalogue } from '@rsr/standards'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { madeAssessment, wordOf } from './made-assessment.ts'
import { releases } from './read-example.ts'

// Two hundred documents are made here, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

let catalogue: Catalogue
beforeAll(async () => {
  catalogue = await loadCatalogue()
})

/** The analysis of a made assessment, read and checked as any other. */
function analysed(seed: number): analysis.AnalysisDocument {
  const made = madeAssessment(seed, catalogue)
  const { assessment, documents, messages } = readAssessment(made.files)
  if (!assessment) throw new Error(`Cannot read assessment ${seed}: ${messages.join('; ')}`)
  const checked = checkAssessment(assessment, documents, { catalogue: made.catalogue })
  if (hasErrors(checked)) throw new Error(`Assessment ${seed} has errors: ${checked.join('; ')}`)
  return analyse({ assessment, catalogue: made.catalogue })
}

/** A document of it: layout and release differ from one to the next. */
function documentOf(seed: number): { publication: Publication; tree: DocumentTree } {
  const release = releases[seed % 3] ?? 'draft'
  const layout = layouts[seed % 2 === 0 ? 'gap-analysis' : 'desk-study']
  const publication = publish(analysed(seed), { release })
  const { tree, messages } = layOut(publication, { layout })
  if (!tree || messages.length > 0) throw new Error(`Cannot lay out ${seed}: ${messages.join('; ')}`)
  return { publication, tree }
}

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
      const { publication, tree } = documentOf(seed)
      const text = toMarkdown(tree)
      texts.set(seed, text)
      const withheld = { internal: [], draft: ['restricted'], public: ['restricted', 'state'] } as const
      for (const mark of withheld[publication.release]) {
        expect(text.includes(wordOf[mark]), `${mark} in ${seed}`).toBe(false)
      }
      expect(ownWords(tree).replaceAll('it gives no score', '').match(never), `in ${seed}`).toBeNull()
    }
  })

  test('give the same document when they are made again', () => {
    for (const seed of seeds.filter((one) => one % 10 === 0)) {
      expect(toMarkdown(documentOf(seed).tree), `${seed}`).toBe(texts.get(seed))
    }
  })

  test('have every gap once in a gap analysis, and none in a desk study', () => {
    for (const seed of seeds.filter((one) => one % 10 < 2)) {
      const { publication, tree } = documentOf(seed)
      const gaps = Object.values(publication.standards).filter((standard) => standard.gap)
      const told = tree.children.flatMap((section) =>
        section.type === 'pageSection'
          ? section.children.filter((block) => block.type === 'numberedParagraph' && says(block, 'Gap.'))
          : [],
      )
      expect(told.length, `${seed}`).toBe(seed % 2 === 0 ? gaps.length : 0)
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
  for (const seed of seeds.slice(0, 20)) {
    const bytes = await toDocx(documentOf(seed).tree)
    expect(new TextDecoder().decode(bytes.slice(0, 2)), `${seed}`).toBe('PK')
  }
})
