import {
  type Catalogue,
  type CatalogueCriterion,
  isRecord,
  readSource,
  sectionLines,
  titleIn,
  untitled,
} from '@rsr/model'
import { type Asked, type NewAssessment, groupsOf, newAssessment } from './new-assessment.ts'
import { titlesOf } from './titles-of.ts'

/**
 * The Markdown documents of a new assessment, by name: the same as `newAssessment` writes in YAML. Every question of the
 * selection stands ready for its answer; what is public on the country is proposed in comments. They are valid as they are.
 */
export function newDocuments(wanted: NewAssessment): Record<string, string> {
  const yaml = newAssessment(wanted)
  const groups = Object.entries(groupsOf(wanted))
  const start = `---\nschema: assessment/1\ncountry: ${wanted.iso3}\n---\n`
  const questions = groups.map(([name, asked]): [string, string] => [
    name.replace(/\.yaml$/, '.md'),
    [
      start,
      `# Questions on ${nameOf(wanted)}`,
      '',
      ...note(answering),
      ...questionLines(asked, wanted.catalogue),
      '',
    ].join('\n'),
  ])
  const head = [
    '---',
    headerIn(yaml['assessment.yaml'] ?? ''),
    '---',
    '',
    `# Assessment of ${nameOf(wanted)}`,
    '',
    ...note(writing),
    '',
    '## Context',
    '',
    '### Situation',
    '',
    ...note(
      'What is known of trafficking in persons in the country. A footnote cites a fact by its id, as `[^fact-id]`.',
    ),
    '',
    '## Agencies',
    '',
    ...[...wanted.catalogue.agencyKinds.values()].flatMap(({ id, title }) => [
      `- **${id}:**`,
      ...note(title, '  '),
    ]),
    ...proposals(yaml['evidence.yaml'] ?? ''),
    '',
  ]
  return { 'assessment.md': head.join('\n'), ...Object.fromEntries(questions) }
}

const writing =
  'Lines that begin with > are notes: they are for you, and are not read. What stands between `<!--` and `-->` is not read either: it is ready to be used once these two lines are taken away. What is left empty is not there.'

const answering =
  'Write the answer behind the question: yes, partly, no, unknown, not-provided or not-applicable. Below it, name the facts that speak for yes behind `for:`, those that speak against it in a line `- against:`, and what else the answer needs, as `- note:`, `- requested:` or `- reason:`. Leave what nobody has looked into as it is.'

const nameOf = ({ country, iso3 }: NewAssessment) => country?.name ?? `Country ${iso3} (fictional)`

const note = (words: string, indent = '') => words.split('\n').map((line) => `${indent}> ${line}`)

/** The header as the YAML file has it, with what may be filled in. */
const headerIn = (yaml: string) => yaml.slice(yaml.indexOf('schema:'), yaml.indexOf('\nagencies:')).trimEnd()

function questionLines(asked: readonly Asked[], catalogue: Catalogue): string[] {
  const titles = titlesOf(catalogue)
  let chapter: string | undefined
  return asked
    .toSorted((a, b) => titles.standards.indexOf(a.standard.id) - titles.standards.indexOf(b.standard.id))
    .flatMap(({ standard, criteria }) => {
      const { id, title, instrument, ref, obligation, requirement } = standard
      const isNext = titles.chapter(id) !== chapter
      chapter = titles.chapter(id)
      const source = `${catalogue.instruments.get(instrument)?.short_title ?? instrument}, ${ref}`
      return [
        ...(isNext ? ['', `## Standards: ${chapter}`] : []),
        '',
        `### ${titleIn(title)} (${id})`,
        '',
        ...note(`${source}; ${obligation}. ${requirement}`.replaceAll('\n', ' ')),
        '',
        ...criteria.flatMap((criterion) => questionEntry(criterion, catalogue)),
      ]
    })
}

function questionEntry(
  { id, question, statement, asks }: CatalogueCriterion,
  { agencyKinds }: Catalogue,
): string[] {
  const agencies = asks.map((kind) => agencyKinds.get(kind)?.title ?? kind).join('; ')
  return [
    `- **${id.slice(id.lastIndexOf('.') + 1)}. ${titleIn(question)}**`,
    ...note(`Yes means: ${statement} Could be answered by: ${agencies}.`, '  '),
    '  - for:',
  ]
}

/** What is ready to be used in the YAML file behind one sign of comment, in comments of Markdown. */
function proposals(yaml: string): string[] {
  const ready = yaml.replaceAll(/^( *)# /gm, '$1')
  const { document } = readSource({ path: 'evidence.yaml', bytes: new TextEncoder().encode(ready) })
  const value = isRecord(document?.value) ? document.value : {}
  return ['treaties', 'sources', 'facts'].flatMap((section) => {
    const records = value[section]
    const entries = Object.entries(isRecord(records) ? records : {})
    const head = sectionLines(section, { [section]: {} }, untitled)
    if (section === 'treaties' && entries.length === 0) return []
    return [
      ...head,
      ...entries.flatMap(([id, record]) => {
        const lines = sectionLines(section, { [section]: { [id]: record } }, untitled).slice(head.length + 1)
        // The quotes say that a year is a text, which nobody needs who begins.
        return ['', '<!--', ...lines.map((line) => line.replaceAll(/"(\d{4})"/g, '$1')), '-->']
      }),
    ]
  })
}
