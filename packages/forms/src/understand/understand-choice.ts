import { folded } from './reading.ts'

/** The words of a list that a form offers, by the value that each stands for. */
export type Choice = Readonly<Record<string, string>>

/** What forms offer in tables of records (phrases `evidence.reliability`, `citation.kind_of`, `roadmap.status_of`, `figures.of`). */
export const choices = {
  source: {
    'official-text': 'Official text',
    'official-statement': 'Official statement or statistics',
    'independent-report': 'Independent report',
    media: 'Media',
  },
  fact: {
    law: 'Law or adopted policy',
    'official-figure': 'Official figure',
    finding: 'Finding',
    allegation: 'Allegation',
    advice: 'Advice',
  },
  status: {
    'for-action': 'For action',
    ongoing: 'Ongoing',
    continuing: 'Continuing',
    complete: 'Complete',
  },
  measure: {
    'victims-identified': 'Victims identified',
    'victims-assisted': 'Victims assisted',
    investigations: 'Investigations',
    prosecutions: 'Prosecutions',
    convictions: 'Convictions',
    'compensation-awarded': 'Compensation awarded to victims',
    'assets-restrained': 'Assets restrained',
    'assets-confiscated': 'Assets confiscated',
    'assets-returned': 'Assets returned',
    'extradition-out': 'Extradition requests sent',
    'extradition-in': 'Extradition requests received',
    'mutual-assistance-out': 'Requests for mutual legal assistance sent',
    'mutual-assistance-in': 'Requests for mutual legal assistance received',
  },
  band: {
    existing: 'Within existing budgets',
    small: 'Small',
    medium: 'Medium',
    large: 'Large',
  },
} as const satisfies Record<string, Choice>

/** The value whose words, or whose own name, somebody chose or typed; nothing for other words. */
export function understandChoice(text: string, choice: Choice): string | undefined {
  const typed = plain(text)
  return Object.entries(choice).find(
    ([value, words]) => plain(words) === typed || plain(value) === typed,
  )?.[0]
}

const plain = (text: string) => folded(text).replaceAll('-', ' ')
