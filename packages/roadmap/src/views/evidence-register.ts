import { type Inline, build } from '@rsr/document'
import type { analysis } from '@rsr/model'
import { type Cursor, each, get, has } from '../cursor.ts'
import type { Writer } from '../saying/writer.ts'
import { join, printPeriod, titleOf } from './common.ts'
import { defineView } from './view.ts'

/** The facts and the sources of the assessment, as far as the release shows them. */
export const evidenceRegister = defineView({
  name: 'evidence-register',
  help: 'The register of facts, and the register of sources.',
  attributes: [],
  write(writer) {
    const facts = each(get(writer.publication, 'facts'))
    if (facts.length === 0) return [build.numberedParagraph(...writer.say('evidence.none'))]
    const heads = (keys: readonly string[]) => keys.map((key) => writer.say(`evidence.${key}`))
    const sources = each(get(writer.publication, 'sources'))
    // Who may read a source is said where it differs from one to the next.
    const marks = new Set(sources.map(({ value }) => value.confidentiality)).size > 1
    return [
      build.table('facts', [0.09, 0.56, 0.2, 0.15], writer.say('evidence.caption'), [
        heads(['id', 'text', 'kind', 'source']),
        ...facts.map((fact) => [
          writer.print(get(fact, 'id')),
          writer.print(get(fact, 'text')),
          kindOf(writer, fact),
          citations(writer, fact),
        ]),
      ]),
      build.table(
        'sources',
        marks ? [0.15, 0.57, 0.15, 0.13] : [0.14, 0.7, 0.16],
        writer.say('evidence.sources_caption'),
        [
          heads(['source_id', 'source_title', 'source_kind', ...(marks ? ['confidentiality'] : [])]),
          ...sources.map((source) => [
            writer.print(get(source, 'id')),
            sourceTitle(writer, source),
            writer.label('evidence.reliability', get(source, 'kind')),
            ...(marks ? [writer.label('evidence.mark', get(source, 'confidentiality'))] : []),
          ]),
        ],
      ),
    ]
  },
})

/** "Finding, April 2023 to March 2024". */
function kindOf(writer: Writer, fact: Cursor<analysis.Fact>): Inline[] {
  const [kind, period] = [writer.label('citation.kind_of', get(fact, 'kind')), get(fact, 'period')]
  return join(writer, has(period) ? [kind, printPeriod(writer, period)] : [kind])
}

function citations(writer: Writer, fact: Cursor<analysis.Fact>): Inline[] {
  const cited = each(get(fact, 'sources')).map((citation) => {
    const pinpoint = get(citation, 'pinpoint')
    const id = writer.print(get(citation, 'source'))
    return has(pinpoint) ? [...id, ...writer.say('citation.pinpoint', { pinpoint })] : id
  })
  return join(writer, cited, 'words.semicolon')
}

/** A source in full, with its link, and that it was read in another form than this. */
export function sourceTitle(writer: Writer, source: Cursor<analysis.Source>): Inline[] {
  const scope = {
    publisher: get(source, 'publisher'),
    title: titleOf(writer, source),
    year: get(source, 'year'),
  }
  return [
    ...build.link(source.value.url ?? '', ...writer.say('citation.source', scope)),
    ...copyRead(writer, source),
  ]
}

/** That a copy or an extract was read instead of what is cited; which, where the release shows it. */
export function copyRead(writer: Writer, source: Cursor<analysis.Source>): Inline[] {
  if (!source.value.copy) return []
  const seen = get(source, 'seen_in')
  return has(seen) ? writer.say('citation.copy_seen_in', { seen_in: seen }) : writer.say('citation.copy')
}
