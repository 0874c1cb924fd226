/** Reads every hostile file in a process of its own, and says what came of it. */
import { fromDocx } from '@rsr/docx'
import { heavyFiles, hostileFiles } from './hostile-files.ts'

const hostile = Object.entries(hostileFiles).map(([name, [make]]) => [name, make] as const)
for (const [name, make] of [...Object.entries(heavyFiles), ...hostile]) {
  const result = await fromDocx(make(), { file: name }).then(
    () => ({ reason: 'read' }),
    (error: unknown) => error,
  )
  console.log(JSON.stringify({ name, ...told(result) }))
}

/** Of an error what people read. */
function told(result: unknown): object {
  const entries = typeof result === 'object' && result !== null ? Object.entries(result) : []
  const shown = ['file', 'ruleId', 'fatal', 'reason', 'note']
  return Object.fromEntries(entries.filter(([name]) => shown.includes(name)))
}
