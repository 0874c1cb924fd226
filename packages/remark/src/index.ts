export type { RemarkRsrOptions } from './options.ts'
export { remarkRsr as default } from './remark-rsr.ts'
