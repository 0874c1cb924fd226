import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { toDocx } from '@rsr/docx'
import { numbered, sampleTree, treeOf } from './sample-tree.ts'

// Run by package.test.ts in a process of its own, after another document and so many milliseconds.
await toDocx(treeOf([numbered('other', 'Another document')]))
await setTimeout(Number(process.argv[2]))
for (const release of ['draft', 'public'] as const) {
  const tree = sampleTree()
  const file = await toDocx({ ...tree, meta: { ...tree.meta, release } })
  console.log(createHash('sha256').update(file).digest('hex'))
}
