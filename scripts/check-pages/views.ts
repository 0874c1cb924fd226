import type { View } from './chromium.ts'

/** How every page is looked at: on a desk, and on a telephone at night. */
export const views: readonly View[] = [
  { width: 1280, scheme: 'light' },
  { width: 320, scheme: 'dark' },
]
