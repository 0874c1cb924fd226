import type { Element, Root } from 'hast'
import { elements } from './read-html.ts'

/** What is wrong with a page or a fragment for people who cannot see it, or who follow its links. */
export function htmlFaults(root: Root): string[] {
  const all = elements(root)
  const found = all.flatMap(({ properties }) => properties.id ?? [])
  const ids = new Set(found)
  return [
    ...(ids.size < found.length ? twice(found).map((id) => `two of #${id}`) : []),
    ...all.flatMap((element) => addressFaults(element, ids)),
    ...all.flatMap(attributeFaults),
    ...headingFaults(all),
    ...elements(root, 'table').flatMap(tableFaults),
  ]
}

const twice = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index)

function addressFaults({ properties }: Element, ids: ReadonlySet<string>): string[] {
  const href = [properties.href ?? []].flat()
  const inside = href
    .filter((address) => address.startsWith('#'))
    .map((it) => decodeURIComponent(it.slice(1)))
  const outside = href.filter((address) => !/^(#|https?:|mailto:)/.test(address))
  const named = [properties.ariaLabelledBy, properties.ariaDescribedBy].flatMap((value) =>
    Array.isArray(value) ? value.map(String) : [],
  )
  const lost = [...inside, ...named].filter((id) => !ids.has(id))
  return [...lost.map((id) => `no #${id}`), ...outside.map((address) => `an address \`${address}\``)]
}

function attributeFaults({ tagName, properties }: Element): string[] {
  const events = Object.keys(properties).filter((name) => /^on/i.test(name))
  const isStyled = properties.style !== undefined && tagName !== 'col'
  return [
    ...(tagName === 'script' ? ['a script'] : []),
    ...events.map((name) => `\`${name}\` on ${tagName}`),
    ...(isStyled ? [`a style on ${tagName}`] : []),
  ]
}

/** The level of a heading. */
export const levelOf = ({ tagName, properties }: Element): number | undefined =>
  properties.role === 'heading'
    ? Number(properties.ariaLevel)
    : Number(/^h(\d)$/.exec(tagName)?.[1]) || undefined

/** A heading is at most one level below the one before it. */
function headingFaults(all: readonly Element[]): string[] {
  const levels = all.flatMap((element) => levelOf(element) ?? [])
  return levels.flatMap((level, index) =>
    index > 0 && level > (levels[index - 1] ?? 0) + 1
      ? [`a heading of level ${level} as number ${index + 1}`]
      : [],
  )
}

function tableFaults(table: Element): string[] {
  const has = (name: string) => elements(table, name).length > 0
  const heads = elements(table, 'th')
  const columns = elements(table, 'thead').flatMap((head) => elements(head, 'th'))
  return [
    ...(has('caption') ? [] : ['a table without a caption']),
    ...(columns.some(({ properties }) => properties.scope === 'col') ? [] : ['a table without a header row']),
    ...(heads.every(({ properties }) => properties.scope !== undefined)
      ? []
      : ['a header cell without scope']),
    ...(elements(table, 'col').length === elements(table, 'tr')[0]?.children.length
      ? []
      : ['a width for no column']),
  ]
}
