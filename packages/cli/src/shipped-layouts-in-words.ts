import { headText, layouts } from '@rsr/roadmap'

/** The layouts of the toolkit, each with what it says it is for, as the help of an option. */
export const shippedLayoutsInWords = (): string =>
  Object.values(layouts)
    .map((layout) => wrapped(`${layout.name.padEnd(17)}${headText(layout, 'purpose')}`, ' '.repeat(32)))
    .map((lines) => `               ${lines}`)
    .join('\n')

/** A line of help that is not too long for a terminal. */
const wrapped = (line: string, indent: string): string =>
  line.replaceAll(/(?=.{70})(.{1,69})\s/g, `$1\n${indent}`)
