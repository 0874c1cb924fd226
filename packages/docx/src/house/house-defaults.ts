import { directionOf } from '@rsr/document'
import { childOf } from '../lint/styles-of.ts'
import { docDefaults } from '../parts/styles.ts'
import { type XmlNode, descendants, elements, parseXml } from '@rsr/opc'
import { withoutLeft, wordNamespace, wordNode } from './adapted-style.ts'

/** What every style of a file builds on (ISO/IEC 29500-1, 17.7.5), in the language of the document. */
export function houseDefaults(styles: XmlNode, language: string): XmlNode {
  const own = parseXml(docDefaults(language).replace('>', ` xmlns:w="${wordNamespace}">`))
  const house = childOf(styles, 'w:docDefaults') ?? own
  const tags = [...descendants(own)].filter(({ name }) => name === 'w:lang')
  const run = childOf(childOf(house, 'w:rPrDefault'), 'w:rPr')
  const kept = run ? elements(withoutLeft(run)) : []
  const after = kept.filter(({ name }) => afterLanguage.test(name))
  const before = kept.filter((each) => !after.includes(each))
  const paragraph = childOf(childOf(house, 'w:pPrDefault'), 'w:pPr')
  return wordNode('w:docDefaults', {}, [
    wordNode('w:rPrDefault', {}, [wordNode('w:rPr', {}, [...before, ...tags, ...after])]),
    wordNode('w:pPrDefault', {}, [wordNode('w:pPr', {}, turned(paragraph, language))]),
  ])
}

/** The properties of every paragraph: which way it runs is a matter of the language. */
function turned(paragraph: XmlNode | undefined, language: string): XmlNode[] {
  const kept = paragraph ? elements(withoutLeft(paragraph)) : []
  if (directionOf(language) !== 'rtl') return kept
  const before = kept.filter(({ name }) => beforeDirection.test(name))
  return [...before, wordNode('w:bidi', {}), ...kept.filter((each) => !before.includes(each))]
}

/** What comes before `bidi` in the properties of a paragraph (17.3.1.26), of what defaults can have. */
const beforeDirection =
  /^w:(keep|pageBreak|widowControl|suppress\w+Hyphens|suppressLine|pBdr|shd|tabs|kinsoku|wordWrap|overflowPunct|topLinePunct|autoSpace)/

/** What comes after `lang` in the properties of a run (17.3.2.28). */
const afterLanguage = /^(w:(eastAsianLayout|oMath)|w14:)/
