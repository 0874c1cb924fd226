export { type Hunk, type TextMerge, mergeText } from './merge-text.ts'
export { type ReturnedPart, type ValueMerge, mergeValue } from './merge-value.ts'
export type { Holds } from './tokens.ts'
