/**
 * Writes five hundred assessments that nobody wrote as Markdown and reads them again, as they are and with strange texts:
 * `tsx --conditions=@rsr/source scripts/check-markdown.ts`
 *
 * Prints a line for each that is not the same, with the seed that makes it again; the exit code is 1 if there is any.
 */
import { isRecord } from '@rsr/model'
import { loadCatalogue } from '@rsr/standards'
import { madeAssessment } from '../test/made-assessment.ts'
import { markdownAgain } from '../test/markdown-again.ts'
import { madeStrange } from '../test/strange-texts.ts'

const catalogue = await loadCatalogue()
const done = { documents: 0, problems: 0 }
for (let seed = 1; seed <= 500; seed++) {
  for (const { bytes } of madeAssessment(seed, catalogue).files) {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (!isRecord(value)) continue
    for (const [name, each] of Object.entries({ plain: value, strange: madeStrange(value, seed, 0.3) })) {
      const { problems } = markdownAgain(each)
      for (const problem of problems) console.log(`seed ${seed}, ${name}: ${problem}`)
      done.documents++
      done.problems += problems.length
    }
  }
}
console.log(`${done.documents} documents, ${done.problems} problems`)
process.exitCode = done.problems === 0 ? 0 : 1
