/** An input file from its text. */
export const fileOf = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) })

/** A small assessment without mistakes. */
export const validText = `schema: assessment/1
country: XAA

header:
  edition: First edition
  date: '2026-11-25'
  language: en
  catalogue: draft-3
  selection: core
  prepared_by: Country assessment desk (fictional)

sources:
  act:
    kind: official-text
    title: Anti-Trafficking Act of XAA (fictional)
    publisher: Ministry of Justice of XAA
    year: 2024
    period: { from: 2019, to: 2024-06 }

facts:
  offence:
    text: Trafficking in persons has been **an offence of its own** since 2019.
    kind: law
    sources: [{ source: act, pinpoint: section 3 }]

context:
  situation: |
    XAA is a country of origin.[^offence]

    - It is a country of transit.

answers:
  tip-protocol.5.1.a: { answer: yes, for: [offence] }
`
