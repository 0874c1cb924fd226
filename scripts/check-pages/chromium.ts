import { EventEmitter, once } from 'node:events'
import { type Devtools, type Told, startDevtools } from './devtools.ts'

/** How a page is looked at. */
export interface View {
  readonly width: number
  readonly scheme: 'light' | 'dark'
}

/** A page in a browser. */
export interface OpenPage {
  /** The value of an expression of JavaScript in the page; a promise is waited for. */
  readonly evaluate: (expression: string) => Promise<unknown>
  /** Presses a key. */
  readonly press: (key: keyof typeof keyCodes, withShift?: boolean) => Promise<void>
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

/** Starts Chromium, of the Debian package `chromium`, without a window. */
export async function startChromium(): Promise<Chromium> {
  const devtools = await startDevtools()
  return { open: (address, view) => openPage(devtools, address, view), close: devtools.close }
}

async function openPage({ send, listeners }: Devtools, address: string, view: View): Promise<OpenPage> {
  const { targetId } = (await send('Target.createTarget', { url: 'about:blank' })) as { targetId: string }
  const attached = await send('Target.attachToTarget', { targetId, flatten: true })
  const { sessionId } = attached as { sessionId: string }
  const ask = (method: string, params?: object) => send(method, params, sessionId)
  const complaints: string[] = []
  const loaded = new EventEmitter()
  const listen = (told: Told) => {
    if (told.sessionId !== sessionId) return
    if (told.method === 'Page.loadEventFired') loaded.emit('load')
    const complaint = complaintOf(told)
    if (complaint !== undefined) complaints.push(complaint)
  }
  listeners.add(listen)
  for (const domain of ['Page', 'Runtime', 'Log']) await ask(`${domain}.enable`)
  const size = { width: view.width, height: 900, deviceScaleFactor: 1, mobile: false }
  await ask('Emulation.setDeviceMetricsOverride', size)
  const scheme = { name: 'prefers-color-scheme', value: view.scheme }
  await ask('Emulation.setEmulatedMedia', { features: [scheme] })
  const isLoaded = once(loaded, 'load')
  const { errorText } = (await ask('Page.navigate', { url: address })) as { errorText?: string }
  if (errorText !== undefined) throw new Error(`Cannot open ${address}: ${errorText}`)
  await isLoaded
  return {
    evaluate: async (expression) => {
      const options = { expression, awaitPromise: true, returnByValue: true }
      const { result, exceptionDetails } = (await ask('Runtime.evaluate', options)) as {
        result: { value?: unknown }
        exceptionDetails?: Exception
      }
      if (exceptionDetails) throw new Error(inWords(exceptionDetails))
      return result.value
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

/** The numbers by which browsers know keys that are no letters. */
const keyCodes = { Tab: 9, Enter: 13, F8: 119 } as const

interface Exception {
  readonly text: string
  readonly exception?: { readonly description?: string }
}

const inWords = ({ text, exception }: Exception) => exception?.description ?? text

/** What went wrong in a page, in words; nothing for what else the browser tells. */
function complaintOf({ method, params }: Told): string | undefined {
  if (method === 'Runtime.exceptionThrown') {
    return inWords((params as { exceptionDetails: Exception }).exceptionDetails)
  }
  if (method !== 'Log.entryAdded') return undefined
  const { level, text, url = '' } = (params as { entry: { level: string; text: string; url?: string } }).entry
  return level === 'error' ? `${text} ${url}`.trim() : undefined
}
