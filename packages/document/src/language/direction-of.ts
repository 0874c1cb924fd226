import { scriptOf } from './script-of.ts'
import { scripts } from './scripts.ts'

/** The direction of a language, from its tag (BCP 47). */
export const directionOf = (language: string): 'ltr' | 'rtl' => scripts[scriptOf(language)].direction
