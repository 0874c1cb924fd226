import { methodWords, ruleWords } from './explanations.ts'

/** A word of the method in short: a line of the rule for a status, or another word; nothing for any other. */
export function explainWord(word: string): string[] {
  const rule = ruleWords[word]
  const other = methodWords[word]
  return [
    ...(rule === undefined
      ? []
      : [`${word}: a line of the rule for a status (docs/method.md, section 4)`, rule]),
    ...(other === undefined ? [] : [`${word} (docs/method.md, section ${other.section})`, other.text]),
  ]
}
