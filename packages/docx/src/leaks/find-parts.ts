import type { ReleaseKind } from '@rsr/document'
import type { Leak } from './leak.ts'

/** The parts that a file of ours has: any other is a surprise, and nobody has looked into it. */
const usual = [
  /^\[Content_Types\]\.xml$/,
  /^_rels\/\.rels$/,
  /^docProps\/(app|core)\.xml$/,
  /^word\/(document|styles|numbering|settings|fontTable|footnotes|endnotes|theme\/theme1|header\d+|footer\d+)\.xml$/,
  /^word\/_rels\/[a-z]+\d*\.xml\.rels$/i,
  /^word\/media\/[\w.-]+\.(png|svg|jpe?g)$/,
]
/** The manifest, or the data of a form. */
const withData = [/^docProps\/custom\.xml$/, /^customXml\/(_rels\/)?item(Props)?1\.xml(\.rels)?$/]
const forComments = [/^word\/comments(Extended|Ids)?\.xml$/]

/** Parts that a file of a release does not have. */
export function findParts(names: readonly string[], release: ReleaseKind, isForm: boolean): Leak[] {
  const known = [
    ...usual,
    ...(release === 'public' && !isForm ? [] : withData),
    ...(release === 'draft' ? forComments : []),
  ]
  return names
    .filter((name) => !known.some((pattern) => pattern.test(name)))
    .map((part) => ({ part, problem: `a file of the ${release} release has no such part` }))
}
