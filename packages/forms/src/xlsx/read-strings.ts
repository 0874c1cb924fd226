import { type OfficePackage, parsePart } from '@rsr/opc'
import type { Budget } from './budget.ts'
import { unescapedSigns } from './unescaped-signs.ts'

/** The texts that cells share (ISO/IEC 29500-1, 18.4.9), in their order; how a part of one looks, and how it is read aloud, is left out. */
export function readStrings(from: OfficePackage, part: string, budget: Budget): string[] {
  const texts: string[] = []
  let [words, isText, phonetic] = ['', false, 0]
  parsePart(
    from,
    part,
    {
      open(name) {
        if (name === 'x:si') {
          budget.spend('texts')
          words = ''
        } else if (name === 'x:rPh') phonetic++
        else if (name === 'x:t') isText = phonetic === 0
      },
      text(text) {
        if (isText) words += text
      },
      close(name) {
        if (name === 'x:t') isText = false
        else if (name === 'x:rPh') phonetic--
        else if (name === 'x:si') texts.push(unescapedSigns(words))
      },
    },
    budget,
  )
  return texts
}
