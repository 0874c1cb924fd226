/**
 * Writes everything that is made from reviewed sources: types and validators from `schemas/`, and modules from the
 * YAML files of `packages/standards/data/` and `packages/roadmap/`. What it writes is committed; a test compares.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { generated } from './generated-files.ts'

for (const [path, text] of Object.entries(await generated())) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
