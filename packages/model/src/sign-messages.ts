import type { VFileMessage } from 'vfile-message'
import { type Alias, type Scalar, type YAMLMap, isAlias, isCollection, isMap, isScalar } from 'yaml'
import { type YamlNode, eachNode } from './each-node.ts'
import { message } from './message.ts'
import type { Place } from './place.ts'
import { type ParsedText, signMessage } from './syntax-message.ts'

/**
 * What YAML reads otherwise than the one who typed it meant: signs at the beginning of a text that are syntax, curly
 * quotes, a `#` that cuts a text short, two keys of one name, of which one would be lost.
 */
export function signMessages(source: ParsedText): VFileMessage[] {
  const messages: VFileMessage[] = []
  const aliases: Alias[] = []
  const anchored: Anchored[] = []
  eachNode(source.parsed, (node) => {
    if (isAlias(node)) {
      aliases.push(node)
      return
    }
    if (node.anchor !== undefined) anchored.push(node)
    if (node.tag !== undefined) messages.push(beginning(source, node, '!'))
    if (isMap(node)) for (const each of keyMessages(source, node)) messages.push(each)
    if (isScalar(node) && node.type === 'PLAIN') messages.push(...plainMessages(source, node))
  })
  return [...messages, ...aliasMessages(source, aliases, anchored)]
}

type Anchored = Exclude<YamlNode, Alias>

/** Aliases, and what looks like one half of an alias: a text that begins with `*` or `&`. */
function aliasMessages(source: ParsedText, aliases: readonly Alias[], anchored: readonly Anchored[]) {
  const used = new Set(aliases.map((alias) => alias.source))
  const anchors = new Set(anchored.map((node) => node.anchor))
  return [
    ...aliases.map((alias) =>
      anchors.has(alias.source)
        ? message('yaml-alias', placeIn(source, alias), { name: alias.source })
        : beginning(source, alias, '*'),
    ),
    // The message on an alias says what to do with its anchor.
    ...anchored
      .filter((node) => isScalar(node) && !used.has(node.anchor ?? ''))
      .map((node) => beginning(source, node, '&')),
  ]
}

function placeIn({ file, position }: ParsedText, node: YamlNode): Place {
  return node.range ? { file, position: position(node.range) } : { file }
}

/** A sign that the parser takes off the text behind it, or that makes something else than a text. */
function beginning(source: ParsedText, node: YamlNode, sign: string, of?: string): VFileMessage {
  const start = source.text.lastIndexOf(sign, node.range?.[0])
  return signMessage({ file: source.file, position: source.position([start, start + 1]) }, sign, of)
}

function plainMessages(source: ParsedText, node: Scalar): VFileMessage[] {
  const { file, text, position } = source
  if (!node.range) return []
  if (/^[“”„‘’][^“”„‘]*[“”’"']$/.test(node.source ?? '')) {
    return [message('yaml-curly-quotes', placeIn(source, node), {})]
  }
  const end = node.range[1]
  const comment = /^[ \t]+#[\p{L}\p{N}]/u.exec(text.slice(end, end + 100))
  if (!comment || node.range[0] === end) return []
  const start = end + comment[0].indexOf('#')
  return [message('yaml-comment', { file, position: position([start, start + 1]) }, {})]
}

/** Keys that are no words, or that are there already. */
function keyMessages(source: ParsedText, map: YAMLMap): VFileMessage[] {
  const first = new Map<string, Scalar>()
  const messages: VFileMessage[] = []
  // A second record without its id, or a block that was pasted twice, repeats key after key: that is said once.
  let [told, previous] = [false, false]
  for (const { key, value } of map.items) {
    if (!isScalar(key)) {
      if (isCollection(key)) {
        messages.push(beginning(source, key, source.text[key.range?.[0] ?? 0] ?? '', 'key'))
      }
      continue
    }
    const word = keyText(key)
    const before = first.get(word)
    const isNext = previous || (told && !isMap(value))
    previous = before !== undefined
    if (before !== undefined) {
      if (!isNext) messages.push(duplicate(source, word, key, before))
      told = true
    } else if (/^[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/.test(word)) {
      messages.push(message('yaml-tab', placeIn(source, key), { found: 'space of another kind' }))
    }
    first.set(word, before ?? key)
  }
  return messages
}

function duplicate(source: ParsedText, word: string, key: Scalar, first: Scalar): VFileMessage {
  const line = placeIn(source, first).position?.start.line ?? 1
  return message('yaml-duplicate-key', placeIn(source, key), { key: word, line })
}

/** A key as the value of the document has it. */
export function keyText(key: unknown): string {
  const value: unknown = isScalar(key) ? key.value : key
  if (typeof value === 'object' || value === undefined) return ''
  // oxlint-disable-next-line typescript/no-base-to-string -- objects are gone
  return String(value)
}
