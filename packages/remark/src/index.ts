export { remarkRsr as default, type RemarkRsrOptions } from './remark-rsr.ts'
