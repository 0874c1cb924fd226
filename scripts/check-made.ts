/**
 * Checks the Word files of two hundred assessments that nobody wrote, in all releases and layouts in turn:
 * `tsx --conditions=@rsr/source scripts/check-made.ts [XSD_FOLDER SECONDS]`
 *
 * Each as `check-word.ts` does, and that no part holds a word that the release withholds; a sample is made again, and must
 * have the same bytes. Every file is checked against the schemas too, until the seconds are over. Prints a line for
 * each problem, with the seed that makes the file again; the exit code is 1 if there is any.
 */
import { Buffer } from 'node:buffer'
import { toDocx } from '@rsr/docx'
import { loadCatalogue } from '@rsr/standards'
import { strFromU8, unzipSync } from 'fflate'
import { madeDocument, withheldWords } from '../test/made-document.ts'
import { problemsOf } from './check-word/problems-of.ts'

const [schemas, seconds = '0'] = process.argv.slice(2)
const end = performance.now() + Number(seconds) * 1000
const catalogue = await loadCatalogue()
const done = { files: 0, againstSchemas: 0, again: 0, problems: 0 }

for (let seed = 1; seed <= 200; seed++) {
  const made = madeDocument(seed, catalogue)
  const bytes = await toDocx(made.tree)
  const name = `seed ${seed}, ${made.layout.name}, ${made.publication.release}`
  const say = (part: string, message: string) => {
    console.log(`${name}: ${part}: ${message}`)
    done.problems++
  }
  const isInTime = schemas !== undefined && performance.now() < end
  for (const { part, message } of problemsOf(bytes, isInTime ? schemas : undefined)) say(part, message)
  const secrets = withheldWords(made)
  for (const [part, content] of Object.entries(unzipSync(bytes))) {
    const text = `${part} ${strFromU8(content)}`
    for (const secret of secrets.filter((word) => text.includes(word))) say(part, `It holds \`${secret}\``)
  }
  if (seed % 10 === 0) {
    const again = await toDocx(madeDocument(seed, catalogue).tree)
    if (Buffer.compare(bytes, again) !== 0) say('the file', 'It has other bytes when it is made again')
    done.again++
  }
  done.files++
  if (isInTime) done.againstSchemas++
}
const { files, againstSchemas, again, problems } = done
console.log(
  `${files} Word files, ${againstSchemas} of them against the schemas, ${again} made again: ${problems} problems`,
)
process.exitCode = problems === 0 ? 0 : 1
