import { readWordParts } from '../reading/read-parts.ts'
import { checkAccessibility } from './check-accessibility.ts'
import { checkPackage } from './check-package.ts'
import { checkReferences } from './check-references.ts'
import { checkStories } from './check-stories.ts'
import { placesOf } from './places-of.ts'
import { accessibilityHelp, type AccessibilityRule, type Problem } from './problem.ts'
import { stylesOf } from './styles-of.ts'

/** Something in a Word file that a program or a reader stumbles over. */
export interface Finding {
  /** `format` is what Word may call damaged; the others are rules of accessibility. */
  readonly rule: 'format' | AccessibilityRule
  /** Where it is, as a person finds it: "Table 4, row 3". */
  readonly place: string
  readonly message: string
  /** What to do. */
  readonly help: string
}

/**
 * Looks through a Word file, one of ours or of anybody: whether its parts fit together, so that Word opens it without
 * repair, and whether people can read it who do not see it. The schemas of the format are not applied.
 *
 * @throws if the file is no Word file that can be read.
 */
export function lintDocx(file: Uint8Array): Finding[] {
  const { xml, bytes, problems } = readWordParts(file)
  const styles = stylesOf(xml)
  const places = placesOf(xml, styles)
  const finding = ({ part, node, rule, message }: Problem): Finding => ({
    rule: rule ?? 'format',
    place: (node && places.get(node)) ?? partNames.get(part) ?? part,
    message,
    help: rule ? accessibilityHelp[rule] : formatHelp,
  })
  // What is in a part that cannot be read would be missed everywhere else.
  if (problems.length > 0) return problems.map((problem) => ({ ...finding(problem), help: damageHelp }))
  return [
    ...checkPackage(xml, new Set(bytes.keys())),
    ...checkStories(xml),
    ...checkReferences(xml),
    ...checkAccessibility(xml, styles),
  ].map(finding)
}

/** What a person calls the parts that most is wrong with. */
const partNames: ReadonlyMap<string, string> = new Map([
  ['word/document.xml', 'the text'],
  ['word/styles.xml', 'the styles'],
  ['docProps/core.xml', 'the properties of the document'],
])

const damageHelp =
  'The file was cut short or changed by a program that does not know Word files: take an earlier copy of it, or have it sent again.'
const formatHelp =
  'Open the file in Word and save it under another name. If `rsr build` wrote it, it is a fault of the toolkit: please report it.'
