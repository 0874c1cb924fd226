/**
 * Writes a short document in Arabic and one in Thai as Word files: `tsx --conditions=@rsr/source scripts/write-languages.ts FOLDER`
 *
 * For a look at what no example has: text from right to left, and letters that are not Latin.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toDocx } from '@rsr/docx'
import { arabic } from '../packages/docx/test/language/arabic.ts'
import { documentIn } from '../packages/docx/test/language/document-in.ts'
import { thai } from '../packages/docx/test/language/thai.ts'

const [folder = 'out'] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
for (const [name, sentences] of Object.entries({ arabic, thai })) {
  writeFileSync(join(folder, `${name}.docx`), await toDocx(documentIn(sentences)))
}
