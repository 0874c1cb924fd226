import { toHtml } from 'hast-util-to-html'
import type { Child } from 'hastscript'
import { h } from 'hastscript'

/** A page of the preview, with its styles as files beside it; with the script that keeps it up to date where it is live. */
export function htmlPage(title: string, body: readonly Child[], isLive = false): string {
  const page = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', title),
      h('link', { rel: 'stylesheet', href: '/document.css' }),
      h('link', { rel: 'stylesheet', href: '/page.css' }),
      h('link', { rel: 'icon', href: 'data:,' }),
      ...(isLive ? [h('script', { src: '/live.js', defer: true })] : []),
    ]),
    h('body', { class: 'preview' }, ...body),
  ])
  return `<!doctype html>\n${toHtml(page)}\n`
}
