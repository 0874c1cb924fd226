import { type IncomingMessage, request } from 'node:http'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { start } from './live.ts'
import { emptyFolder, folderWith, rsr } from './rsr.ts'

/** Starts a preview on a port that is free. */
async function preview(cwd: string, ...args: string[]) {
  const live = start(cwd, 'preview', ...args, '--port', '0')
  const line = await live.said(/http:/)
  const address = /http:\S+/.exec(line)?.[0] ?? ''
  return { ...live, address: new URL(address) }
}

/** Asks as a browser or as an attacker does: with any method, path and name of the host. */
async function ask(address: URL, path: string, { method = 'GET', host = address.host } = {}) {
  const asked = request({ hostname: address.hostname, port: address.port, path, method, headers: { host } })
  asked.end()
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  return { status: response.statusCode, headers: response.headers, body: await text(response) }
}

/** Listens for changes of a page; each call gives the next version that is told. */
async function listen(address: URL, path: string): Promise<() => Promise<string>> {
  const asked = request({
    hostname: address.hostname,
    port: address.port,
    path,
    headers: { host: address.host },
  })
  asked.end()
  onTestFinished(() => void asked.destroy())
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  // A stream that ends with the server is none that broke.
  response.on('error', () => undefined)
  const told = response.setEncoding('utf8')[Symbol.asyncIterator]() as AsyncIterator<string>
  return async () => /^data: (\S+)\n\n/.exec((await told.next()).value as string)?.[1] ?? ''
}

const page = '/countries/FJI/'
/** The parts of a page, by what their ids end in. */
function partsOf(html: string) {
  const [, news = '', messages = '', shown = ''] = html.split(
    /<[^>]* id="preview-(?:news|messages|document)"/,
  )
  return { news, messages, document: shown }
}
const versionOf = (html: string) => /data-version="([^"]+)"/.exec(html)?.[1]
const edit = (file: string, from: string, to: string) => {
  const before = readFileSync(file, 'utf8')
  expect(before).toContain(from)
  writeFileSync(file, before.replace(from, to))
}

test('a change of a file brings a new page; an error leaves the last document, and leads into it', async () => {
  const cwd = folderWith('FJI')
  const file = join(cwd, 'FJI/assessment.yaml')
  const { address } = await preview(cwd, 'FJI')
  const look = async () => {
    const { body } = await ask(address, page)
    return { version: versionOf(body), ...partsOf(body) }
  }
  const first = await look()
  const next = await listen(address, `${page}events`)
  expect(await next()).toBe(first.version)
  expect(first.news).toContain('Nothing to correct')

  edit(file, "tip-protocol.5.1.c:\n    answer: 'yes'", "tip-protocol.5.1.c:\n    answer: 'no'")
  const version = await next()
  const moved = await look()
  expect(moved.version).toBe(version)
  expect(moved.version).not.toBe(first.version)
  expect(moved.news).toContain('In practice: Evidence of use found → Evidence of use in part')

  edit(file, '      - fji-072\n', '      - fji-720\n')
  await next()
  const broken = await look()
  expect(broken.news).toContain(
    '1 error. The document is that of before the errors. New: Cannot find the fact `fji-720`',
  )
  expect(broken.messages).toMatch(/<code>assessment\.yaml<wbr>:\d+:9<\/code>/)
  const anchor = /href="#([^"]+)">See paragraph \d+</.exec(broken.messages)?.[1] ?? 'none'
  expect(broken.document.split(`id="${anchor}"`)).toHaveLength(2)
  const why = /href="([^"]+)">Why: fact-unknown</.exec(broken.messages)?.[1] ?? 'none'
  expect((await ask(address, why)).body).toContain('What to do')

  edit(file, '      - fji-720\n', '      - fji-072\n')
  await next()
  const mended = await look()
  expect(mended.news).toContain('Nothing to correct')
  expect(mended.document).toBe(moved.document)
})

test('each status leads to its reasons, and they lead back', async () => {
  const { address } = await preview(folderWith('FJI'), 'FJI')
  const { body } = await ask(address, page)
  const links = [...body.matchAll(/href="(why\/[^"#]+)#(law|practice)"/g)]
  expect(links.length).toBeGreaterThan(40)
  const [, link = '', axis = ''] = links.find((each) => each[1] === 'why/tip-protocol.5.1') ?? []
  const reasons = await ask(address, `${page}${link}`)
  expect(reasons.body).toContain(`<h2 id="${axis}">`)
  expect(reasons.body).toContain('What would change it')
  const back = /href="\.\.\/#([^"]+)"/.exec(reasons.body)?.[1] ?? 'none'
  expect(body).toContain(`id="${back}"`)
  expect(body).not.toContain('data-rsr-')
})

test('only this computer is answered, and it can only read what is shown', async () => {
  const { address } = await preview(folderWith('FJI'), 'FJI')
  const statusOf = async (...args: [path: string, options?: { method?: string; host?: string }]) =>
    (await ask(address, ...args)).status
  const { headers } = await ask(address, page)
  expect(headers['content-security-policy']).toMatch(
    /^default-src 'none'; script-src 'self'; style-src 'self'; /,
  )
  expect(await statusOf(page, { host: `localhost:${address.port}` })).toBe(200)
  for (const host of ['attacker.example', `attacker.example:${address.port}`, '127.0.0.1']) {
    expect([host, await statusOf(page, { host })]).toEqual([host, 403])
    expect([host, await statusOf(`${page}events`, { host })]).toEqual([host, 403])
  }
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD']) {
    expect([method, await statusOf(page, { method })]).toEqual([method, 405])
  }
  for (const path of [
    '/../FJI/assessment.yaml',
    '/countries/FJI/assessment.yaml',
    '/countries/FJI/..%2Fassessment.yaml',
    '/countries/..%2FFJI/',
    '/countries/%2e%2e/FJI/assessment.yaml',
    '/countries/FJI/why/__proto__',
    '/messages/constructor',
    '/%E0%A4%A',
    '//',
    'http://attacker.example/etc/passwd',
  ]) {
    expect([path, await statusOf(path)]).toEqual([path, 404])
  }
})

test('a workspace has a page that leads to its countries, also to one that is begun meanwhile', async () => {
  const cwd = emptyFolder()
  await rsr(cwd, 'init', 'office')
  const office = join(cwd, 'office')
  await rsr(office, 'new', 'MNG')
  const { address } = await preview(cwd, 'office')
  expect(await ask(address, '/')).toMatchObject({ status: 302, headers: { location: '/countries/MNG/' } })
  await rsr(office, 'new', 'FJI')
  const { body } = await ask(address, '/')
  expect(body).toContain('<a href="/countries/FJI/">Fiji (FJI)</a>')
  expect(body).toContain('<a href="/countries/MNG/">Mongolia (MNG)</a>')
  expect((await ask(address, page)).status).toBe(200)
})

test('what is wrong with the command is one sentence', async () => {
  const cwd = folderWith('FJI')
  const { address } = await preview(cwd, 'FJI')
  expect(await rsr(cwd, 'preview', 'FJI', '--port', address.port)).toEqual({
    code: 3,
    out: '',
    err: `Cannot serve on port ${address.port}: another program uses it, perhaps another preview. Name another one, as --port ${Number(address.port) + 1}, or --port 0 for any that is free.`,
  })
  const errors = [
    await rsr(cwd, 'preview'),
    await rsr(cwd, 'preview', 'FJI', '--port', 'home'),
    await rsr(cwd, 'preview', 'FJI', '--layout', 'breif'),
    await rsr(cwd, 'preview', 'nowhere'),
  ]
  expect(errors.map(({ code }) => code)).toEqual([2, 2, 2, 3])
  expect(errors[2]?.err).toContain('brief')
})

test('Ctrl-C ends it while a browser still listens', async () => {
  const { address, stop } = await preview(folderWith('FJI'), 'FJI')
  const next = await listen(address, `${page}events`)
  await next()
  expect(await stop()).toBe(0)
  await expect(ask(address, page)).rejects.toThrow('ECONNREFUSED')
})
