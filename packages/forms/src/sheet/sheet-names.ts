import type { AnswerForm } from '@rsr/roadmap'
import { controlName } from './control-sheet.ts'
import { listsName } from './lists-sheet.ts'

const longest = 31

/** The names of the sheets of a form, by the ids of their tables: as Excel can have them, and each one different. */
export function sheetNames({ guide, tables }: AnswerForm): ReadonlyMap<string, string> {
  const taken = new Set([listsName, controlName].map((name) => name.toLowerCase()))
  const names = new Map<string, string>()
  for (const { id, name } of [{ id: 'guide', name: guide.name }, ...tables]) {
    const free = freeName(name, taken)
    taken.add(free.toLowerCase())
    names.set(id, free)
  }
  return names
}

/** Without the signs that a name may not have, cut after a word. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const clean = name
    .replaceAll(/[\\/?*[\]:]/g, ' ')
    .replaceAll(/^'+|'+$/g, '')
    .trim()
  const cut =
    clean.length <= longest
      ? clean
      : clean
          .slice(0, longest + 1)
          .replace(/\s+\S*$/, '')
          .slice(0, longest)
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` (${number})`
    const free = `${cut.slice(0, longest - ending.length)}${ending}`
    if (free !== '' && !taken.has(free.toLowerCase())) return free
  }
}
