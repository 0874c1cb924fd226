import { type PartKind, kindOf } from './part-kinds.ts'

const byEnding = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
}

/** The part that says of which type every part is (ISO/IEC 29500-2, clause 10). */
export function contentTypes(paths: readonly string[], kinds: readonly PartKind[]): string {
  const defaults = Object.entries(byEnding).map(
    ([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`,
  )
  const overrides = paths.map((path) => {
    const { contentType } = kindOf(path, kinds)
    return contentType === undefined ? '' : `<Override PartName="/${path}" ContentType="${contentType}"/>`
  })
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[...defaults, ...overrides].join('')}</Types>`
}
