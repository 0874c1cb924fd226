import { type CoverLine, type Inline, build } from '@rsr/document'
import { get } from '../../cursor.ts'
import { defineRegionalView } from './regional-view.ts'

/** The first page of a regional document. */
export const regionCover = defineRegionalView({
  name: 'region-cover',
  help: 'The lines of the cover: mark of the release, title, date, notices.',
  attributes: [],
  write(writer) {
    const { publication: region } = writer
    const scope = { date: get(region, 'date') }
    return [
      ...(region.value.release === 'public'
        ? []
        : [line('mark', writer.say(`document.mark.${region.value.release}`))]),
      line('title', writer.say('document.of.regional.title')),
      line('subtitle', writer.say('document.of.regional.subject')),
      line('line', writer.say('document.series')),
      line('line', writer.say('region.edition', scope)),
      line('notice', writer.say('document.nature')),
    ]
  },
})

/** Of what the document is made. */
export const regionControl = defineRegionalView({
  name: 'region-control',
  help: 'The table of document control: date, release, assessments, minimum, data.',
  attributes: [],
  write(writer) {
    const { publication: region } = writer
    const findings = get(region, 'findings')
    const row = (key: string, content: Inline[]) => [writer.say(key), content]
    const count = (states: number, trace: string) => writer.print({ value: states, trace, origin: null })
    return [
      build.table('document-control', [0.34, 0.66], writer.say('control.caption'), [
        row('control.item', writer.say('control.content')),
        row('region.control.date', writer.say('region.edition', { date: get(region, 'date') })),
        row('control.prepared_by', writer.say('document.office')),
        row('control.release', writer.label('region.release', get(region, 'release'))),
        ...(findings.value
          ? [
              row('region.control.states', count(findings.value.states, `${findings.trace}/states`)),
              row(
                'region.control.named',
                count(Object.keys(findings.value.named).length, `${findings.trace}/named`),
              ),
              row('region.control.minimum', count(findings.value.minimum, `${findings.trace}/minimum`)),
            ]
          : [row('region.control.states', writer.say('region.control.no_states'))]),
        ...(region.value.left_out > 0
          ? [
              row(
                'region.control.left_out',
                writer.say('region.left_out', { left_out: get(region, 'left_out') }),
              ),
            ]
          : []),
        row('control.catalogue', writer.print(get(region, 'catalogue'))),
      ]),
    ]
  },
})

const line = (role: CoverLine['role'], children: Inline[]): CoverLine => ({
  type: 'coverLine',
  role,
  children,
})
