import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The root of the repository. */
export const root = join(import.meta.dirname, '..')

/** The command as people install it. */
export const command = join(root, 'packages/cli/dist/bin.js')
export const isBuilt = (): boolean => existsSync(command)

/** What the life of a process cost. */
export interface Cost {
  /** Milliseconds by the clock. */
  readonly clock: number
  /** Milliseconds of the processor, in all threads. */
  readonly processor: number
  /** The largest memory, in megabytes. */
  readonly memory: number
}

/** Says at the end how long the processor worked, and how much memory there was at most. */
const atEnd =
  'data:text/javascript,process.on("exit",()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();process.stderr.write("\\n"+JSON.stringify([(u+s)/1000,m/1024]))})'

/** Runs Node with some arguments, and measures the whole process. */
export function measuredRun(args: readonly string[]): Cost {
  const start = performance.now()
  const { stderr, status } = spawnSync(process.execPath, ['--import', atEnd, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const clock = performance.now() - start
  if (status !== 0) throw new Error(`Cannot measure ${args.join(' ')}: ${stderr}`)
  const [processor, memory] = JSON.parse(stderr.split('\n').at(-1) ?? '') as [number, number]
  return { clock, processor, memory }
}
