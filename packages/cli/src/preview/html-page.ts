import { toHtml } from 'hast-util-to-html'
import type { Child } from 'hastscript'
import { h } from 'hastscript'

/** A page of the preview, with its styles as files beside it. */
export function htmlPage(
  { title, lang = 'en', version, script = false }: { title: string; lang?: string; version?: string; script?: boolean },
  body: readonly Child[],
): string {
  const page = h('html', { lang, ...(version !== undefined && { dataVersion: version }) }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', title),
      h('link', { rel: 'stylesheet', href: '/document.css' }),
      h('link', { rel: 'stylesheet', href: '/page.css' }),
      h('link', { rel: 'icon', href: 'data:,' }),
      ...(script ? [h('script', { src: '/live.js', defer: true })] : []),
    ]),
    h('body', { class: 'preview' }, ...body),
  ])
  return `<!doctype html>\n${toHtml(page)}\n`
}
