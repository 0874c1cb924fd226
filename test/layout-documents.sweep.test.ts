import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '@rsr/cli'
import { toMarkdown } from '@rsr/document'
import { lintDocx } from '@rsr/docx'
import { analyse, layOut, layouts, publish, selectionOf } from '@rsr/roadmap'
import { expect, onTestFinished, test } from 'vitest'
import { analyseExample, examples, readExample, releases, root } from './read-example.ts'
import { isSweep, share } from './sweep.ts'

const names = ['roadmap', 'brief', 'questionnaire', 'follow-the-money'] as const

async function draftOf(example: (typeof examples)[number], layout: (typeof names)[number]): Promise<string> {
  const selection = selectionOf(layouts[layout])
  const read = await readExample(example)
  const publication = publish(analyse(read.assessment, { ...read, selection }), { release: 'draft' })
  const { tree, messages } = layOut(publication, { layout: layouts[layout] })
  if (!tree) throw new Error(`Cannot lay out: ${messages.join('; ')}`)
  return toMarkdown(tree)
}

test.each([
  ['XAA', 'roadmap'],
  ['XAA', 'brief'],
  ['XAA', 'questionnaire'],
  ['XAA', 'follow-the-money'],
  ['THA', 'follow-the-money'],
  ['FJI', 'roadmap'],
  ['FJI', 'brief'],
] as const)('the draft of %s reads as it did: %s', async (example, layout) => {
  await expect(await draftOf(example, layout)).toMatchFileSnapshot(`golden/${example}-${layout}-draft.md`)
})

test('at the desk stage a roadmap says in a sentence why there is none, and a brief that nothing is proposed', async () => {
  for (const example of ['FJI', 'THA'] as const) {
    const roadmap = await draftOf(example, 'roadmap')
    expect(roadmap.match(/There is no roadmap for .* yet: \d+ of \d+ questions are answered/g)).toHaveLength(
      1,
    )
    expect(roadmap).not.toMatch(/\| Lead and partners \||Indicator sheet/)
    expect(await draftOf(example, 'brief')).toMatch(/No actions are proposed yet: \d+ of \d+ questions/)
  }
})

test('a questionnaire asks every question of the selection once, whatever its answer is', async () => {
  for (const example of examples) {
    const { standards } = await analyseExample(example)
    const ids = Object.values(standards).flatMap(({ criteria }) => Object.keys(criteria))
    const form = await draftOf(example, 'questionnaire')
    const boxes = form.match(/☐ Yes\u00a0\u00a0\u00a0☐ In part\u00a0\u00a0\u00a0☐ No</g) ?? []
    expect(boxes).toHaveLength(ids.length)
    const asked = [...form.matchAll(/\*\* \((?:\d{4}(?:–\d{4})?; )?([\w.-]+)\)/g)].map(
      (match) => match[1] ?? '',
    )
    expect(asked.toSorted()).toEqual(ids.toSorted())
    expect(form).toContain(`raises ${ids.length} questions.`)
  }
})

test('every document of these layouts is written for each release, and Word has nothing to mend', async () => {
  const out = mkdtempSync(join(tmpdir(), 'rsr-'))
  onTestFinished(() => rmSync(out, { recursive: true }))
  const said: string[] = []
  const terminal = { cwd: root, color: false, out: () => undefined, err: (line: string) => said.push(line) }
  const build = (paths: readonly string[], layout: string, release: string, to: string) =>
    run(['build', ...paths, '--layout', layout, '--release', release, '--to', to, '--out', out], terminal)
  const codes = isSweep ? [await build(['examples'], names.join(), releases.join(), 'md,html')] : []
  // Each example in Word with each layout; the releases take turns, as a Word file is read back, and refused if it holds
  // what its release withholds. Of these twelve every third: each example, layout and release.
  const turns = examples.flatMap((example, index) =>
    names.map(
      (layout, turn) => [example, layout, releases[(2 * index + turn) % releases.length] ?? 'draft'] as const,
    ),
  )
  for (const [example, layout, release] of share(turns, 3)) {
    codes.push(await build([`examples/countries/${example}`], layout, release, 'md,html,docx'))
  }
  expect(new Set(codes)).toEqual(new Set([0]))
  expect(said).toEqual([])
  const files = readdirSync(out)
  const count = (ending: string) => files.filter((name) => name.endsWith(ending)).length
  expect([count('.md'), count('.html'), count('.docx')]).toEqual(isSweep ? [36, 36, 12] : [4, 4, 4])
  for (const name of files.filter((each) => each.endsWith('.docx'))) {
    expect([name, lintDocx(readFileSync(join(out, name)))]).toEqual([name, []])
  }
}, 120_000)
