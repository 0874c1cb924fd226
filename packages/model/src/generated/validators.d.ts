import type { Validator } from '../validate.ts'
export declare const roadmap: Validator
export declare const country: Validator
export declare const assessment: Validator
