import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'

/** What Chromium says: the answer to what was asked under its number, or an event of a page. */
export interface Told {
  readonly id?: number
  readonly method?: string
  readonly sessionId?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/** A Chromium that runs, as its developer tools see it: <https://chromedevtools.github.io/devtools-protocol/>. */
export interface Devtools {
  readonly send: (method: string, params?: object, sessionId?: string) => Promise<unknown>
  readonly listeners: Set<(told: Told) => void>
  readonly close: () => Promise<void>
}

/**
 * Starts Chromium without a window, and speaks with it through a pipe: nothing listens on a port. Its folder is gone when
 * it is closed.
 */
export async function startDevtools(): Promise<Devtools> {
  const folder = mkdtempSync(join(tmpdir(), 'rsr-chromium-'))
  // As root, as in a container, Chromium refuses to run in its sandbox.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const options = [
    '--headless',
    '--remote-debugging-pipe',
    `--user-data-dir=${folder}`,
    '--disable-dev-shm-usage',
  ]
  const program = spawn('chromium', [...options, ...sandbox, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const [, , , ask, hear] = program.stdio as unknown as [null, null, null, Duplex, Duplex]
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>()
  const listeners = new Set<(told: Told) => void>()
  let count = 0
  let rest = ''

  const send: Devtools['send'] = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      waiting.set(++count, { resolve, reject })
      ask.write(`${JSON.stringify({ id: count, method, params, sessionId })}\0`)
    })

  const take = (told: Told) => {
    for (const listener of listeners) listener(told)
    const asked = waiting.get(told.id ?? 0)
    waiting.delete(told.id ?? 0)
    if (told.error) asked?.reject(new Error(told.error.message))
    else asked?.resolve(told.result)
  }
  hear.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) take(JSON.parse(message) as Told)
  })

  const fail = (why: string) => {
    for (const { reject } of waiting.values()) reject(new Error(why))
  }
  program.on('error', ({ message }) => fail(`Cannot start chromium: ${message}`))
  program.on('exit', (code) => fail(`Chromium ended with ${code}`))
  await send('Browser.getVersion')
  return {
    send,
    listeners,
    close: async () => {
      const ended = once(program, 'exit')
      await send('Browser.close').catch(() => undefined)
      await ended
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
