import { MalformedXml } from '../reading/malformed-xml.ts'
import { scanXml, type XmlHandler } from '../reading/scan-xml.ts'
import { UnreadableFile } from '../reading/unreadable-file.ts'
import type { WordPackage } from '../reading/word-package.ts'
import type { Budget } from './budget.ts'

/**
 * Reads a part.
 *
 * @throws as `WordPackage.unpack` and `scanXml` do: an error that names the part.
 */
export function parsePart(from: WordPackage, name: string, handler: XmlHandler, budget: Budget): void {
  const xml = decoded(name, from.unpack(name))
  try {
    scanXml(xml, {
      open(element, attributes) {
        budget.spend('elements')
        handler.open(element, attributes)
      },
      text: (text) => handler.text(text),
      close: (element) => handler.close(element),
    })
  } catch (error) {
    if (!(error instanceof MalformedXml)) throw error
    throw new UnreadableFile(`The part \`${name}\` ${error.message}`, { cause: error })
  }
}

function decoded(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new UnreadableFile(`The part \`${name}\` is no text in UTF-8`, { cause: error })
  }
}
