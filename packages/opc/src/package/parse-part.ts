import { MalformedXml } from '../xml/malformed-xml.ts'
import { scanXml, type XmlHandler } from '../xml/scan-xml.ts'
import type { OfficePackage } from './open-package.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** Counts what is read. */
interface Budget {
  /** @throws when there is more than is read. */
  spend(what: 'elements'): void
}

/**
 * Reads a part that is XML.
 *
 * @throws as `OfficePackage.unpack` and `scanXml` do: an error that names the part.
 */
export function parsePart(from: OfficePackage, name: string, handler: XmlHandler, budget: Budget): void {
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
