/** A mistake as it is typed into one of the files of `valid/`, or of `valid-markdown/`. */
export interface Mistake {
  readonly title: string
  readonly file: 'assessment.yaml' | 'evidence.yaml' | 'answers.yaml' | 'answers.json' | 'assessment.md'
  /** What stands in the file once. */
  readonly find: string
  /** What is typed instead; `▸` stands before the first character of what the message is about. */
  readonly replace: string
  readonly id: string
}

/** Thirty mistakes that can be made in one assessment at the same time. */
export const thirty: readonly Mistake[] = [
  // The cover and the texts.
  {
    title: 'an old edition of the catalogue',
    file: 'assessment.yaml',
    find: 'catalogue: draft-3',
    replace: 'catalogue: ▸draft-2',
    id: 'catalogue-differs',
  },
  {
    title: 'a kind of agency that the catalogue does not have',
    file: 'assessment.yaml',
    find: '  police:\n',
    replace: '  ▸polise:\n',
    id: 'agency-unknown',
  },
  {
    title: 'a footnote to a fact that is not there',
    file: 'assessment.yaml',
    find: 'were prosecuted.[^prosecutions]',
    replace: 'were prosecuted.▸[^prosecution]',
    id: 'prose-footnote-unknown',
  },
  {
    title: 'a footnote of a public text to a fact that stays in the office',
    file: 'assessment.yaml',
    find: 'The shelters are full.[^shelters]',
    replace: 'The shelters are full.▸[^interpreters]',
    id: 'footnote-withheld',
  },
  {
    title: 'a heading in a text',
    file: 'assessment.yaml',
    find: '    XAA is a country of origin.',
    replace: '    ▸# Situation\n\n    XAA is a country of origin.',
    id: 'prose-markup',
  },

  // Sources.
  {
    title: 'a misspelt kind of source',
    file: 'evidence.yaml',
    find: 'kind: official-text\n    title: Labour Code',
    replace: 'kind: ▸oficial-text\n    title: Labour Code',
    id: 'value-unknown',
  },
  {
    title: 'a source without publisher',
    file: 'evidence.yaml',
    find: '  police-act:\n    kind: official-text\n    title: Police Act of XAA (fictional)\n    publisher: Ministry of the Interior of XAA\n',
    replace: '  ▸police-act:\n    kind: official-text\n    title: Police Act of XAA (fictional)\n',
    id: 'key-missing',
  },
  {
    title: 'a misspelt key',
    file: 'evidence.yaml',
    find: 'year: 2020',
    replace: '▸yaer: 2020',
    id: 'key-unknown',
  },
  {
    title: 'a link without https',
    file: 'evidence.yaml',
    find: 'url: https://example.org/xaa/study',
    replace: 'url: ▸www.example.org/xaa/study',
    id: 'value-malformed',
  },
  {
    title: 'a newspaper without a link',
    file: 'evidence.yaml',
    find: '  gazette:\n    kind: media\n    title: Travellers Sent Back (fictional)\n    publisher: Daily Gazette of XAA (fictional)\n    year: 2025\n    url: https://example.org/xaa/gazette\n',
    replace:
      '  ▸gazette:\n    kind: media\n    title: Travellers Sent Back (fictional)\n    publisher: Daily Gazette of XAA (fictional)\n    year: 2025\n',
    id: 'source-without-link',
  },
  {
    title: 'a link to a search',
    file: 'evidence.yaml',
    find: 'url: https://example.org/xaa/radio',
    replace: 'url: ▸https://www.google.com/search?q=return+XAA',
    id: 'source-link-elsewhere',
  },
  {
    title: 'a source that is registered a second time',
    file: 'evidence.yaml',
    find: '\nfacts:\n',
    replace:
      '  ▸the-act:\n    kind: official-text\n    title: Anti-Trafficking Act of XAA (fictional)\n    publisher: Ministry of Justice of XAA\n    year: 2024\n\nfacts:\n',
    id: 'source-twice',
  },
  {
    title: 'a year with two digits exchanged',
    file: 'evidence.yaml',
    find: 'publisher: Ministry of Foreign Affairs of XAA\n    year: 2026',
    replace: 'publisher: Ministry of Foreign Affairs of XAA\n    year: ▸2062',
    id: 'date-after',
  },

  // Facts.
  {
    title: 'a misspelt source',
    file: 'evidence.yaml',
    find: '{ source: act, pinpoint: section 16 }',
    replace: '{ source: ▸acts, pinpoint: section 16 }',
    id: 'source-unknown',
  },
  {
    title: 'an official text without the article',
    file: 'evidence.yaml',
    find: '{ source: act, pinpoint: section 2 }',
    replace: '{ source: ▸act }',
    id: 'pinpoint-missing',
  },
  {
    title: 'two facts that supersede each other',
    file: 'evidence.yaml',
    find: "period: { from: 1998, to: '2019-06-30' }",
    replace: "period: { from: 1998, to: '2019-06-30' }\n    supersedes: [▸offence]",
    id: 'supersedes-loop',
  },
  {
    title: 'a contradiction of a fact that is not there',
    file: 'evidence.yaml',
    find: 'contradicts: [return-rules]',
    replace: 'contradicts: [▸return-rule]',
    id: 'fact-unknown',
  },
  {
    title: 'a day that no calendar has',
    file: 'evidence.yaml',
    find: "to: '2025-11-30'",
    replace: "to: ▸'2025-11-31'",
    id: 'value-malformed',
  },
  {
    title: 'a period whose years are exchanged',
    file: 'evidence.yaml',
    find: 'pinpoint: table 4 }]\n    period: { from: 2024, to: 2025 }',
    replace: 'pinpoint: table 4 }]\n    period: ▸{ from: 2025, to: 2024 }',
    id: 'period-backwards',
  },
  {
    title: 'a public fact from a source that stays in the office',
    file: 'evidence.yaml',
    find: 'sources: [{ source: visit, pinpoint: para. 6 }]\n    confidentiality: restricted',
    replace: 'sources: [{ source: visit, pinpoint: para. 6 }]\n    confidentiality: ▸state',
    id: 'fact-closed-by-sources',
  },

  // Answers.
  {
    title: 'a misspelt criterion',
    file: 'answers.yaml',
    find: '  untoc.6.1.b:',
    replace: '  ▸untoc.61.b:',
    id: 'criterion-unknown',
  },
  {
    title: 'a misspelt fact, in JSON',
    file: 'answers.json',
    find: '"tip-protocol.5.1.d": { "answer": "yes", "for": ["prosecutions"] }',
    replace: '"tip-protocol.5.1.d": { "answer": "yes", "for": [▸"prosecution"] }',
    id: 'fact-unknown',
  },
  {
    title: 'an answer that is no answer',
    file: 'answers.yaml',
    find: 'untoc.10.c: { answer: unknown,',
    replace: 'untoc.10.c: { answer: ▸not sure,',
    id: 'value-unknown',
  },
  {
    title: 'a yes without a fact',
    file: 'answers.yaml',
    find: '  untoc.15.2.b: { answer: yes, for: [jurisdiction] }',
    replace: '  ▸untoc.15.2.b: { answer: yes }',
    id: 'answer-without-fact',
  },
  {
    title: 'a no with its facts on the wrong side',
    file: 'answers.yaml',
    find: 'untoc.10.b: { answer: yes, for: [labour] }',
    replace: 'untoc.10.b: { answer: no, ▸for: [labour] }',
    id: 'facts-on-other-side',
  },
  {
    title: 'law as evidence of practice',
    file: 'answers.yaml',
    find: 'untoc.11.1.d: { answer: yes, for: [prosecutions] }',
    replace: 'untoc.11.1.d: { answer: yes, ▸for: [hearing] }',
    id: 'fact-not-of-use',
  },
  {
    title: 'not provided, without a request',
    file: 'answers.yaml',
    find: "{ answer: not-provided, requested: { agency: justice, date: '2026-09-15' } }",
    replace: '{ answer: ▸not-provided }',
    id: 'request-missing',
  },
  {
    title: 'not applicable, without a reason',
    file: 'answers.yaml',
    find: '{ answer: not-applicable, reason: The law has no such rule. }',
    replace: '{ answer: ▸not-applicable }',
    id: 'reason-missing',
  },
  {
    title: 'a reason beside unknown',
    file: 'answers.yaml',
    find: 'untoc.15.2.c: { answer: unknown }',
    replace: 'untoc.15.2.c: { answer: unknown, ▸reason: The rules were not seen. }',
    id: 'answer-key-beside',
  },
  {
    title: 'two answers that point to each other',
    file: 'answers.yaml',
    find: 'untoc.16.3.a: { answer: yes, for: [extradition] }\n  untoc.16.3.b: { same: untoc.16.3.a }',
    replace: 'untoc.16.3.a: { same: untoc.16.3.b }\n  untoc.16.3.b: { same: ▸untoc.16.3.a }',
    id: 'same-loop',
  },
]

/** More mistakes, one at a time: most of them hide others, as nothing can be read of a file, or no name can be looked up. */
export const alone: readonly Mistake[] = [
  {
    title: 'a tab instead of spaces',
    file: 'answers.yaml',
    find: '    for: [extradition]\n',
    replace: '▸\tfor: [extradition]\n',
    id: 'yaml-tab',
  },
  {
    title: 'a quote that is not closed',
    file: 'evidence.yaml',
    find: "'2025-11-30' }\n",
    replace: "▸'2025-11-30 }\n",
    id: 'yaml-unclosed',
  },
  {
    title: 'a colon inside a text',
    file: 'answers.yaml',
    find: 'note: Every trafficking offence is in the list.',
    replace: 'note: Every offence▸: trafficking is in the list.',
    id: 'yaml-colon',
  },
  {
    title: 'one space too many',
    file: 'assessment.yaml',
    find: '  selection: core',
    replace: '▸   selection: core',
    id: 'yaml-indent',
  },
  {
    title: 'a comma after the last entry, in JSON',
    file: 'answers.json',
    find: '"same": "tip-protocol.3.a.a" }\n',
    replace: '"same": "tip-protocol.3.a.a" }▸,\n',
    id: 'json-syntax',
  },
  {
    title: 'an answer that is written twice',
    file: 'answers.yaml',
    find: '  untoc.16.3.c:\n',
    replace: '  ▸untoc.16.3.a:\n',
    id: 'yaml-duplicate-key',
  },
  {
    title: 'an answer that stands in two files',
    file: 'answers.yaml',
    find: '  untoc.16.3.c:\n',
    replace: '  ▸tip-protocol.5.1.a:\n',
    id: 'section-twice',
  },
  {
    title: 'another country in one of the files',
    file: 'evidence.yaml',
    find: 'country: XAA',
    replace: 'country: ▸XAB',
    id: 'country-differs',
  },
  {
    title: 'a misspelt section',
    file: 'evidence.yaml',
    find: 'sources:\n  act:',
    replace: '▸sorces:\n  act:',
    id: 'key-unknown',
  },
  {
    title: 'a section without its line',
    file: 'evidence.yaml',
    find: '\nfacts:\n  offence:',
    replace: '\n  ▸offence:',
    id: 'record-misplaced',
  },
  {
    title: 'a record without its name',
    file: 'evidence.yaml',
    find: '  labour:\n    text:',
    replace: '    ▸text:',
    id: 'yaml-duplicate-key',
  },
  {
    title: 'a source of public facts without its mark',
    file: 'evidence.yaml',
    find: '  court-rules:\n    kind: official-text\n    title: Rules of Court of XAA (fictional)\n    publisher: Supreme Court of XAA\n    year: 2020\n    confidentiality: public\n',
    replace:
      '  ▸court-rules:\n    kind: official-text\n    title: Rules of Court of XAA (fictional)\n    publisher: Supreme Court of XAA\n    year: 2020\n',
    id: 'source-closed',
  },
  {
    title: 'a name with a space',
    file: 'evidence.yaml',
    find: '  old-offence:\n',
    replace: '  ▸old offence:\n',
    id: 'id-malformed',
  },
  {
    title: 'a misspelt selection',
    file: 'assessment.yaml',
    find: 'selection: core',
    replace: 'selection: ▸kore',
    id: 'selection-unknown',
  },
  {
    title: 'no edition in the header',
    file: 'assessment.yaml',
    find: 'header:\n  edition: First edition\n',
    replace: '▸header:\n',
    id: 'key-missing',
  },
  {
    title: 'an assessment dated ten years too early',
    file: 'assessment.yaml',
    find: "date: '2026-11-25'",
    replace: "date: ▸'2016-11-25'",
    id: 'date-before-sources',
  },
]
