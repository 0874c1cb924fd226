/** What every writer is given: a document as plain data, with nothing of any format. */
export interface Content {
  readonly title: string
  readonly chapters: readonly Chapter[]
}

interface Chapter {
  readonly heading: string
  readonly sections: readonly Section[]
  /** The first row is the header row. */
  readonly rows: readonly Row[]
}

interface Section {
  readonly heading: string
  readonly paragraphs: readonly NumberedParagraph[]
}

export interface NumberedParagraph {
  readonly label: string
  /** The words, sentence by sentence. A writer that knows fields makes each one. */
  readonly sentences: readonly string[]
  readonly note?: string
}

interface Row {
  readonly standard: string
  readonly law: string
  readonly practice: string
  readonly reasons: string
}

const sentences = [
  'The offence is defined in the terms of the Protocol, and the definition covers children without requiring means.',
  'Between 2023 and 2025 the office recorded 122 victims, of whom 63 were housed in shelters run by three agencies.',
  'Victims are identified by a procedure that binds the police, the labour inspectorate & the immigration service.',
  'No source that was read says whether the "reflection period" is granted in practice; the ministry may know.',
]

const head: Row = { standard: 'Standard', law: 'In law', practice: 'In practice', reasons: 'Reasons' }

/** As many standards as asked, eight to a chapter; 24 of them give some 14 pages. */
export function contentOf(standards: number): Content {
  const numbers = Array.from({ length: standards }, (_, index) => index + 1)
  const chapters = Array.from({ length: Math.ceil(standards / 8) }, (_, index) =>
    chapterOf(index + 1, numbers.slice(8 * index, 8 * index + 8)),
  )
  return { title: 'Gap analysis: Exemplar Islands', chapters }
}

function chapterOf(chapter: number, standards: readonly number[]): Chapter {
  const rows = standards.map((each) => ({
    standard: `Standard ${each}`,
    law: 'In place',
    practice: 'Partly in place',
    reasons: turned(each)[0] ?? '',
  }))
  return {
    heading: `Priority ${chapter}`,
    sections: standards.map((each) => ({
      heading: `Standard ${each}: what the Protocol asks for`,
      paragraphs: [
        { label: 'Requirement.', sentences: turned(each), note: `Report of ${2000 + each}, page ${each}.` },
        { label: 'In law.', sentences: turned(each + 1) },
        { label: 'In practice.', sentences: turned(each + 2).slice(1) },
      ],
    })),
    rows: [head, ...rows],
  }
}

/** Sentences that begin with another one each time. */
function turned(by: number): string[] {
  const first = by % sentences.length
  return [...sentences.slice(first), ...sentences.slice(0, first)]
}
