/** What a request is answered with. */
export interface Answer {
  readonly status: 200 | 302 | 403 | 404 | 405
  readonly type: 'text/html' | 'text/css' | 'text/javascript' | 'text/plain'
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

export const found = (body: string, type: Answer['type'] = 'text/html'): Answer => ({
  status: 200,
  type,
  body,
})

export const refused = (status: 403 | 404 | 405, body: string): Answer => ({
  status,
  type: 'text/plain',
  body: `${body}\n`,
})

/**
 * What goes with every answer: nothing is loaded but from the preview itself, no other page holds it or reads it, links
 * to the outside do not say where they come from, and nothing is kept.
 */
export const guards: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
}
