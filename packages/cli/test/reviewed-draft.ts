import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readManifest } from '@rsr/docx'
import { strFromU8, unzipSync } from 'fflate'
import { deleted, inserted, replace, run, withParts } from '../../docx/test/reviewed.ts'

type Edit = (xml: string) => string

/** A draft that was built, to be changed as reviewers change it. */
export interface Draft {
  readonly folder: string
  /** The words of a value in other words, tracked with an author or not. */
  readonly change: (pointer: string, from: string, to: string, author?: string) => Edit
  /** The words of a computed value in others, not tracked, with a comment on them. */
  readonly propose: (trace: string, from: string, to: string) => Edit
  /** Writes the draft with edits under a name, and gives the path. */
  readonly save: (name: string, edits: readonly Edit[], comment?: string) => string
}

/** The draft of XAA in the folder `drafts` of a workspace. */
export function draftIn(workspace: string): Draft {
  const folder = join(workspace, 'drafts')
  const bytes = readFileSync(join(folder, 'XAA-gap-analysis-draft.docx'))
  const manifest = readManifest(readFileSync(join(folder, 'XAA-gap-analysis-draft.manifest.json'), 'utf8'))
  const keyOf = (pointer: string) =>
    manifest?.fields.find((each) => each.pointer === pointer && each.home)?.key
  const computed = (trace: string) => manifest?.computed.find((each) => each.trace === trace)?.key
  return {
    folder,
    change: (pointer, from, to, author) => (xml) =>
      within(xml, `<w:tag w:val="${keyOf(pointer)}"/>`, '</w:sdtContent>', (content) => {
        const text = /<w:t xml:space="preserve">([^<]*)<\/w:t>/.exec(content)?.[1] ?? ''
        const [before = '', after = ''] = text.split(from)
        const words =
          author === undefined
            ? run(before + to + after)
            : run(before) + deleted(from, author) + inserted(to, author) + run(after)
        return content.replace(/<w:r>.*<\/w:r>/s, () => words)
      }),
    propose: (trace, from, to) => (xml) =>
      within(xml, ` w:name="${computed(trace)}"`, '<w:bookmarkEnd', (content) => {
        const changed = replace(content, `>${from}<`, `>${to}<`)
        const start = changed.indexOf('/>') + 2
        const reference = '<w:r><w:commentReference w:id="9001"/></w:r>'
        return `${changed.slice(0, start)}<w:commentRangeStart w:id="9001"/>${changed.slice(start)}<w:commentRangeEnd w:id="9001"/>${reference}`
      }),
    save: (name, edits, comment) => {
      const path = join(folder, name)
      const said = (xml: string) =>
        xml.replace(
          '</w:comments>',
          `<w:comment w:id="9001" w:author="Ministry of Justice" w:date="2026-12-01T10:00:00Z"><w:p>${run(comment ?? '')}</w:p></w:comment></w:comments>`,
        )
      const parts = {
        'word/document.xml': (xml: string) => edits.reduce((now, edit) => edit(now), xml),
        ...(comment !== undefined && { 'word/comments.xml': said }),
      }
      writeFileSync(path, withParts(bytes, parts))
      return join('drafts', name)
    },
  }
}

/** A text in which the stretch from some words to others is changed. */
function within(xml: string, from: string, to: string, edit: Edit): string {
  const start = xml.indexOf(from)
  if (start < 0) throw new Error(`Cannot find ${from}`)
  const end = xml.indexOf(to, start)
  return xml.slice(0, start) + edit(xml.slice(start, end)) + xml.slice(end)
}

/** The words of a Word file, with plain spaces. */
export const wordsOf = (path: string): string =>
  strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array())
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('\u00A0', ' ')
