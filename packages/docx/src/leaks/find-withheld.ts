import { attributesOf, linesOf } from '../reading/words-of.ts'
import type { XmlNode } from '@rsr/opc'
import { quoted } from '../reading/quoted.ts'
import type { Leak } from './leak.ts'

/** Shorter ones could be anybody's words. */
const shortest = 8

/** What a release withholds, wherever in a file it stands: in texts, attributes, data, and parts that are no XML. */
export function findWithheld(
  parts: ReadonlyMap<string, XmlNode>,
  bytes: ReadonlyMap<string, Uint8Array>,
  withheld: readonly string[],
): Leak[] {
  const secrets = secretsIn(withheld)
  if (secrets.length === 0) return []
  return [...bytes].flatMap(([part, content]) => {
    const root = parts.get(part)
    const text = root
      ? [...linesOf(root), ...attributesOf(root)].join('\n')
      : new TextDecoder().decode(content)
    return secrets
      .filter((secret) => [secret, asJson(secret)].some((form) => has(text, form)))
      .map((secret) => ({ part, problem: `what the release withholds, ${quoted(secret)}` }))
  })
}

/** Whether a text holds what a release withholds. */
export function holdsWithheld(text: string, withheld: readonly string[]): boolean {
  const line = text.replace(/\s+/g, ' ')
  return secretsIn(withheld).some((secret) => has(line, secret))
}

const secretsIn = (withheld: readonly string[]) =>
  [...new Set(withheld.map((text) => text.replace(/\s+/g, ' ').trim()))].filter(
    (text) => text.length >= shortest,
  )

/** As it stands in a text of JSON. */
const asJson = (text: string) => JSON.stringify(text).slice(1, -1)

/** Whether some words are there; a single one, such as an id, as a word of its own and not as a part of a longer one. */
function has(text: string, words: string): boolean {
  if (words.includes(' ')) return text.includes(words)
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + words.length)]
    if (!isLetter(before) && !isLetter(after)) return true
  }
  return false
}

const isLetter = (sign: string) => /[\p{L}\p{N}]/u.test(sign)
