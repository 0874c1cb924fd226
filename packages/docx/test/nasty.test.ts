import { lintDocx, toDocx } from '@rsr/docx'
import { expect, test } from 'vitest'
import { nastyTrees } from './nasty-trees.ts'

test.each(Object.entries(nastyTrees))('%s: the file is sound', async (_, tree) => {
  expect(lintDocx(await toDocx(tree()))).toEqual([])
})
