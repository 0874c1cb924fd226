/**
 * Checks Word files: `tsx --conditions=@rsr/source scripts/check-word.ts XSD_FOLDER FILE.docx...`
 *
 * Every part against its schema (needs the program xmllint), and what `rsr doctor` looks for. Prints a line for each
 * problem, with the file and the part; the exit code is 1 if there is any, 2 if it was called wrongly.
 */
import { readFileSync } from 'node:fs'
import { problemsOf } from './check-word/problems-of.ts'

const [schemas, ...files] = process.argv.slice(2)
if (schemas === undefined || files.length === 0) {
  console.error('Cannot check nothing, expected `check-word XSD_FOLDER FILE.docx...`')
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
