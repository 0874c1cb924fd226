export type * from './tree.ts'
export { fieldKey } from './field-key.ts'
export { number, walk } from './number.ts'
