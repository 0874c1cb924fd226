import { loadCountry } from '@rsr/standards'
import { h } from 'hastscript'
import { htmlPage } from './html-page.ts'

/** The page that leads to those of the countries of a workspace. */
export async function indexPage(names: readonly string[]): Promise<string> {
  const items = await Promise.all(
    names.map(async (name) => {
      const country = await loadCountry(name)
      const words = country ? `${country.name} (${name})` : name
      return h('li', h('a', { href: `/countries/${encodeURIComponent(name)}/` }, words))
    }),
  )
  return htmlPage('Countries (preview)', [
    h('main', { class: 'rsr-document' }, [h('h1', 'Countries'), h('ul', items)]),
  ])
}
