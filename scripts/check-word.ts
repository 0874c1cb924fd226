/**
 * Checks Word files: `tsx --conditions=@rsr/source scripts/check-word.ts [XSD_FOLDER] FILE.docx...`
 *
 * Every part against its schema, if there is the folder (needs the program xmllint); what `rsr doctor` looks for; and that
 * references show what Word would. Prints a line for each
 * problem, with the file and the part; the exit code is 1 if there is any, 2 if it was called wrongly.
 */
import { readFileSync } from 'node:fs'
import { problemsOf } from './check-word/problems-of.ts'

const files = process.argv.slice(2)
const schemas = files[0]?.endsWith('.docx') === false ? files.shift() : undefined
if (files.length === 0) {
  console.error('Cannot check nothing, expected `check-word [XSD_FOLDER] FILE.docx...`')
  process.exit(2)
}
let count = 0
for (const file of files) {
  for (const { part, message } of problemsOf(readFileSync(file), schemas)) {
    console.log(`${file}: ${part}: ${message}`)
    count++
  }
}
console.log(`${files.length} Word files, ${count} problems`)
process.exitCode = count === 0 ? 0 : 1
