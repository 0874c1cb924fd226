import { holdsView } from './holds-view.ts'
import type { LayoutSource } from './parse-layout.ts'

/** Whether a document of a layout makes recommendations: those that wait for an answer make its question come first. */
export const hasRecommendations = (layout: LayoutSource): boolean => holdsView(layout, 'standard-gap')

/** Whether a draft of a layout has the statuses of standards in words, and asks the State in comments beside them. */
export const asksState = (layout: LayoutSource): boolean =>
  ['standard-section', 'standard-reading', 'capability-readings'].some((view) => holdsView(layout, view))
