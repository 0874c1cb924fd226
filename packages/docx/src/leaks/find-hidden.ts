import type { ReleaseKind } from '@rsr/document'
import { wordsOf } from '../reading/words-of.ts'
import { type XmlNode, attribute, elements } from '@rsr/opc'
import { quoted } from '../reading/quoted.ts'
import { isBlankBookmark } from '../form/blank-names.ts'
import type { Leak } from './leak.ts'

/** What changed since the last draft, which only a draft shows (ISO/IEC 29500-1, 17.13.5). */
const unlessRedline: readonly (readonly [RegExp, string])[] = [[/^w:(ins|del)$/, 'a tracked change']]
/** What is in no file that an office hands over, by the elements that tell of it (ISO/IEC 29500-1, clause 17). */
const never: readonly (readonly [RegExp, string])[] = [
  [
    /^w:(moveFrom|moveTo|cellIns|cellDel|cellMerge|numberingChange|\w+PrChange|tblGridChange)$/,
    'a tracked change',
  ],
  [/^w:(moveFrom|moveTo|customXml(Ins|Del|MoveFrom|MoveTo))RangeStart$/, 'a tracked change'],
  [/^w:(vanish|specVanish|webHidden)$/, 'hidden text'],
  [/^w:(altChunk|object|subDoc|control|pict)$/, 'a document or an object inside the document'],
  [/^w:(attachedTemplate|docVars|mailMerge|rsids|saveThroughXslt)$/, 'traces of how the file was made'],
]
/** What is there for reviewers. */
const unlessFinal: readonly (readonly [RegExp, string])[] = [
  [/^(w:(comment|commentReference|commentRangeStart|annotationRef)|w15:commentEx)$/, 'a comment'],
  [/^w:trackRevisions$/, 'the setting that tracks changes'],
  [/^w:(customXml|dataBinding|permStart)$/, 'a tie to data'],
]

/** What a reader does not see at once, or is there for reviewers only. */
export function findHidden(
  parts: ReadonlyMap<string, XmlNode>,
  {
    release,
    redline,
    isForm,
  }: { readonly release: ReleaseKind; readonly redline: boolean; readonly isForm: boolean },
): Leak[] {
  const isBare = release === 'public' || isForm
  const kinds = [
    ...never,
    ...(isBare ? unlessFinal : []),
    ...(redline && release === 'draft' ? [] : unlessRedline),
  ]
  return [...parts].flatMap(([part, root]) =>
    [...within(root)].flatMap(({ node, around }) => {
      const kind = kinds.find(([pattern]) => pattern.test(node.name))?.[1]
      const name = node.name === 'w:bookmarkStart' ? attribute(node, 'w:name') : undefined
      const isOwn = name === undefined || name.startsWith('r_') || (isForm && isBlankBookmark(name))
      const problem =
        kind ??
        (isBare && !isOwn ? `the bookmark of a value, \`${name}\`` : undefined) ??
        (isBare && node.name === 'w:sdt' && !(isForm && isBlank(node)) ? 'a content control' : undefined)
      if (problem === undefined || isOff(node)) return []
      const words = around ? wordsOf(around) : ''
      return [{ part, problem: words === '' ? problem : `${problem}, in ${quoted(words)}` }]
    }),
  )
}

/** Whether a control is one to fill in: a list or a text, with nothing chosen or written. */
const isBlank = (control: XmlNode) => {
  const properties = elements(control).find(({ name }) => name === 'w:sdtPr')
  const names = properties ? elements(properties).map(({ name }) => name) : []
  return (
    names.includes('w:showingPlcHdr') && (names.includes('w:dropDownList') || names.includes('w:richText'))
  )
}

const isOff = (node: XmlNode) => ['0', 'false', 'off'].includes(attribute(node, 'w:val') ?? '')

/** Every element with the paragraph around it. */
function* within(node: XmlNode, around?: XmlNode): Generator<{ node: XmlNode; around: XmlNode | undefined }> {
  yield { node, around }
  const next = node.name === 'w:p' ? node : around
  for (const child of elements(node)) yield* within(child, next)
}
