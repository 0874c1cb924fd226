import { toMarkdown } from '@rsr/document'
import type { InputFile } from '@rsr/model'
import { layoutOf, publish } from '@rsr/roadmap'
import { expect, test } from 'vitest'
import { analyseFiles, examples, filesOf, treeOf } from './read-example.ts'

/** The draft that the command line writes of some files. */
async function draftOf(files: readonly InputFile[]) {
  const publication = publish(await analyseFiles(files), { release: 'draft' })
  const tree = treeOf(publication)
  return { layout: layoutOf(publication).name, markdown: toMarkdown(tree), tree }
}

test.each(examples)('the draft of %s reads as it did, whatever the order of its files', async (name) => {
  const files = filesOf(name)
  const [draft, again] = [await draftOf(files), await draftOf(files.toReversed())]
  await expect(draft.markdown).toMatchFileSnapshot(`golden/${name}-${draft.layout}-draft.md`)
  expect(again.markdown).toBe(draft.markdown)
  // With where each value is written: a printer gets nothing else.
  expect(JSON.stringify(again.tree)).toBe(JSON.stringify(draft.tree))
})
