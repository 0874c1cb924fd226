import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Content } from './content.ts'

/** Makes a Word file of the content that it was given. */
type Write = () => Uint8Array | Promise<Uint8Array>

/** Gets ready to write some content, with a template if the library needs one; loads what it needs, and nothing before. */
type Prepare = (content: Content, template?: Uint8Array) => Write | Promise<Write>

const ours =
  (release: 'draft' | 'public'): Prepare =>
  async (content) => {
    const { toDocx } = await import('@rsr/docx')
    const { treeOf } = await import('./tree-of.ts')
    const tree = treeOf(content, release)
    return () => toDocx(tree)
  }

const peer =
  (peers: string, name: string): Prepare =>
  async (content, template) => {
    const loaded: unknown = await import(pathToFileURL(join(peers, `${name}.js`)).href)
    return (loaded as { prepare: Prepare }).prepare(content, template)
  }

export const plain = 'docx, straight'

/** Everybody who writes the content, by name; without the peers if those are not installed in their folder. */
export function writers(peers: string): Readonly<Record<string, Prepare>> {
  return {
    [plain]: async (content) => {
      const { plainDocx } = await import('./plain-docx.ts')
      return () => plainDocx(content)
    },
    'ours, draft': ours('draft'),
    'ours, public': ours('public'),
    ...(existsSync(join(peers, 'node_modules')) && {
      docxtemplater: peer(peers, 'docxtemplater'),
      'docx-templates': peer(peers, 'docx-templates'),
      mdast2docx: peer(peers, 'mdast2docx'),
    }),
  }
}
