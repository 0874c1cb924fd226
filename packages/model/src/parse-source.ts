import type { VFileMessage } from 'vfile-message'
import { type InputFile, decode } from './decode.ts'
import { nameMessage } from './name-message.ts'
import { parseYaml } from './parse-yaml.ts'
import type { ParsedText } from './syntax-message.ts'

/**
 * The nodes of a YAML or a JSON file, each with its range in the text.
 *
 * @returns them, and what is wrong. When the text cannot be read, or not in one way only, there are no nodes.
 */
export function parseSource(file: InputFile): { parsed?: ParsedText; messages: VFileMessage[] } {
  const decoded = decode(file)
  if ('message' in decoded) return { messages: [decoded.message] }
  const misnamed = nameMessage(file.path)
  return misnamed ? { messages: [misnamed] } : parseYaml(file.path, decoded.text)
}
