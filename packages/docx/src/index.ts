export { toDocx } from './to-docx.ts'
export {
  type Manifest,
  type ManifestComputed,
  type ManifestField,
  manifestOf,
} from './manifest/manifest-of.ts'
