/**
 * Checks Word files: `tsx --conditions=@rsr/source scripts/check-word.ts XSD_FOLDER FILE.docx...`
 *
 * Every part against its schema (needs the program xmllint), and what schemas cannot see. Prints a line for each
 * problem, with the file and the part; the exit code is 1 if there is any, 2 if it was called wrongly.
 */
import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { checkPackage } from './check-word/check-package.ts'
import { checkReferences } from './check-word/check-references.ts'
import { checkSchemas } from './check-word/check-schemas.ts'
import { checkStories } from './check-word/check-stories.ts'
import type { Problem } from './check-word/problem.ts'
import { parseXml, type XmlNode } from './check-word/xml-node.ts'

const [schemas, ...files] = process.argv.slice(2)
if (schemas === undefined || files.length === 0) {
  console.error('Cannot check nothing, expected `check-word XSD_FOLDER FILE.docx...`')
  process.exit(2)
}
let count = 0
for (const file of files) {
  for (const { part, message } of problemsOf(file, schemas)) {
    console.log(`${file}: ${part}: ${message}`)
    count++
  }
}
console.log(`${files.length} Word files, ${count} problems`)
process.exitCode = count === 0 ? 0 : 1

function problemsOf(file: string, schemaFolder: string): Problem[] {
  const problems: Problem[] = []
  const bytes = unzipSync(readFileSync(file))
  const parts = new Map<string, XmlNode>()
  for (const [name, content] of Object.entries(bytes)) {
    if (!/\.(xml|rels)$/.test(name)) continue
    try {
      parts.set(name, parseXml(new TextDecoder('utf-8', { fatal: true }).decode(content)))
    } catch (error) {
      problems.push({ part: name, message: `Cannot parse it: ${String(error)}` })
    }
  }
  return [
    ...problems,
    ...checkSchemas(parts, schemaFolder),
    ...checkPackage(parts, new Set(Object.keys(bytes))),
    ...checkStories(parts),
    ...checkReferences(parts),
  ]
}
