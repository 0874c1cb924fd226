// Generated from data/ by `pnpm generate`.
export { default as outline } from './outline.json' with { type: 'json' }
