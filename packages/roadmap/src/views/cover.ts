import type { CoverLine, Inline } from '@rsr/document'
import { each, get, has } from '../cursor.ts'
import { sayHead } from '../layout/layout-head.ts'
import type { Writer } from '../saying/writer.ts'
import { agencyName, join, recordOf } from './common.ts'
import { releaseMark } from './release-mark.ts'
import { defineView } from './view.ts'

/** The first page: what the document is, on which country, and what it is not. */
export const cover = defineView({
  name: 'cover',
  help: 'The lines of the cover: mark of the release, title, country, edition, notice.',
  attributes: [],
  write(writer) {
    const header = get(writer.publication, 'header')
    const notice = get(header, 'notice')
    return [
      ...(writer.publication.value.release === 'public' ? [] : [line('mark', releaseMark(writer))]),
      line('title', sayHead(writer, 'title')),
      line('subtitle', sayHead(writer, 'subject')),
      line('line', writer.say('document.series')),
      line('line', writer.say('document.edition', { header })),
      ...extractLines(writer).map((words) => line('line', words)),
      ...(has(notice) ? [line('notice', writer.print(notice))] : []),
      line('notice', writer.say('document.nature')),
    ]
  },
})

/** That a document is an extract, for whom, what is not in it, and by when a reply is asked for. */
function extractLines(writer: Writer): Inline[][] {
  const extract = get(writer.publication, 'extract')
  if (!has(extract)) return []
  const kind = get(extract, 'agency')
  const chapters = each(get(extract, 'without')).map((priority) => writer.say('glance.name', { priority }))
  const agency = recordOf(writer, 'agencies', kind.value)
  const own = agency && get(agency, 'own')
  const reply = own && has(own) ? get(own, 'reply_by') : undefined
  return [
    writer.say('extract.lead', { recipient: agencyName(writer, kind) }),
    chapters.length === 0
      ? writer.say('extract.all_chapters')
      : writer.say('extract.without', { chapters: join(writer, chapters, 'words.semicolon') }),
    ...(reply && has(reply) ? [writer.say('extract.reply_by', { reply_by: reply })] : []),
  ]
}

const line = (role: CoverLine['role'], children: Inline[]): CoverLine => ({
  type: 'coverLine',
  role,
  children,
})
