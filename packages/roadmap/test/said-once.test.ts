import { publish } from '@rsr/roadmap'
import { expect, test } from 'vitest'
import { analyseExample } from '../../../test/read-example.ts'
import { lay } from './lay.ts'

const example = async (name: 'XAA' | 'FJI') => publish(await analyseExample(name), { release: 'draft' })
const [xaa, fji] = [await example('XAA'), await example('FJI')]
const view = (name: string) => `::${name}\n`
const roadmap = '# Roadmap :anchor{id=roadmap}\n\n::roadmap-table\n\n'

test('what each action closes stands in the roadmap, or in a table of its own where there is none', () => {
  const alone = lay(view('traceability').concat('\n', '# Roadmap :anchor{id=roadmap}\n'), xaa)
  expect(alone.markdown).toContain('From actions to standards')
  const both = lay(`${roadmap}${view('traceability')}`, xaa)
  expect(both.markdown).toContain('What each action closes stands in')
  expect(both.markdown).not.toContain('From actions to standards')
})

const count = (text = '') => text.split('Without a level are').length - 1

test('what stands without a level is explained once', () => {
  expect(count(lay(view('capability-profile'), xaa).markdown)).toBe(1)
  const both = `${view('ratings-table')}\n${view('capability-profile')}`
  const anchors = Object.keys(xaa.priorities).map((id) => `# ${id} :anchor{id=priority-${id}}\n`)
  expect(count(lay(`${both}\n${anchors.join('\n')}`, xaa).markdown)).toBe(1)
})

test('one agency is named in a sentence, several in a table', () => {
  expect(lay(view('agencies-table'), fji).markdown).toContain('One agency is named in this assessment: **')
  expect(lay(view('agencies-table'), xaa).markdown).toContain('| Agency | Kind of agency |')
})
