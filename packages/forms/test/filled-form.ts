import { type Block, build, number } from '@rsr/document'
import { toDocx } from '@rsr/docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const text = (value: string) => build.text(value, { file: 'phrases.yaml', pointer: '/form' })

/** What is offered in the lists of these forms. */
export const answers = ['Yes', 'In part', 'No', 'Not applicable', 'Not known']
const marks = ['May be public', 'For the RSO only', 'Neither: ask first']
const labels = {
  facts: 'What shows it:',
  source: 'Source:',
  page: 'Page or article:',
  period: 'Period:',
} as const

const boxes = (choices: readonly string[]) => text(choices.map((choice) => `☐ ${choice}`).join('   '))

const row = (id: string, index: number) => [
  [text(`Is it so, number ${index + 1}? (${id})`)],
  [
    build.choice(id, 'answer', 'Answer', { choices: answers, unchosen: 'Choose' }, [boxes(answers)]),
    ...Object.entries(labels).flatMap(([part, label]) => [
      build.lineBreak(),
      text(label),
      build.blank(id, part, label),
    ]),
    build.lineBreak(),
    build.choice(id, 'may-be', 'May be', { choices: marks, unchosen: 'Choose' }, [boxes(marks)]),
    build.lineBreak(),
    text('Note:'),
    build.blank(id, 'note', 'Note', 2),
  ],
]

/** A questionnaire for the police of Country XAA, of these questions. */
export async function formWith(ids: readonly string[]): Promise<Uint8Array> {
  const blocks: Block[] = [
    build.heading(1, 'prevention', [text('Prevention')]),
    build.table(
      'form',
      [0.5, 0.5],
      [text('Questions')],
      [[[text('Question')], [text('Answer')]], ...ids.map(row)],
    ),
  ]
  const words = ['page', 'of', 'table', 'figure', 'annex', 'paragraph', 'section', 'notes', 'back', 'skip']
  return toDocx(
    number({
      type: 'document',
      meta: {
        title: 'Self-assessment: XAA',
        subject: 'Questions',
        creator: 'Regional Support Office',
        language: 'en',
        date: '2026-11-25',
        release: 'draft',
        mark: 'Draft',
        recipient: 'National Police of XAA',
        form: { country: 'XAA', catalogue: '2026.1', agency: 'police', date: '2026-11-25' },
        words: Object.fromEntries(words.map((word) => [word, word])) as Record<
          'page' | 'of' | 'table' | 'figure' | 'annex' | 'paragraph' | 'section' | 'notes' | 'back' | 'skip',
          string
        >,
      },
      children: [{ type: 'pageSection', kind: 'portrait', children: blocks }],
    }),
  )
}

/** A copy of a file with another text in a part; a part without a text is left out. */
export function withPart(
  file: Uint8Array,
  name: string,
  change: (xml: string) => string | undefined,
): Uint8Array {
  const { [name]: part = new Uint8Array(), ...others } = unzipSync(file)
  const xml = change(strFromU8(part))
  return zipSync({ ...others, ...(xml !== undefined && { [name]: strToU8(xml) }) })
}

/** A copy with another main text. @throws where nothing changes. */
export const edited = (file: Uint8Array, change: (xml: string) => string): Uint8Array =>
  withPart(file, 'word/document.xml', (xml) => {
    const after = change(xml)
    if (after === xml) throw new Error('Expected a change of the text')
    return after
  })

const escaped = (typed: string) => typed.replaceAll(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** A run of Word, in which a new line is a break. */
export const runOf = (typed: string): string =>
  `<w:r>${typed
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join('<w:br/>')}</w:r>`

/** The control of a blank, with what is around it. */
export const controlOf = (id: string, part: string): RegExp =>
  new RegExp(`<w:sdt><w:sdtPr>(?:(?!</w:sdt>).)*w:val="${id}/${part}".*?</w:sdt>`, 's')

/** Fills in a blank as Word does: what was shown goes, and the control is no longer empty. */
export const fill =
  (id: string, part: string, typed: string) =>
  (xml: string): string =>
    xml.replace(controlOf(id, part), (control) =>
      control
        .replace('<w:showingPlcHdr/>', '')
        .replace(/<w:sdtContent>.*<\/w:sdtContent>/s, () => `<w:sdtContent>${runOf(typed)}</w:sdtContent>`),
    )
