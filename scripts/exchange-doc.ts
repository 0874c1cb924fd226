import { tables } from '@rsr/roadmap'

/** The documentation of what can be exported, with every column of every table: `docs/exchange.md`. */
export function exchangeDoc(): string {
  const sections = Object.entries(tables).map(([name, { about, columns }]) => {
    const lines = Object.entries(columns).map(([column, words]) => `- \`${column}\`: ${words}`)
    return `## ${name}\n\n${about}\n\n${lines.join('\n')}\n`
  })
  return `${lead}\n${sections.join('\n')}`
}

const lead = `<!-- Written by \`pnpm generate\` from packages/roadmap/src/rows, which is also the head of the CSV files. -->

# Exchange with other programs

    npx pnpm@10 rsr export countries/MNG --to csv,json --release public --out exchange

writes what follows from an assessment. What the release withholds is in none of the files, as in documents; the numbers behind
an urgency do not leave the office, and nothing is a score or made to compare States.

**JSON.** One file, \`MNG-public.json\`, with everything, by [\`schemas/analysis.schema.json\`](../schemas/analysis.schema.json).
It is read again without loss: \`rsr compare\` and \`rsr build --since\` take it for the edition before, and \`readAnalysis\` of
\`@rsr/model\` reads it for \`layOut\` of \`@rsr/roadmap\`, which makes the same document of it.

**CSV.** A folder, \`MNG-public\`, with a file for each table below: UTF-8 with a byte order mark, lines that end in CRLF, cells in
quotes where they need them (RFC 4180). Days are written as 2026-11-25 and periods as their first and last day, month or year; several ids in a
cell stand with a semicolon and a space between them; what is not there is empty, which is never zero. Texts are as they were
written, with their Markdown. A text that a spreadsheet would take for a formula, as it begins with \`=\`, \`+\`, \`-\` or \`@\`, has an
apostrophe before it. Excel opens the files by a double click.

**Rows.** \`rowsOf(publication)\` of \`@rsr/roadmap\` gives the same tables as plain values for a database: texts, numbers, true or
false, and null.
`
