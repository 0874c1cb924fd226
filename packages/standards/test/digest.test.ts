import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Digest, digest } from '../../../scripts/digest.ts'

const committed = JSON.parse(readFileSync(join(import.meta.dirname, 'digest.json'), 'utf8')) as Digest
const now = digest()

test('no record was lost or added unawares: `pnpm digest` after a correction that is meant', () => {
  expect(now.counts).toEqual(committed.counts)
})

test.each(Object.keys(committed.hashes))('no record of %s was changed unawares', (kind) => {
  expect(now.hashes[kind]).toEqual(committed.hashes[kind])
})
