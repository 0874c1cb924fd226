import type { AnswerForm, FormChoice } from '@rsr/roadmap'
import { row, textCell } from './cell.ts'
import { fixedRange } from './reference.ts'
import { worksheet } from './worksheet.ts'

/** The hidden sheet that drop-down lists are taken from: lists that stand in a rule may not be longer than 255 letters. */
export const listsName = 'Lists'

/** One column for each choice, with its name above. */
export function listsSheet({ choices }: AnswerForm, isRightToLeft: boolean): string {
  const columns = Object.entries(choices)
  const longest = Math.max(...columns.map(([, words]) => words.length))
  return worksheet({
    rows: Array.from({ length: longest + 1 }, (_, index) =>
      row(
        index,
        columns.flatMap(([name, words], column) => {
          const text = index === 0 ? name : words[index - 1]
          return text === undefined ? [] : [textCell(index, column, 'plain', text)]
        }),
      ),
    ),
    widths: columns.map(() => 30),
    isRightToLeft,
    isProtected: true,
  })
}

/** Where the words of a choice stand. */
export function choiceRange({ choices }: AnswerForm, choice: FormChoice): string {
  return fixedRange(listsName, Object.keys(choices).indexOf(choice), 1, choices[choice].length)
}
