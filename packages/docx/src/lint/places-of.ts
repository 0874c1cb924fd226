import { quoted } from '../reading/quoted.ts'
import { wordsOf } from '../reading/words-of.ts'
import { type XmlNode, attribute, elements } from '@rsr/opc'
import type { Styles } from './styles-of.ts'

/** Where an element stands, as a person finds it: "Table 4, row 3", "footnote 12", "under “Scope”, the paragraph “…”". */
export type Places = ReadonlyMap<XmlNode, string>

interface Here {
  readonly story: string
  readonly heading: string
  readonly table: string
  readonly row: number
  readonly paragraph: string
}

/** The place of every element of the parts that hold text. */
export function placesOf(parts: ReadonlyMap<string, XmlNode>, styles: Styles): Places {
  const places = new Map<XmlNode, string>()
  for (const [part, root] of parts) {
    if (!/^word\/(document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/.test(part)) continue
    visit(root, { story: storyOf(part), heading: '', table: '', row: 0, paragraph: '' })
  }
  return places

  function visit(node: XmlNode, here: Here): void {
    places.set(node, inWords(here))
    let [heading, caption, tables, row] = [here.heading, '', 0, 0]
    for (const child of elements(node)) {
      const words = child.name === 'w:p' ? wordsOf(child) : ''
      const next = { ...here, heading }
      switch (child.name) {
        case 'w:p':
          if (here.table === '' && isHeading(child)) heading = words
          visit(child, { ...next, heading, paragraph: words })
          caption = styles.name(child) === 'caption' ? words : ''
          break
        case 'w:tbl':
          tables++
          visit(child, here.table === '' ? { ...next, table: tableName(caption, tables) } : next)
          caption = ''
          break
        case 'w:tr':
          row++
          visit(child, here.row === 0 ? { ...next, row } : next)
          break
        case 'w:footnote':
        case 'w:endnote':
        case 'w:comment':
          visit(child, { ...next, story: `${child.name.slice(2)} ${attribute(child, 'w:id') ?? ''}` })
          break
        default:
          visit(child, next)
      }
    }
  }

  function isHeading(paragraph: XmlNode): boolean {
    return styles.property(paragraph, 'w:outlineLvl') !== undefined && wordsOf(paragraph) !== ''
  }
}

/** A table is called by its caption as far as the number goes: "Table 4". */
function tableName(caption: string, count: number): string {
  return /^[^.:]*\d+/.exec(caption)?.[0] ?? `table number ${count} of the text, which has no caption`
}

function storyOf(part: string): string {
  const kind = /^word\/([a-z]+)\d*\.xml$/.exec(part)?.[1] ?? part
  return kind === 'document' ? '' : kind
}

function inWords({ story, heading, table, row, paragraph }: Here): string {
  if (table !== '') return row === 0 ? table : `${table}, row ${row}`
  const text = paragraph === '' ? '' : `the paragraph ${quoted(paragraph)}`
  if (story !== '') return text === '' ? story : `${story}, ${text}`
  if (heading === '' || heading === paragraph) return text === '' ? 'the text' : text
  return `under ${quoted(heading)}${text === '' ? '' : `, ${text}`}`
}

/** The level of a heading, from 1; nothing for other paragraphs. */
export function headingLevel(paragraph: XmlNode, styles: Styles): number | undefined {
  const outline = styles.property(paragraph, 'w:outlineLvl')
  const level = Number(outline && attribute(outline, 'w:val'))
  return outline && level < 9 ? level + 1 : undefined
}
