import type { Problem } from '../lint/problem.ts'
import { wordFile } from './word-file.ts'
import { type XmlNode, parseXml, readPackage } from '@rsr/opc'

/** A Word file taken apart. */
export interface WordParts {
  /** The parts that are XML, by their names. */
  readonly xml: ReadonlyMap<string, XmlNode>
  /** All parts. */
  readonly bytes: ReadonlyMap<string, Uint8Array>
  /** The parts that should be XML and are not. */
  readonly problems: readonly Problem[]
}

/** Reads every part of a Word file. @throws as `readPackage` does. */
export function readWordParts(file: Uint8Array): WordParts {
  const bytes = readPackage(file, wordFile)
  const xml = new Map<string, XmlNode>()
  const problems: Problem[] = []
  for (const [name, content] of bytes) {
    if (!/\.(xml|rels|svg)$/.test(name)) continue
    try {
      xml.set(name, parseXml(new TextDecoder('utf-8', { fatal: true }).decode(content)))
    } catch (error) {
      const reason = error instanceof Error ? error.message.replace(/\.$/, '') : String(error)
      problems.push({ part: name, message: `It is damaged, and cannot be read: ${reason}` })
    }
  }
  return { xml, bytes, problems }
}
