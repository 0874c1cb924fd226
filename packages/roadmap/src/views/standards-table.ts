import { build } from '@rsr/document'
import { get } from '../cursor.ts'
import { printCoverage, recordOf, referenceOf, standardLink } from './common.ts'
import { printStatus } from './status.ts'
import { defineView } from './view.ts'

/** The standards under a priority that were looked at, with their status on both axes. */
export const standardsTable = defineView({
  name: 'standards-table',
  help: 'The standards under a priority: reference, how they apply, status in law and in practice.',
  attributes: ['priority'],
  write(writer, attributes) {
    const priority = recordOf(writer, 'priorities', attributes.priority ?? '')
    if (!priority || priority.value.standards.length === 0) return []
    const rows = priority.value.standards.flatMap((id) => {
      const standard = recordOf(writer, 'standards', id)
      if (!standard) return []
      return [
        [
          standardLink(writer, standard),
          referenceOf(writer, standard),
          writer.label('applies', get(standard, 'applies')),
          printStatus(writer, get(standard, 'law'), true),
          printStatus(writer, get(standard, 'practice'), false),
          printCoverage(writer, get(standard, 'coverage')),
        ],
      ]
    })
    const header = ['standard', 'reference', 'applies', 'law', 'practice', 'coverage']
    return [
      build.table(
        `standards-${priority.value.id}`,
        [0.21, 0.16, 0.15, 0.18, 0.17, 0.13],
        writer.say('standards.caption', { priority }),
        [header.map((key) => writer.say(`standards.${key}`)), ...rows],
      ),
    ]
  },
})
