export { exitCode } from './exit-code.ts'
export { run } from './run.ts'
export type { Terminal } from './terminal.ts'
export { writeProblem } from './write-files.ts'
