export type { Rasterize } from './pictures-of.ts'
export { type DocxOptions, toDocx } from './to-docx.ts'
