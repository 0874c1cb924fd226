import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { type Outline, headingLine, oneLine, tableLine } from './outline.ts'

/** What `read_docx.py` prints. */
interface Read {
  readonly headings: readonly (readonly [level: number, words: string])[]
  readonly tables: readonly (readonly (readonly string[])[])[]
  readonly footnotes: readonly string[]
  readonly comments: readonly string[]
}

/** What python-docx finds in a Word file: that of Debian, which its own Python knows. */
export function byPythonDocx(file: string): Outline {
  const script = join(import.meta.dirname, 'read_docx.py')
  const json = execFileSync('/usr/bin/python3', [script, file], { encoding: 'utf8', maxBuffer: 1 << 28 })
  const { headings, tables, footnotes, comments } = JSON.parse(json) as Read
  return {
    headings: headings.map(([level, words]) => headingLine(level, words)),
    tables: tables.map(tableLine),
    footnotes: footnotes.map(oneLine),
    comments,
  }
}
