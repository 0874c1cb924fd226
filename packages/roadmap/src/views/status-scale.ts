import { build } from '@rsr/document'
import { levelWords } from '../saying/level-words.ts'
import { levelMark } from './status.ts'
import { defineView } from './view.ts'

/** The words for a status and what they mean. */
export const statusScale = defineView({
  name: 'status-scale',
  help: 'The table of the words for a status, with their marks.',
  attributes: [],
  write(writer) {
    const rows = ['met', 'largely', 'partly', 'not'].map((level) => [
      [levelMark(level, levelWords(writer, level))],
      writer.say(`scale.${level}`),
    ])
    return [
      build.table('status-scale', [0.3, 0.7], writer.say('scale.caption'), [
        [writer.say('scale.word'), writer.say('scale.meaning')],
        ...rows,
        [[levelMark('open', writer.say('status.open'))], writer.say('scale.open')],
      ]),
    ]
  },
})
