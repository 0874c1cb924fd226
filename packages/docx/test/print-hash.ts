import { createHash } from 'node:crypto'
import { toDocx } from '@rsr/docx'
import { sampleTree } from './sample-tree.ts'

// Run by package.test.ts in a process of its own.
console.log(
  createHash('sha256')
    .update(await toDocx(sampleTree()))
    .digest('hex'),
)
