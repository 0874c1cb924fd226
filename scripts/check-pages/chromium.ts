import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'

/** How a page is looked at. */
export interface View {
  readonly width: number
  readonly scheme: 'light' | 'dark'
}

/** A page in a browser. */
export interface OpenPage {
  /** The value of an expression of JavaScript in the page; a promise is waited for. */
  readonly evaluate: (expression: string) => Promise<unknown>
  /** Presses a key, such as `F8` or `Tab`. */
  readonly press: (key: string, withShift?: boolean) => Promise<void>
  /** A picture of what is in the window, as PNG. */
  readonly picture: () => Promise<Uint8Array>
  /** What the browser complained of so far: exceptions, what the policy of the page refused, what was not found. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

export interface Chromium {
  /** Opens an address, and waits until it is loaded. */
  readonly open: (address: string, view: View) => Promise<OpenPage>
  readonly close: () => Promise<void>
}

interface Told {
  readonly id?: number
  readonly method?: string
  readonly sessionId?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/**
 * Starts Chromium without a window, and speaks with it through a pipe: <https://chromedevtools.github.io/devtools-protocol/>.
 * Nothing listens on a port, and its folder is gone when it is closed.
 */
export async function startChromium(): Promise<Chromium> {
  const folder = mkdtempSync(join(tmpdir(), 'rsr-chromium-'))
  // Chromium refuses to run in its sandbox as root, as in a container.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = ['--headless', '--remote-debugging-pipe', `--user-data-dir=${folder}`, '--disable-dev-shm-usage']
  const program = spawn('chromium', [...args, ...sandbox, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const [, , , ask, hear] = program.stdio as unknown as [null, null, null, Duplex, Duplex]
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>()
  const listeners = new Set<(told: Told) => void>()
  let count = 0

  const send = (method: string, params: object = {}, sessionId?: string) =>
    new Promise<unknown>((resolve, reject) => {
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

  let rest = ''
  hear.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) take(JSON.parse(message) as Told)
  })
  const fail = (why: string) => {
    for (const { reject } of waiting.values()) reject(new Error(why))
  }
  program.on('error', (error) => fail(`Cannot start chromium: ${error.message}`))
  program.on('exit', (code) => fail(`Chromium ended with ${code}`))
  await send('Browser.getVersion')

  async function open(address: string, { width, scheme }: View): Promise<OpenPage> {
    const { targetId } = (await send('Target.createTarget', { url: 'about:blank' })) as { targetId: string }
    const attached = await send('Target.attachToTarget', { targetId, flatten: true })
    const { sessionId } = attached as { sessionId: string }
    const ask = (method: string, params?: object) => send(method, params, sessionId)
    const complaints: string[] = []
    const listen = ({ sessionId: from, ...told }: Told) => {
      const complaint = from === sessionId ? complaintOf(told) : undefined
      if (complaint !== undefined) complaints.push(complaint)
    }
    listeners.add(listen)
    for (const domain of ['Page', 'Runtime', 'Log']) await ask(`${domain}.enable`)
    await ask('Emulation.setDeviceMetricsOverride', { width, height: 900, deviceScaleFactor: 1, mobile: false })
    await ask('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] })
    const loaded = new Promise<void>((resolve) => {
      const hearLoad = ({ method, sessionId: from }: Told) => {
        if (method !== 'Page.loadEventFired' || from !== sessionId) return
        listeners.delete(hearLoad)
        resolve()
      }
      listeners.add(hearLoad)
    })
    const { errorText } = (await ask('Page.navigate', { url: address })) as { errorText?: string }
    if (errorText !== undefined) throw new Error(`Cannot open ${address}: ${errorText}`)
    await loaded
    return {
      evaluate: async (expression) => {
        const options = { expression, awaitPromise: true, returnByValue: true }
        const { result, exceptionDetails } = (await ask('Runtime.evaluate', options)) as {
          result: { value?: unknown }
          exceptionDetails?: { exception?: { description?: string }; text: string }
        }
        if (!exceptionDetails) return result.value
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      },
      press: async (key, withShift = false) => {
        const windowsVirtualKeyCode = keyCodes[key]
        const event = { key, code: key, windowsVirtualKeyCode, modifiers: withShift ? 8 : 0 }
        await ask('Input.dispatchKeyEvent', { ...event, type: 'keyDown' })
        await ask('Input.dispatchKeyEvent', { ...event, type: 'keyUp' })
      },
      picture: async () => {
        const { data } = (await ask('Page.captureScreenshot')) as { data: string }
        return Buffer.from(data, 'base64')
      },
      complaints,
      close: async () => {
        listeners.delete(listen)
        await send('Target.closeTarget', { targetId })
      },
    }
  }

  return {
    open,
    close: async () => {
      const ended = once(program, 'exit')
      await send('Browser.close').catch(() => undefined)
      await ended
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** The numbers by which browsers know keys that are no letters. */
const keyCodes: Readonly<Record<string, number>> = { Tab: 9, Enter: 13, Escape: 27, F8: 119 }

/** What went wrong in a page, in words; nothing for what else the browser tells. */
function complaintOf({ method, params }: Told): string | undefined {
  if (method === 'Runtime.exceptionThrown') {
    const { exceptionDetails: details } = params as {
      exceptionDetails: { text: string; exception?: { description?: string } }
    }
    return details.exception?.description ?? details.text
  }
  if (method !== 'Log.entryAdded') return undefined
  const { entry } = params as { entry: { level: string; text: string; url?: string } }
  return entry.level === 'error' ? [entry.text, entry.url ?? ''].join(' ').trim() : undefined
}
