import { type DocumentMeta, type DocumentTree, number } from '@rsr/document'
import { hasErrors } from '@rsr/model'
import type { VFileMessage } from 'vfile-message'
import { get } from '../cursor.ts'
import { plain, printerWords } from '../layout/document-meta.ts'
import { layPages } from '../layout/lay-pages.ts'
import type { LayOutOptions } from '../layout/lay-out.ts'
import type { LaidViews } from '../layout/layout-context.ts'
import { regionalLayout } from '../layout/parse-layout.ts'
import { namesProblem } from '../layout/view-problem.ts'
import { englishPhrases } from '../saying/phrase-book.ts'
import { type Writer, createWriter } from '../saying/writer.ts'
import type { Region } from './region.ts'
import { regionalViews } from './views/regional-views.ts'

/**
 * Writes the document on a region: common gaps, shared needs and possible exchange, where there are assessments; how
 * members stand to the instruments; the forward work plan.
 *
 * @returns the tree and the messages, as `layOut` does for a country.
 */
export function layOutRegion(
  region: Region,
  { layout = regionalLayout, phrases = englishPhrases, paper = 'A4' }: LayOutOptions = {},
): { tree?: DocumentTree; messages: readonly VFileMessage[] } {
  const writer = createWriter(region, phrases, layout)
  const children = layPages({ writer, layout, scope: scopeOf(writer), views: viewsOf(writer) })
  if (hasErrors(writer.messages)) return { messages: writer.messages }
  return {
    tree: number({ type: 'document', meta: { ...metaOf(writer), paper }, children }),
    messages: writer.messages,
  }
}

/** The names that the layout may use. */
function scopeOf({ publication: region }: Writer<Region>) {
  const findings = get(region, 'findings')
  return {
    findings,
    survey: get(region, 'survey'),
    date: get(region, 'date'),
    left_out: get(region, 'left_out'),
    release: get(region, 'release'),
  }
}

const viewsOf = (writer: Writer<Region>): LaidViews => ({
  names: [...regionalViews.keys()],
  get: (name) => {
    const view = regionalViews.get(name)
    return (
      view && {
        ...view,
        problem: (attributes) => namesProblem(view, Object.keys(attributes)),
        write: (attributes) => view.write(writer, attributes),
      }
    )
  },
})

function metaOf(writer: Writer<Region>): DocumentMeta {
  const { date, release } = writer.publication.value
  const words = (key: string) => plain(writer.say(key))
  return {
    title: words('document.of.regional.title'),
    subject: words('document.of.regional.subject'),
    creator: words('document.office'),
    language: writer.language,
    date,
    release,
    mark: words(`document.mark.${release}`),
    words: printerWords(writer),
  }
}
