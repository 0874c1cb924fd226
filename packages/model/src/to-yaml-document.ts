import { blockLines } from './edit/block-text.ts'
import { styleOf } from './edit/source-style.ts'

/** An assessment as a YAML file that is read as the same values: an empty line before each section. */
export function toYamlDocument(value: object): string {
  const lines = Object.entries(value).map(([key, content]: [string, unknown]) => {
    const section = blockLines({ [key]: content }, 0, styleOf('a.yaml', '')).join('\n')
    return typeof content === 'object' ? `\n${section}\n` : `${section}\n`
  })
  return lines.join('')
}
