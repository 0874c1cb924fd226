import { each, get } from '../cursor.ts'
import { tallyFigure } from '../drawing/tally-figure.ts'
import { defineView } from './view.ts'

/** The nine priorities as bars; the table of ratings has the same counts. */
export const statusFigure = defineView({
  name: 'status-figure',
  help: 'Bars of the standards under each priority by status, in law and in practice; the not established is hatched.',
  attributes: [],
  write: (writer) =>
    tallyFigure(
      writer,
      'status-figure',
      'priorities',
      each(get(writer.publication, 'priorities')).map((priority) => ({
        sayName: () => writer.say('glance.name', { priority }),
        tally: get(priority, 'tally'),
      })),
    ),
})
