/**
 * Writes the digest of the reviewed data after a correction that is meant: `pnpm digest`. A test compares it, so that
 * no record is lost or changed unawares; what it says is read with the difference of the data themselves.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digest } from './digest.ts'

const path = join(import.meta.dirname, '../packages/standards/test/digest.json')
writeFileSync(path, `${JSON.stringify(digest(), null, 1)}\n`)
