import manifest from '../package.json' with { type: 'json' }

/** The version of the toolkit. */
export const version: string = manifest.version
