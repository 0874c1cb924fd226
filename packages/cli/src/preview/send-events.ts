import type { ServerResponse } from 'node:http'
import { readError } from '../live/read-error.ts'
import { guards } from './answer.ts'
import type { CountryPreview, Page } from './country-preview.ts'

/** Tells a browser which version of a page there is, at once and at every change, for as long as it listens. */
export async function sendEvents(preview: CountryPreview, response: ServerResponse): Promise<void> {
  response.writeHead(200, { ...guards, 'Content-Type': 'text/event-stream' })
  const send = ({ version }: Page) => response.write(`data: ${version}\n\n`)
  response.on('close', preview.listen(send))
  // A browser that comes back learns what it missed.
  await preview.page().then(send, (error: unknown) => {
    readError(error)
    response.end()
  })
}
