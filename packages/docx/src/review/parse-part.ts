import { UnreadableFile } from '../reading/unreadable-file.ts'
import { SaxesParser } from 'saxes'
import type { WordPackage } from '../reading/word-package.ts'
import type { Budget } from './budget.ts'

export type Attributes = Readonly<Record<string, string>>

/** What is told of a part, in its order. Names are as they are written: the prefixes are those that every program uses. */
export interface PartHandler {
  open(name: string, attributes: Attributes): void
  text(text: string): void
  close(name: string): void
}

/** Deeper than any part of a Word file is. */
const deepest = 256

/**
 * Reads a part while it is unpacked, so that it is never in memory as a whole.
 *
 * @throws where it is not well formed, is nested too deeply, or declares entities.
 */
export function parsePart(from: WordPackage, name: string, handler: PartHandler, budget: Budget): void {
  const parser = new SaxesParser({ position: false, xmlns: false as const })
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let depth = 0
  parser.on('error', (error) => {
    throw new UnreadableFile(`The part \`${name}\` is damaged: ${error.message}`)
  })
  parser.on('doctype', () => {
    throw new UnreadableFile(`The part \`${name}\` has a document type, as no Word file has`)
  })
  parser.on('opentag', (tag) => {
    budget.spend('elements')
    if (++depth > deepest) throw new UnreadableFile(`The part \`${name}\` is nested too deeply`)
    handler.open(tag.name, tag.attributes)
  })
  parser.on('closetag', (tag) => {
    depth--
    handler.close(tag.name)
  })
  parser.on('text', (text) => handler.text(text))
  parser.on('cdata', (text) => handler.text(text))
  from.unpack(name, (chunk) => void parser.write(decoded(chunk, true)))
  parser.write(decoded(new Uint8Array(), false)).close()

  function decoded(chunk: Uint8Array, stream: boolean): string {
    try {
      return decoder.decode(chunk, { stream })
    } catch (error) {
      throw new UnreadableFile(`The part \`${name}\` is no text in UTF-8`, { cause: error })
    }
  }
}
