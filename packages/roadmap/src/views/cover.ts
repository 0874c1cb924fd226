import type { CoverLine, Inline } from '@rsr/document'
import { get, has } from '../cursor.ts'
import { countryName } from './common.ts'
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
      ...(writer.publication.value.release === 'public'
        ? []
        : [line('mark', writer.say(`document.mark.${writer.publication.value.release}`))]),
      line('title', writer.say(`document.of.${writer.document}.title`, { country: countryName(writer) })),
      line('subtitle', writer.say(`document.of.${writer.document}.subject`)),
      line('line', writer.say('document.series')),
      line('line', writer.say('document.edition', { header })),
      ...(has(notice) ? [line('notice', writer.print(notice))] : []),
      line('notice', writer.say('document.nature')),
    ]
  },
})

const line = (role: CoverLine['role'], children: Inline[]): CoverLine => ({
  type: 'coverLine',
  role,
  children,
})
