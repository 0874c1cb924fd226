import type { AssessmentDocument, Period } from '@rsr/model'
import { quoted, ready, remark, width, written } from '../comment.ts'

type Of<Section> = NonNullable<Section> extends Readonly<Record<string, infer Value>> ? Value : never

/** A fact that public data hold, ready to be used by the officer who finds it right. It answers nothing. */
export interface ProposedFact {
  readonly id: string
  readonly text: string
  readonly kind: Of<AssessmentDocument['facts']>['kind']
  /** Nothing where the data do not say of when it is. */
  readonly period: Period | null
  readonly sources: readonly { readonly source: string; readonly pinpoint: string | null }[]
}

export interface ProposedSource {
  readonly id: string
  readonly kind: Of<AssessmentDocument['sources']>['kind']
  readonly title: string
  readonly publisher: string
  readonly year: number
  readonly url: string
  readonly seen_in: string | null
}

/** Proposed facts on one matter, with the sources that they need and what the officer should know of them. */
export interface Proposals {
  readonly title: string
  readonly remarks: readonly string[]
  readonly facts: readonly ProposedFact[]
  readonly sources: readonly ProposedSource[]
}

/** A heading in the file, and what is said under it. */
export const heading = (title: string, remarks: readonly string[], indent = '') =>
  `\n${remark(`=== ${title} ===`, indent)}${remarks.map((each) => remark(each, indent)).join('')}`

/** A section of facts as it stands in the file. */
export const factsInYaml = ({ title, remarks, facts }: Proposals) =>
  heading(title, remarks, '  ') + facts.map(factInYaml).join('')

function factInYaml({ id, text, kind, period, sources }: ProposedFact): string {
  return ready(
    [
      `${id}:`,
      ...written('text', text, 2),
      `  kind: ${kind}`,
      ...(period ? [`  period: { from: '${period.from}', to: '${period.to}' }`] : []),
      '  sources:',
      ...sources.flatMap(citationInYaml),
      '  confidentiality: public',
    ],
    '  ',
  )
}

function citationInYaml({ source, pinpoint }: ProposedFact['sources'][number]): string[] {
  if (pinpoint === null) return [`    - { source: ${source} }`]
  const short = `    - { source: ${source}, pinpoint: ${quoted(pinpoint)} }`
  return short.length + 4 <= width
    ? [short]
    : [`    - source: ${source}`, ...written('pinpoint', pinpoint, 6)]
}

export function sourceInYaml({
  id,
  kind,
  title,
  publisher,
  year,
  url,
  seen_in: seen,
}: ProposedSource): string {
  return ready(
    [
      `${id}:`,
      `  kind: ${kind}`,
      ...written('title', title, 2),
      ...written('publisher', publisher, 2),
      `  year: ${year}`,
      `  url: ${url}`,
      ...(seen === null ? [] : written('seen_in', seen, 2)),
      '  confidentiality: public',
    ],
    '  ',
  )
}
