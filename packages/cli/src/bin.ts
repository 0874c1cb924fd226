#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { exitCode } from './exit-code.ts'
import { progressLine } from './progress-line.ts'
import { run } from './run.ts'
import { version } from './version.ts'
import { workingFolder } from './working-folder.ts'

// V8 compiles what runs often a second time, to make it faster. Most commands are over before that has paid, and without
// it `rsr check` has a quarter less to do: it waits some fifteen times as long as usual, which long runs do not notice.
setFlagsFromString('--interrupt-budget=1000000')

// Whoever reads only the beginning, as `rsr standards full | head` does, closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const progress = progressLine(process.stderr, () => performance.now())
/** From when on it is asked for, Ctrl-C does not end the program at once; a second one does. */
const stopped = () => {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort())
  return controller.signal
}
const writeTo = (stream: NodeJS.WriteStream) => (line: string) => {
  progress.clear()
  stream.write(`${line}\n`)
}

try {
  process.exitCode = await run(process.argv.slice(2), {
    cwd: workingFolder(),
    out: writeTo(process.stdout),
    err: writeTo(process.stderr),
    progress: progress.show,
    color: process.stderr.isTTY && !process.env.NO_COLOR,
    stopped,
  })
} catch (error) {
  progress.clear()
  process.stderr.write(
    `This is a fault of the toolkit, not of your files. Please report it with the lines below.\n` +
      `rsr ${version}, Node ${process.version}, ${process.platform}\n` +
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
  process.exitCode = exitCode.fault
}
progress.clear()
