export { contentTypes } from './package/content-types.ts'
export { type CoreProperties, coreProperties } from './package/core-properties.ts'
export { customProperties } from './package/custom-properties.ts'
export { type FileKind, type OfficePackage, openPackage } from './package/open-package.ts'
export { packParts } from './package/pack-parts.ts'
export { type PartKind, propertyKinds } from './package/part-kinds.ts'
export { parsePart } from './package/parse-part.ts'
export { readPackage } from './package/read-package.ts'
export { type Parts, relationshipId } from './package/relationships.ts'
export { UnreadableFile } from './package/unreadable-file.ts'
export { zip } from './package/zip.ts'
export { type Component, element } from './xml/element.ts'
export { escapeXml } from './xml/escape-xml.ts'
export { MalformedXml } from './xml/malformed-xml.ts'
export { type Attributes, type XmlHandler, scanXml } from './xml/scan-xml.ts'
export {
  type XmlNode,
  attribute,
  descendants,
  elements,
  ownText,
  parseXml,
  printXml,
} from './xml/xml-node.ts'
