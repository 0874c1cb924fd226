import type { Manifest, ManifestComputed, ManifestField, ManifestThread } from './manifest-of.ts'
import type { ManifestParagraph } from './paragraphs-of.ts'

/**
 * The manifest in a text of JSON, which may come from a file that anybody has changed. Entries that are not as they
 * should be are left out; what an older toolkit did not write is empty.
 *
 * @returns nothing if the text is no manifest.
 */
export function readManifest(json: string): Manifest | undefined {
  const value = parsed(json)
  if (!isRecord(value) || value.schema !== 'manifest/1') return undefined
  const document = isRecord(value.document) ? value.document : {}
  const release = releases.find((each) => each === document.release)
  return {
    schema: 'manifest/1',
    document: {
      title: text(document.title),
      language: text(document.language),
      date: text(document.date),
      release: release ?? 'draft',
      creator: text(document.creator),
      ...(typeof document.since === 'string' && { since: document.since }),
    },
    fields: list(value.fields).filter(isField),
    computed: list(value.computed).filter(isComputed),
    paragraphs: list(value.paragraphs).filter(isParagraph),
    notes: list(value.notes).map(text),
    asks: list(value.asks).map(text),
    threads: list(value.threads).filter(isThread),
  }
}

const releases = ['internal', 'draft', 'public'] as const

function isField(value: unknown): value is ManifestField {
  return (
    isRecord(value) &&
    ['key', 'file', 'pointer', 'name', 'text'].every((name) => typeof value[name] === 'string') &&
    Number.isInteger(value.part) &&
    ['plain', 'inline', 'blocks'].some((each) => each === value.holds) &&
    typeof value.home === 'boolean'
  )
}

function isComputed(value: unknown): value is ManifestComputed {
  return isRecord(value) && ['key', 'trace', 'text'].every((name) => typeof value[name] === 'string')
}

function isParagraph(value: unknown): value is ManifestParagraph {
  return (
    isRecord(value) &&
    Array.isArray(value.words) &&
    value.words.length > 0 &&
    value.words.every((word) => typeof word === 'string') &&
    ['number', 'heading', 'note'].every(
      (name) => value[name] === undefined || Number.isInteger(value[name]),
    ) &&
    (value.figure === undefined || value.figure === true)
  )
}

function isThread(value: unknown): value is ManifestThread {
  return (
    isRecord(value) &&
    Array.isArray(value.answers) &&
    value.answers.every((each) => typeof each === 'string') &&
    Array.isArray(value.comments) &&
    value.comments.length > 0 &&
    value.comments.every(
      (each) => isRecord(each) && typeof each.author === 'string' && typeof each.text === 'string',
    )
  )
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const text = (value: unknown) => (typeof value === 'string' ? value : '')
