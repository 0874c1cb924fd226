#!/usr/bin/env node
import { exitCode } from './exit-code.ts'
import { run } from './run.ts'
import { version } from './version.ts'
import { workingFolder } from './working-folder.ts'

// Whoever reads only the beginning, as `rsr standards full | head` does, closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  process.exitCode = await run(process.argv.slice(2), {
    cwd: workingFolder(),
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    color: process.stderr.isTTY && !process.env.NO_COLOR,
  })
} catch (error) {
  process.stderr.write(
    `This is a fault of the toolkit, not of your files. Please report it with the lines below.\n` +
      `rsr ${version}, Node ${process.version}, ${process.platform}\n` +
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
  process.exitCode = exitCode.fault
}
