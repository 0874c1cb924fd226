import { type Terminal, run } from '@rsr/cli'
import { onTestFinished } from 'vitest'

/** A command that goes on until it is stopped. */
export interface Live {
  /** The first line that matches, of those that were said after what was awaited before. */
  readonly said: (pattern: RegExp) => Promise<string>
  /** Ends it as Ctrl-C does, and gives the exit code. */
  readonly stop: () => Promise<number>
}

/** Starts a command that goes on, as a user who stands in a folder. It is over after the test. */
export function start(cwd: string, ...args: string[]): Live {
  const controller = new AbortController()
  const said: string[] = []
  const waiting = new Set<() => void>()
  const say = (text: string) => {
    said.push(...text.split('\n'))
    for (const look of waiting) look()
  }
  const terminal: Terminal = { cwd, out: say, err: say, color: false, stopped: () => controller.signal }
  const ended = run(args, terminal)
  onTestFinished(async () => {
    controller.abort()
    await ended
  })
  const find = (pattern: RegExp): string | undefined => {
    const at = said.findIndex((line) => pattern.test(line))
    return at === -1 ? undefined : said.splice(0, at + 1).at(-1)
  }
  return {
    said: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const line = find(pattern)
          if (line === undefined) return
          waiting.delete(look)
          resolve(line)
        }
        waiting.add(look)
        look()
        void ended.then(
          (code) => reject(new Error(`It ended with ${code} and said:\n${said.join('\n')}`)),
          reject,
        )
      }),
    stop: () => {
      controller.abort()
      return ended
    },
  }
}
