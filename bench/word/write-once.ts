import { readFileSync } from 'node:fs'
import { contentOf } from './content.ts'
import { writers } from './writers.ts'

// The whole life of a process that writes one file: run by cold.ts, as a bundle. Prints the largest memory, in kilobytes.
const [peers = '', name = '', standards, template] = process.argv.slice(2)
const write = await writers(peers)[name]?.(
  contentOf(Number(standards)),
  template ? readFileSync(template) : undefined,
)
if (!write) throw new Error(`Cannot find a writer \`${name}\``)
await write()
console.log(process.resourceUsage().maxRSS)
