import type { CoverLine, Inline } from '@rsr/document'
import type { Publication } from '../analysis/publish.ts'
import { type Cursor, each, get, has } from '../cursor.ts'
import { holdsForm } from '../layout/holds-form.ts'
import { sayHead } from '../layout/layout-head.ts'
import type { Writer } from '../saying/writer.ts'
import { join } from './common.ts'
import { recipientName, recipientRecord, replyBy } from './recipient.ts'
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

/** For whom an extract is, and by when a reply is asked for; that it is one, and what is not in it, unless it is a form. */
function extractLines(writer: Writer): Inline[][] {
  const extract = get(writer.publication, 'extract')
  if (!has(extract)) return []
  const reply = replyBy(writer)
  return [
    ...(holdsForm(writer.layout) ? formLines(writer) : leadLines(writer, extract)),
    ...(has(reply) ? [writer.say('extract.reply_by', { reply_by: reply })] : []),
  ]
}

function formLines(writer: Writer): Inline[][] {
  const own = recipientRecord(writer)
  const unit = own && get(own, 'unit')
  const recipient = recipientName(writer)
  return [
    unit && has(unit)
      ? writer.say('form.for_unit', { recipient, unit })
      : writer.say('form.for', { recipient }),
  ]
}

function leadLines(writer: Writer, extract: Cursor<NonNullable<Publication['extract']>>): Inline[][] {
  const chapters = each(get(extract, 'without')).map((priority) => writer.say('glance.name', { priority }))
  return [
    writer.say('extract.lead', { recipient: recipientName(writer) }),
    chapters.length === 0
      ? writer.say('extract.all_chapters')
      : writer.say('extract.without', { chapters: join(writer, chapters, 'words.semicolon') }),
  ]
}

const line = (role: CoverLine['role'], children: Inline[]): CoverLine => ({
  type: 'coverLine',
  role,
  children,
})
