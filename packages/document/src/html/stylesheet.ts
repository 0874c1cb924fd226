import style from '../generated/style.json' with { type: 'json' }

/** The style of pages and fragments, as `@rsr/document/style.css` has it. Its rules are for what is in `.rsr-document`. */
export const stylesheet: string = style.text
