/** A process that reads a reviewed draft several times with one reader, and prints how long the processor worked, and the clock ran. */
import { readFileSync } from 'node:fs'
import { fromDocx } from '@rsr/docx'
import mammoth from 'mammoth'
import { processorTime } from '../steps.ts'
import { type Reader, type Reading, rounds } from './readers.ts'

const [path = '', name] = process.argv.slice(2)
const file = readFileSync(path)
const readers: Readonly<Record<Reader, () => Promise<unknown>>> = {
  fromDocx: () => fromDocx(file),
  mammoth: () => mammoth.convertToHtml({ buffer: file }),
}
const read = name === 'mammoth' ? readers.mammoth : readers.fromDocx
const readings: Reading[] = []
for (let round = -2; round < rounds; round++) {
  const [start, clock] = [processorTime(), performance.now()]
  await read()
  if (round >= 0) readings.push({ processor: processorTime() - start, clock: performance.now() - clock })
}
console.log(JSON.stringify(readings))
