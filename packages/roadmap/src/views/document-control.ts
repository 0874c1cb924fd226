import { type Inline, build } from '@rsr/document'
import { type Cursor, get, has } from '../cursor.ts'
import { countryName } from './common.ts'
import { layoutInWords } from './layout-in-words.ts'
import { defineView } from './view.ts'

/** Who made the document, for whom, from what. */
export const documentControl = defineView({
  name: 'document-control',
  help: 'The table of document control.',
  attributes: [],
  write(writer) {
    const { publication } = writer
    const header = get(publication, 'header')
    const row = (key: string, content: Inline[]) => [writer.say(`control.${key}`), content]
    const optional = (key: 'consultations' | 'clearance' | 'supersedes') => {
      const value: Cursor<string | null> = get(header, key)
      return has(value) ? [row(key, writer.print(value))] : []
    }
    const standards = get(publication, 'standards')
    const own = Object.values(standards.value).filter((standard) => standard.own).length
    const added = { count: { value: own, trace: standards.trace, origin: null } }
    const withheld = get(publication, 'withheld')
    return [
      build.table('document-control', [0.34, 0.66], writer.say('control.caption'), [
        row('item', writer.say('control.content')),
        row('country', writer.print(countryName(writer))),
        row('edition', writer.print(get(header, 'edition'))),
        row('date', writer.say('control.date_value', { header })),
        row('prepared_by', writer.print(get(header, 'prepared_by'))),
        ...optional('consultations'),
        ...optional('clearance'),
        ...optional('supersedes'),
        row('release', writer.label('release', get(publication, 'release'))),
        row('selection', writer.print(get(get(publication, 'selection'), 'title'))),
        ...(own > 0 ? [row('added', writer.say('control.added_value', added))] : []),
        row('catalogue', writer.print(get(publication, 'catalogue'))),
        row('coverage', writer.say('control.coverage_value', { coverage: get(publication, 'coverage') })),
        ...(writer.layout.own ? [row('layout', layoutInWords(writer))] : []),
        ...(withheld.value ? [row('withheld', writer.say('control.withheld_value'))] : []),
      ]),
    ]
  },
})
