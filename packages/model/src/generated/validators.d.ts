import type { Validator, Written } from '../validate.ts'
export declare const roadmap: Validator<Written['roadmap']>
export declare const country: Validator<Written['country']>
export declare const assessment: Validator<Written['assessment']>
export declare const workspace: Validator<Written['workspace']>
export declare const decisions: Validator<Written['decisions']>
