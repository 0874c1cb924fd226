/** Reads every hostile file in a process of its own, and says what came of it. */
import { fromDocx } from '@rsr/docx'
import { heavyFiles, hostileFiles } from './hostile-files.ts'

const hostile = Object.entries(hostileFiles).map(([name, make]) => [name, () => make()[0]] as const)
for (const [name, make] of [...Object.entries(heavyFiles), ...hostile]) {
  const result = await fromDocx(make(), { file: name }).then(
    () => ({ reason: 'read' }),
    ({ file, ruleId, fatal, reason, note }: Record<string, unknown>) => ({
      file,
      ruleId,
      fatal,
      reason,
      note,
    }),
  )
  console.log(JSON.stringify({ name, ...result }))
}
