import type { XmlNode } from '@rsr/opc'

/** Something wrong with a part of a Word file. */
export interface Problem {
  readonly part: string
  readonly message: string
  /** The element that has it. */
  readonly node?: XmlNode
  /** The rule of accessibility that is not met; the others are rules of the format. */
  readonly rule?: AccessibilityRule
}

export type AccessibilityRule = keyof typeof accessibilityHelp

/** What to do about what keeps people from reading a document, by rule. */
export const accessibilityHelp = {
  'title-missing':
    'Give the document a title: in Word, File, Info, Title. It is what a screen reader says first.',
  'language-missing':
    'Set the language of the document, so that it is read out in it: in Word, Review, Language.',
  'heading-order':
    'Use headings in their order, with none left out: they are how people find their way by ear.',
  'header-row': 'Mark the first row as a header row: in Word, Table Layout, Repeat Header Rows.',
  'caption-missing': 'Put a caption above the table: in Word, References, Insert Caption.',
  'description-missing': 'Say what the table holds: in Word, Table Properties, Alt Text.',
  'alternative-text': 'Say in words what the picture shows: in Word, Edit Alt Text.',
  'empty-paragraph': 'Delete the empty paragraph, and give the one beside it space before or after.',
  'list-by-hand':
    'Make a list of them: in Word, Bullets or Numbering. Signs typed by hand are not read as a list.',
  'link-text': 'Let the words of the link say where it leads.',
} as const
