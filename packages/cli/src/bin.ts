#!/usr/bin/env node
import { exitCode } from './exit-code.ts'
import { run } from './run.ts'
import { version } from './version.ts'

try {
  process.exitCode = await run(process.argv.slice(2), {
    // Under a script of npm or pnpm the working folder is that of the package; INIT_CWD is where the user stands.
    cwd: process.env.INIT_CWD ?? process.cwd(),
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
