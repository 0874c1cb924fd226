import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { draftIn } from './reviewed-draft.ts'
import { emptyFolder, rsr } from './rsr.ts'

export const country = 'countries/XAA'
export const decisions = `${country}/reviews/decisions.yaml`
export const gap = '/standards/untoc.10/gap'
export const clearance = '/header/clearance'

/** Workspaces for the tests of a file: the draft is built once. */
export function workspaces() {
  let built: string

  beforeAll(async () => {
    built = mkdtempSync(join(tmpdir(), 'rsr-'))
    cpSync(join(import.meta.dirname, '../../../examples'), built, { recursive: true })
    await rsr(built, 'build', country, '--to', 'docx', '--out', 'drafts')
  })
  afterAll(() => rmSync(built, { recursive: true, force: true }))

  /** A workspace with the draft of XAA in its folder `drafts`. */
  return function workspace() {
    const folder = emptyFolder()
    cpSync(built, folder, { recursive: true })
    const at = (path: string) => join(folder, path)
    const read = (path: string) => readFileSync(at(path), 'utf8')
    const write = (path: string, from: string | RegExp, to: string) => {
      const text = read(path)
      expect(text).toMatch(from)
      writeFileSync(
        at(path),
        text.replace(from, () => to),
      )
    }
    return {
      folder,
      at,
      read,
      write,
      draft: draftIn(folder),
      rsr: (...args: string[]) => rsr(folder, ...args),
    }
  }
}

/** Writes a decision behind the first one that is empty after some words of the file. */
const decide = (made: string) => (text: string, words: string) => {
  const at = text.indexOf('decision:\n', text.indexOf(words))
  return `${text.slice(0, at)}decision: ${made}${text.slice(at + 'decision:'.length)}`
}
export const accept = decide('accepted')
