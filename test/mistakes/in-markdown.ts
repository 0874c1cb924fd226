import type { Mistake } from './mistakes.ts'

const file = 'assessment.md'

/** Thirty mistakes that can be made in one assessment in Markdown at the same time. */
export const thirtyInMarkdown: readonly Mistake[] = [
  // The cover and the texts.
  {
    title: 'an old edition of the catalogue',
    file,
    find: 'catalogue: draft-3',
    replace: 'catalogue: ▸draft-2',
    id: 'catalogue-differs',
  },
  {
    title: 'a kind of agency that the catalogue does not have',
    file,
    find: '- **police:**',
    replace: '- **▸polise:**',
    id: 'agency-unknown',
  },
  {
    title: 'a footnote to a fact that is not there',
    file,
    find: 'were prosecuted.[^prosecutions]\n\n## Agencies',
    replace: 'were prosecuted.▸[^prosecution]\n\n## Agencies',
    id: 'prose-footnote-unknown',
  },
  {
    title: 'a footnote of a public text to a fact that stays in the office',
    file,
    find: 'The shelters are full.[^shelters]',
    replace: 'The shelters are full.▸[^interpreters]',
    id: 'footnote-withheld',
  },
  {
    title: 'a block of code in a text',
    file,
    find: 'XAA is a country of origin.',
    replace: '▸~~~\nA block of code.\n~~~\n\nXAA is a country of origin.',
    id: 'prose-markup',
  },
  {
    title: 'a section under another name',
    file,
    find: '## Treaties\n',
    replace: '▸## Treates\n',
    id: 'markdown-heading',
  },

  // Sources.
  {
    title: 'a misspelt kind of source',
    file,
    find: 'Labour Code of XAA (fictional)\n  - kind: official-text',
    replace: 'Labour Code of XAA (fictional)\n  - kind: ▸oficial-text',
    id: 'value-unknown',
  },
  {
    title: 'a source without publisher',
    file,
    find: '- **police-act:** Police Act of XAA (fictional)\n  - kind: official-text\n  - publisher: Ministry of the Interior of XAA\n',
    replace: '- **▸police-act:** Police Act of XAA (fictional)\n  - kind: official-text\n',
    id: 'key-missing',
  },
  {
    title: 'a misspelt key',
    file,
    find: '  - publisher: Supreme Court of XAA\n  - year: 2020',
    replace: '  - publisher: Supreme Court of XAA\n  - ▸yaer: 2020',
    id: 'key-unknown',
  },
  {
    title: 'a link without https',
    file,
    find: 'url: https://example.org/xaa/study',
    replace: 'url: ▸www.example.org/xaa/study',
    id: 'value-malformed',
  },
  {
    title: 'a newspaper without a link',
    file,
    find: '- **gazette:** Travellers Sent Back (fictional)\n  - kind: media\n  - publisher: Daily Gazette of XAA (fictional)\n  - year: 2025\n  - url: https://example.org/xaa/gazette\n',
    replace:
      '- **▸gazette:** Travellers Sent Back (fictional)\n  - kind: media\n  - publisher: Daily Gazette of XAA (fictional)\n  - year: 2025\n',
    id: 'source-without-link',
  },
  {
    title: 'a link to a search',
    file,
    find: 'url: https://example.org/xaa/radio',
    replace: 'url: ▸https://www.google.com/search?q=return+XAA',
    id: 'source-link-elsewhere',
  },
  {
    title: 'a source that is registered a second time',
    file,
    find: '\n## Facts\n',
    replace:
      '- **▸the-act:** Anti-Trafficking Act of XAA (fictional)\n  - kind: official-text\n  - publisher: Ministry of Justice of XAA\n  - year: 2024\n\n## Facts\n',
    id: 'source-twice',
  },
  {
    title: 'a year with two digits exchanged',
    file,
    find: 'publisher: Ministry of Foreign Affairs of XAA\n  - year: 2026',
    replace: 'publisher: Ministry of Foreign Affairs of XAA\n  - year: ▸2062',
    id: 'date-after',
  },

  // Facts.
  {
    title: 'a misspelt source',
    file,
    find: 'sources: act, section 16',
    replace: 'sources: ▸acts, section 16',
    id: 'source-unknown',
  },
  {
    title: 'an official text without the article',
    file,
    find: 'sources: act, section 2\n',
    replace: 'sources: ▸act\n',
    id: 'pinpoint-missing',
  },
  {
    title: 'two facts that supersede each other',
    file,
    find: '    - period: 1998 to 2019-06-30\n',
    replace: '    - period: 1998 to 2019-06-30\n    - supersedes: [^▸offence]\n',
    id: 'supersedes-loop',
  },
  {
    title: 'a contradiction of a fact that is not there',
    file,
    find: 'contradicts: [^return-rules]',
    replace: 'contradicts: [^▸return-rule]',
    id: 'fact-unknown',
  },
  {
    title: 'a day that no calendar has',
    file,
    find: 'to 2025-11-30',
    replace: 'to ▸2025-11-31',
    id: 'value-malformed',
  },
  {
    title: 'a period whose years are exchanged',
    file,
    find: 'table 4\n    - period: 2024 to 2025',
    replace: 'table 4\n    - period: ▸2025 to 2024',
    id: 'period-backwards',
  },
  {
    title: 'a public fact from a source that stays in the office',
    file,
    find: 'sources: visit, para. 6\n    - confidentiality: restricted',
    replace: 'sources: visit, para. 6\n    - confidentiality: ▸state',
    id: 'fact-closed-by-sources',
  },
  {
    title: 'a remark that is neither a key nor a note',
    file,
    find: '    - sources: gazette\n',
    replace: '    - sources: gazette\n    - ▸Ask the Border Service again\n',
    id: 'markdown-entry',
  },

  // Answers.
  {
    title: 'a misspelt criterion',
    file,
    find: '- **b. Does the law criminalize acquiring',
    replace: '- **▸untoc.61.b. Does the law criminalize acquiring',
    id: 'criterion-unknown',
  },
  {
    title: 'an answer that is no answer',
    file,
    find: 'of the individuals concerned?** unknown',
    replace: 'of the individuals concerned?** ▸not sure',
    id: 'value-unknown',
  },
  {
    title: 'a yes without a fact',
    file,
    find: '- **b. Can trafficking committed abroad be prosecuted at home when the victim is a national?** yes\n  - for: [^jurisdiction]\n',
    replace:
      '- **▸b. Can trafficking committed abroad be prosecuted at home when the victim is a national?** yes\n',
    id: 'answer-without-fact',
  },
  {
    title: 'law as evidence of practice',
    file,
    find: 'a prison sentence that was not fully suspended?** yes\n  - for: [^prosecutions]',
    replace: 'a prison sentence that was not fully suspended?** yes\n  - ▸for: [^hearing]',
    id: 'fact-not-of-use',
  },
  {
    title: 'not applicable, without a reason',
    file,
    find: '** not-applicable\n  - reason: The law has no such rule.\n',
    replace: '** ▸not-applicable\n',
    id: 'reason-missing',
  },
  {
    title: 'a reason beside unknown',
    file,
    find: 'be prosecuted for trafficking committed abroad?** unknown\n',
    replace:
      'be prosecuted for trafficking committed abroad?** unknown\n  - ▸reason: The rules were not seen.\n',
    id: 'answer-key-beside',
  },
  {
    title: 'a remark of the author that is not marked as a note',
    file,
    find: '### Confiscation of proceeds and instrumentalities (untoc.12.1)\n',
    replace:
      '### Confiscation of proceeds and instrumentalities (untoc.12.1)\n\n▸To be asked again in spring.\n',
    id: 'markdown-text',
  },
  {
    title: 'two answers that point to each other',
    file,
    find: 'under national law?** yes\n  - for: [^extradition]\n- **b. Do the extradition treaties in force reach trafficking, by name, by penalty threshold or through UNTOC?**\n  - same: untoc.16.3.a\n',
    replace:
      'under national law?**\n  - same: untoc.16.3.b\n- **b. Do the extradition treaties in force reach trafficking, by name, by penalty threshold or through UNTOC?**\n  - same: ▸untoc.16.3.a\n',
    id: 'same-loop',
  },
]

/** More mistakes, one at a time. */
export const aloneInMarkdown: readonly Mistake[] = [
  {
    title: 'front matter that does not end',
    file,
    find: "---\nschema: assessment/1\ncountry: XAA\nheader:\n  edition: First edition\n  date: '2026-11-25'\n  language: en\n  catalogue: draft-3\n  selection: core\n  prepared_by: Country assessment desk (fictional)\n---\n",
    replace:
      "▸---\nschema: assessment/1\ncountry: XAA\nheader:\n  edition: First edition\n  date: '2026-11-25'\n  language: en\n  catalogue: draft-3\n  selection: core\n  prepared_by: Country assessment desk (fictional)\n",
    id: 'markdown-front-matter',
  },
  {
    title: 'a line of the front matter that is no YAML',
    file,
    find: '  edition: First edition',
    replace: '  edition: First▸: edition',
    id: 'yaml-colon',
  },
  {
    title: 'a fact whose footnote is there twice',
    file,
    find: '[^border]: Five',
    replace: '[^▸labour]: Five',
    id: 'yaml-duplicate-key',
  },
  {
    title: 'an answer that is written twice',
    file,
    find: '- **c. Is it policy to include',
    replace: '- **▸a. Is it policy to include',
    id: 'yaml-duplicate-key',
  },
  {
    title: 'a standard whose heading has no id',
    file,
    find: '### Trafficking offence (tip-protocol.5.1)',
    replace: '▸### Trafficking offence',
    id: 'markdown-heading',
  },
  {
    title: 'a heading in a text',
    file,
    find: 'The shelters are full.',
    replace: '▸# The shelters\n\nThe shelters are full.',
    id: 'markdown-heading',
  },
  {
    title: 'a text under the wrong name',
    file,
    find: '### Situation\n',
    replace: '### ▸Sitation\n',
    id: 'key-unknown',
  },
  {
    title: 'a heading that is too deep',
    file,
    find: '### Situation\n',
    replace: '▸#### Situation\n',
    id: 'markdown-heading',
  },
  {
    title: 'a paragraph that goes on from a note',
    file,
    find: 'XAA is a country of origin.',
    replace: '> To be checked.\n▸XAA is a country of origin.',
    id: 'markdown-text',
  },
  {
    title: 'facts that are neither for nor against',
    file,
    find: '- **a. Is every trafficking offence extraditable under national law?** yes\n  - for: [^extradition]',
    replace:
      '- **a. Is every trafficking offence extraditable under national law?** yes\n  - ▸facts: [^extradition]',
    id: 'key-unknown',
  },
  {
    title: 'a line behind a note on an answer',
    file,
    find: '  - note: Every trafficking offence is in the list.\n',
    replace: '  - note: Every trafficking offence is in the list.\n  > To be asked again\n▸in spring.\n',
    id: 'markdown-text',
  },
  {
    title: 'a list without keys in a block of YAML',
    file,
    find: '## Agencies\n',
    replace: '```yaml\n▸- untoc\n```\n\n## Agencies\n',
    id: 'markdown-yaml',
  },
  {
    title: 'a key of YAML that is not known',
    file,
    find: '## Agencies\n',
    replace:
      '```yaml\ntreaties:\n  c29: { status: ratified, ▸sorce: act, source: act, reason: It is so. }\n```\n\n## Agencies\n',
    id: 'key-unknown',
  },
  {
    title: 'no edition in the header',
    file,
    find: 'header:\n  edition: First edition\n',
    replace: '▸header:\n',
    id: 'key-missing',
  },
  {
    title: 'a table where points of a list are expected',
    file,
    find: '## Agencies\n\n',
    replace: '## Agencies\n\n▸| justice | Ministry |\n| - | - |\n\n',
    id: 'markdown-text',
  },
]

/** Mistakes whose remedy is another one in Markdown than in YAML, with the advice that is given first. */
export const advisedInMarkdown = [
  {
    title: 'a section within a record',
    find: '  - url: https://example.org/xaa/study\n',
    replace: '  - url: https://example.org/xaa/study\n  - sources: act\n',
    advice: 'It is a section of its own: write it below a heading `## Sources`.',
  },
  {
    title: 'a point of another record',
    find: '  - note: The rules were not seen.',
    replace: '  - gap: The rules were not seen.',
    advice:
      '`gap` is a point of each of the `standards`: move it there, or correct the spaces before its dash.',
  },
  {
    title: 'the note on an answer, below no answer',
    find: '### Liability of legal persons (untoc.10)\n',
    replace: '### Liability of legal persons (untoc.10)\n\n- same: untoc.11.1.a.\n',
    advice:
      '`same` is a point of each of the `answers`: move it there, or correct the spaces before its dash.',
  },
  {
    title: 'a name that stands nowhere',
    find: '- **police:** National Police of XAA',
    replace: '- **police:** National Police of XAA\n  - email: xaa',
    advice: 'Take it out, or move it to where it belongs; a note begins with `>`.',
  },
  {
    title: 'a text of which points are expected',
    find: '## Agencies\n',
    replace: '## Actions\n\n### A plan (plan)\n\n- closes: untoc.10\n- cost: medium\n\n## Agencies\n',
    advice: 'Write it below, as the point `- band: medium`.',
  },
  {
    title: 'points where a text is expected',
    find: '  - note: The rules were not seen.',
    replace: '  - note:\n    - language: en',
    advice: 'Write a text behind the colon. If it goes on in further lines, they have no dash.',
  },
  {
    title: 'a part of a line that is missing',
    find: 'requested: justice, 2026-09-15',
    replace: 'requested: justice',
    advice: '`date`: The day on which the question was sent. Its line is `{agency}, {date}`.',
  },
  {
    title: 'a question without an answer, with a note',
    find: 'of the individuals concerned?** unknown',
    replace: 'of the individuals concerned?**',
    advice:
      'Write it behind the question, one of yes, partly, no, unknown, not-provided, not-applicable; or below it `- same: …` with another criterion.',
  },
  {
    title: 'an official text without the article',
    find: 'sources: police-act, section 20',
    replace: 'sources: police-act',
    advice: 'Write the article, section or paragraph behind it: `police-act, section 3`.',
  },
  {
    title: 'a key in a block of YAML, in the terms of YAML',
    find: '## Agencies\n',
    replace:
      '```yaml\ntreaties:\n  c29: { status: ratified, source: act, reason: So., text: x }\n```\n\n## Agencies\n',
    advice:
      '`text` is a key of each of the `facts`, of each of the `comments`: move it there, or correct the spaces before it.',
  },
] as const
