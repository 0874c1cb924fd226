import type { LayoutSource } from './parse-layout.ts'

/** Whether a layout prints the roadmap: its actions in their order. */
export const holdsPlan = ({ text }: LayoutSource): boolean => /^::roadmap-table\b/m.test(text)
