import { holdsView } from './holds-view.ts'
import type { LayoutSource } from './parse-layout.ts'

/** Whether a document of a layout makes recommendations: those that wait for an answer make its question come first. */
export const hasRecommendations = (layout: LayoutSource): boolean => holdsView(layout, 'standard-gap')

/** Whether a draft of a layout asks the State, in comments on standards. */
export const asksState = (layout: LayoutSource): boolean => holdsView(layout, 'standard-section')
