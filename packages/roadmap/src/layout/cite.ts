import { type FootnoteDefinition, type Inline, type Node, type Paragraph, build, walk } from '@rsr/document'
import { each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { printPeriod, recordOf } from '../views/common.ts'
import { sourceTitle } from '../views/evidence-register.ts'

/**
 * Gives every footnote reference of a tree, which names a fact, a footnote of its own: the sources of the fact with
 * pinpoints and links, its kind and the period that it covers. A fact that is withheld has a footnote that says only
 * that.
 *
 * @param blocks - the nodes in which references stand; their identifiers are changed in place.
 * @param prefix - what the identifiers begin with.
 */
export function cite(writer: Writer, blocks: readonly Node[], prefix = 'note'): FootnoteDefinition[] {
  const definitions: FootnoteDefinition[] = []
  for (const node of blocks.flatMap((block) => [...walk(block)])) {
    if (node.type !== 'footnoteReference') continue
    const text = citation(writer, node.identifier)
    node.cites = node.identifier
    node.identifier = `${prefix}-${definitions.length + 1}`
    definitions.push({ type: 'footnoteDefinition', identifier: node.identifier, children: [text] })
  }
  return definitions
}

function citation(writer: Writer, id: string): Paragraph {
  const fact = recordOf(writer, 'facts', id)
  if (!fact) return build.paragraph(...writer.say('citation.withheld'))
  const sources = each(get(fact, 'sources')).flatMap((cited, index): Inline[] => {
    const source = recordOf(writer, 'sources', cited.value.source)
    if (!source) return []
    const pinpoint = get(cited, 'pinpoint')
    return [
      ...(index === 0 ? [] : writer.say('words.semicolon')),
      ...sourceTitle(writer, source),
      ...(has(pinpoint) ? writer.say('citation.pinpoint', { pinpoint }) : []),
    ]
  })
  const period = get(fact, 'period')
  return build.paragraph(
    ...sources,
    ...writer.say('words.stop'),
    ...writer.say('citation.kind', { kind: writer.label('citation.kind_of', get(fact, 'kind')) }),
    ...(has(period) ? writer.say('citation.covers', { period: printPeriod(writer, period) }) : []),
  )
}
