/**
 * Checks the Word files of documents that nobody should write: a thousand rows, nothing at all, markup for words.
 * `tsx --conditions=@rsr/source scripts/check-nasty.ts [XSD_FOLDER]`
 *
 * Each as a draft and as a final file, as `check-word.ts` does. Prints a line for each problem; the exit code is 1 if there
 * is any.
 */
import { toDocx } from '@rsr/docx'
import { nastyTrees } from '../packages/docx/test/nasty-trees.ts'
import { rasterize } from '../packages/cli/src/rasterize.ts'
import { problemsOf } from './check-word/problems-of.ts'

const [schemas] = process.argv.slice(2)
const done = { files: 0, problems: 0 }
for (const [name, treeOf] of Object.entries(nastyTrees)) {
  for (const release of ['draft', 'public'] as const) {
    const tree = treeOf()
    const bytes = await toDocx({ ...tree, meta: { ...tree.meta, release } }, { rasterize })
    for (const { part, message } of problemsOf(bytes, schemas)) {
      console.log(`${name}, ${release}: ${part}: ${message}`)
      done.problems++
    }
    done.files++
  }
}
console.log(`${done.files} Word files, ${done.problems} problems`)
process.exitCode = done.problems === 0 ? 0 : 1
