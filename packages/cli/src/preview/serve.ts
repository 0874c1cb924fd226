import { once } from 'node:events'
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CommandError, exitCode } from '../exit-code.ts'
import { answerTo } from './answer-to.ts'
import { guards, refused } from './answer.ts'
import type { Previews } from './previews.ts'
import { sendEvents } from './send-events.ts'

/** The only address at which previews are served: no other machine reaches it. */
const loopback = '127.0.0.1'

/** A server that runs. */
export interface Served {
  readonly address: string
  readonly close: () => void
}

/**
 * Serves previews on the loopback address, to whoever names it so: a page of the web whose name was made to lead here is
 * refused. Only `GET` is answered.
 *
 * @param fail - called with a fault, which is answered with nothing.
 * @throws CommandError where the port cannot be had.
 */
export async function serve(
  previews: Previews,
  port: number,
  fail: (error: unknown) => void,
): Promise<Served> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.destroy()
      fail(error)
    })
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const words = wordsOf(request.url)
    const own = portOf(server)
    const isHere = [`${loopback}:${own}`, `localhost:${own}`].includes(request.headers.host ?? '')
    if (isHere && request.method === 'GET' && isEvents(words)) {
      const country = await previews.named(words[1])
      if (country) return sendEvents(country, response)
    }
    const { status, type, body, headers } = !isHere
      ? refused(403, `This is a preview for this computer alone: open http://${loopback}:${own}/`)
      : request.method !== 'GET'
        ? refused(405, 'A preview is only read.')
        : await answerTo(words, previews)
    const allow = status === 405 ? { Allow: 'GET' } : {}
    response.writeHead(status, { ...guards, ...headers, ...allow, 'Content-Type': `${type}; charset=utf-8` })
    response.end(body)
  }

  server.listen(port, loopback)
  await once(server, 'listening').catch((error: unknown) => {
    throw refusal(error, port)
  })
  return {
    address: `http://${loopback}:${portOf(server)}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

const isEvents = (words: readonly string[]): words is ['countries', string, 'events'] =>
  words.length === 3 && words[0] === 'countries' && words[2] === 'events'

/** The words between the slashes of the path of a request; none that lead anywhere where it is no path. */
function wordsOf(url = ''): string[] {
  try {
    const { pathname } = new URL(url, `http://${loopback}`)
    return pathname.slice(1).split('/').map(decodeURIComponent)
  } catch {
    return ['?']
  }
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what listens on a port has one
const portOf = (server: Server): number => (server.address() as AddressInfo).port

function refusal(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') {
    return new CommandError(
      exitCode.files,
      `Cannot serve on port ${port}: another program uses it, perhaps another preview. Name another one, as --port ${port + 1}, or --port 0 for any that is free.`,
    )
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new CommandError(
      exitCode.files,
      `Cannot serve on port ${port}: this computer does not allow it. Name one above 1023, or --port 0 for any that is free.`,
    )
  }
  return error
}
