/** Reads every hostile file in a process of its own, and says what it said, how long it took, and how much memory. */
import { fromDocx } from '@rsr/docx'
import { heavyFiles, hostileFiles } from './hostile-files.ts'

const files = {
  ...heavyFiles,
  ...Object.fromEntries(Object.entries(hostileFiles).map(([name, make]) => [name, () => make()[0]])),
}
const [only] = process.argv.slice(2)
for (const [name, make] of Object.entries(files)) {
  if (only !== undefined && only !== name) continue
  const file = make()
  const start = performance.now()
  const result = await fromDocx(file, { file: name }).then(() => 'read', String)
  const { rss } = process.memoryUsage()
  console.log(
    JSON.stringify({ name, result, seconds: (performance.now() - start) / 1000, megabytes: rss / (1 << 20) }),
  )
}
