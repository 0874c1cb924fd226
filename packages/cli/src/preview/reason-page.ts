import { h } from 'hastscript'
import { htmlPage } from './html-page.ts'
import type { Child } from 'hastscript'

/** What `rsr explain` says, as a page: the first line heads it, and paragraphs that begin with a title head sections. */
export function reasonPage(
  lines: readonly string[],
  { sections = {}, back }: { sections?: Readonly<Record<string, string>>; back?: Child },
): string {
  const [title = '', ...others] = lines
  const blocks = others
    .join('\n')
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
  return htmlPage(`Why: ${title}`, [
    h('main', { class: 'rsr-document' }, [
      ...(back === undefined ? [] : [h('p', back)]),
      h('h1', title),
      ...blocks.flatMap((block) => {
        const [id] = Object.entries(sections).find(([, start]) => block.startsWith(`${start}: `)) ?? []
        if (id === undefined) return [h('pre', { class: 'preview-lines' }, block)]
        const [first = '', ...rest] = block.split('\n')
        return [h('h2', { id }, first), h('pre', { class: 'preview-lines' }, rest.join('\n'))]
      }),
    ]),
  ])
}
