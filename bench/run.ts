/**
 * What the toolkit costs, as ratios and shares of what is measured side by side in one run: those can be compared between
 * machines, milliseconds cannot.
 */
import { manyDocuments } from './countries.ts'
import { manyCountries, oneCountry } from './documents.ts'
import { manyActions } from './plan.ts'
import { readingReviews } from './review/reading-reviews.ts'
import { startUp } from './start-up.ts'
import { wordOutput } from './word.ts'

console.log(startUp())
console.log(await manyDocuments())
// First, as one document in Word takes more memory than many in Markdown.
console.log(await manyCountries())
console.log(await oneCountry())
console.log(await manyActions())
console.log(await readingReviews())
console.log(await wordOutput())
