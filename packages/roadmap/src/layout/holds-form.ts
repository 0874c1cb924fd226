import { holdsView } from './holds-view.ts'
import type { LayoutSource } from './parse-layout.ts'

/**
 * Whether the documents of a layout are forms to fill in, as far as they have questions.
 *
 * @example
 * holdsForm(layouts.questionnaire) // true
 */
export const holdsForm = (layout: LayoutSource): boolean => holdsView(layout, 'question-forms')
