import { type FootnoteDefinition, type Inline, type Node, type Paragraph, build, walk } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { join, printPeriod, recordOf, titleOf } from '../views/common.ts'
import { sourceTitle } from '../views/evidence-register.ts'

/**
 * Gives every footnote reference of a tree, which names a fact, a footnote of its own: the sources of the fact with
 * pinpoints, the id of the fact, its kind and the period that it covers. A source is cited in full, with its link, where
 * it is first cited, and in short after that: by publisher and year, and by its title too where publisher and year are
 * those of another source. A fact that is withheld has a footnote that says only that.
 *
 * @param blocks - the nodes in which references stand; their identifiers are changed in place.
 * @param prefix - what the identifiers begin with.
 */
export function cite(writer: Writer, blocks: readonly Node[], prefix = 'note'): FootnoteDefinition[] {
  const nodes = blocks.flatMap((block) => [...walk(block)])
  const register = nodes.some((node) => node.type === 'captionedTable' && node.id === 'facts')
  const cited = new Set<string>()
  const definitions: FootnoteDefinition[] = []
  for (const node of nodes) {
    if (node.type !== 'footnoteReference') continue
    const text = citation(writer, node.identifier, cited, register)
    node.cites = node.identifier
    node.identifier = `${prefix}-${definitions.length + 1}`
    definitions.push({ type: 'footnoteDefinition', identifier: node.identifier, children: [text] })
  }
  return definitions
}

function citation(writer: Writer, fact: string, cited: Set<string>, register: boolean): Paragraph {
  const found = recordOf(writer, 'facts', fact)
  if (!found) return build.paragraph(...writer.say('citation.withheld'))
  const sources = each(get(found, 'sources')).flatMap((one) => {
    const words = sourceOf(writer, one, cited)
    return words ? [words] : []
  })
  const [id, period] = [writer.print(get(found, 'id')), get(found, 'period')]
  return build.paragraph(
    ...join(writer, sources, 'words.semicolon'),
    ...writer.say('words.stop'),
    ...writer.say('citation.fact', {
      id: register ? [build.crossReference('facts', ...id)] : id,
      kind: writer.label('citation.kind_within', get(found, 'kind')),
    }),
    ...(has(period) ? writer.say('citation.covers', { period: printPeriod(writer, period) }) : []),
    ...writer.say('words.stop'),
  )
}

function sourceOf(writer: Writer, one: Cursor<analysis.Citation>, cited: Set<string>): Inline[] | undefined {
  const source = recordOf(writer, 'sources', one.value.source)
  if (!source) return undefined
  const words = cited.has(source.value.id) ? inShort(writer, source) : sourceTitle(writer, source)
  cited.add(source.value.id)
  const pinpoint = get(one, 'pinpoint')
  return has(pinpoint) ? [...words, ...writer.say('citation.pinpoint', { pinpoint })] : words
}

function inShort(writer: Writer, source: Cursor<analysis.Source>): Inline[] {
  const [publisher, year] = [get(source, 'publisher'), get(source, 'year')]
  const alike = Object.values(writer.publication.value.sources).filter(
    (other) => other.publisher === publisher.value && other.year === year.value,
  )
  return alike.length > 1
    ? writer.say('citation.source', { publisher, year, title: titleOf(writer, source) })
    : writer.say('citation.short', { publisher, year })
}
