import type { VFileMessage } from 'vfile-message'
import { message } from './message.ts'
import { startOf } from './place.ts'

const endings = /\.(ya?ml|json|md)$/i

/** The message on a file whose name has another ending than those that are read; most are an editor's own. */
export function nameMessage(path: string): VFileMessage | undefined {
  const [ending] = /\.[a-z]\w*$/i.exec(path) ?? []
  if (ending === undefined || endings.test(ending)) return undefined
  const bare = path.slice(path.lastIndexOf('/') + 1, -ending.length)
  const advice = endings.test(bare)
    ? `Rename it: \`${bare}\`. Some editors add an ending without showing it: when you save, choose “All files” as the type. In Windows, View, Show, File name extensions shows the endings.`
    : 'Name the folder of a country, or one of its files.'
  return message('file-name', startOf(path), { ending, advice })
}
