export { isForm, readForm } from './form/read-form.ts'
export type { FormQuestion, FormText, WordForm } from './form/word-form.ts'
export { type LeakOptions, checkLeaks } from './leaks/check-leaks.ts'
export { holdsWithheld } from './leaks/find-withheld.ts'
export { withoutWithheld } from './leaks/without-withheld.ts'
export type { Leak } from './leaks/leak.ts'
export type { HouseStyle } from './house/house-style.ts'
export { readHouseStyle } from './house/read-house-style.ts'
export { type Finding, lintDocx } from './lint/lint-docx.ts'
export {
  type Manifest,
  type ManifestComputed,
  type ManifestField,
  manifestOf,
} from './manifest/manifest-of.ts'
export { readManifest } from './manifest/read-manifest.ts'
export type { ManifestParagraph } from './manifest/paragraphs-of.ts'
export type { Rasterize } from './pictures-of.ts'
export { type ReviewOptions, fromDocx } from './review/from-docx.ts'
export { manifestInFile } from './review/manifest-in-file.ts'
export { type AnchorFinder, type EarlierPlace, anchorFinder } from './threads/find-anchor.ts'
export type { Anchor, PlacedThread, Said, Thread } from './threads/thread.ts'
export { type DocxOptions, toDocx } from './to-docx.ts'
