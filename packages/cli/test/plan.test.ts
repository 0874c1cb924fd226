import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAssessment } from '@rsr/model'
import { expect, test } from 'vitest'
import { folderWith, rsr } from './rsr.ts'

const file = 'FJI/proposed-actions.yaml'

test('a skeleton of actions is proposed, facts first, and nothing of it counts until it is taken up', async () => {
  const folder = folderWith('FJI')
  expect(await rsr(folder, 'plan', 'FJI')).toEqual({ code: 0, out: `Wrote ${file}`, err: '' })
  const text = readFileSync(join(folder, file), 'utf8')
  const lines = text.split('\n').slice(text.split('\n').indexOf('actions:') + 1)
  expect(lines.filter((line) => line !== '' && !/^ {2}#/.test(line))).toEqual([])
  const kinds = [...text.matchAll(/^ {2}# ([a-z0-9-]+): # proposed$/gm)].map(([, id = '']) => id)
  expect(new Set(kinds).size).toBe(kinds.length)
  const [firstMeasure] = kinds.filter((id) => !id.startsWith('facts-'))
  expect(kinds.indexOf(firstMeasure ?? '')).toBe(kinds.filter((id) => id.startsWith('facts-')).length)
  expect(await rsr(folder, 'check', 'FJI')).toMatchObject({ code: 0 })
  await rsr(folder, 'build', 'FJI', '--layout', 'gap-analysis', '--to', 'md')
  const document = readFileSync(join(folder, 'out/FJI-gap-analysis-draft.md'), 'utf8')
  expect(document).toContain('The assessment proposes no actions yet.')
})

test('once all of it is taken up, the assessment is without errors, and every gap has an action', async () => {
  const folder = folderWith('FJI')
  await rsr(folder, 'plan', 'FJI')
  const text = readFileSync(join(folder, file), 'utf8').replaceAll(/^( *)# /gm, '$1')
  writeFileSync(join(folder, file), text)
  const { messages } = readAssessment([{ path: file, bytes: Buffer.from(text) }])
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['header-missing'])
  expect(await rsr(folder, 'check', 'FJI')).toMatchObject({ code: 0 })
  expect(await rsr(folder, 'plan', 'FJI')).toEqual({
    code: 0,
    out: 'Every gap has an action: there is nothing to propose',
    err: '',
  })
})

test('what is proposed can be printed, and is never written over a file', async () => {
  const folder = folderWith('FJI')
  const { code, out } = await rsr(folder, 'plan', 'FJI', '--dry-run')
  expect(code).toBe(0)
  expect(out).toMatch(/^## Proposed actions[^]*\n {2}# facts-[a-z-]+: # proposed\n {2}# {3}title: Establish/)
  expect(existsSync(join(folder, file))).toBe(false)
  writeFileSync(join(folder, file), 'schema: assessment/1\ncountry: FJI\n')
  const again = await rsr(folder, 'plan', 'FJI')
  expect(again).toMatchObject({ code: 3, out: '' })
  expect(again.err).toContain(`Cannot write \`${file}\`: it is there already`)
  expect(await rsr(folder, 'plan')).toMatchObject({ code: 2 })
})

test('a roadmap with holes is not published, each hole with its place; a draft lists them', async () => {
  const folder = folderWith('FJI')
  writeFileSync(
    join(folder, 'FJI/actions.yaml'),
    `schema: assessment/1
country: FJI
actions:
  idle: { title: Meet, closes: [], lead: justice, confidentiality: public }
  kept: { title: Plan in confidence, closes: [tip-protocol.5.1] }
`,
  )
  const build = async (release: string) =>
    rsr(folder, 'build', 'FJI', '--layout', 'gap-analysis', '--to', 'md', '--release', release)
  const { code, err } = await build('public')
  expect(code).toBe(1)
  expect(err).toMatch(
    /FJI\/actions\.yaml\n[^]*4:3-4:7 +error +Cannot publish the action `idle`, which does not say: start and end, an indicator with a target, its cost, its funding/,
  )
  expect(err).toContain('closes no gap and makes no other action possible')
  expect(err).toMatch(
    /FJI\/assessment\.yaml\n[^]*Cannot publish a roadmap without an action for the gap in `[a-z0-9.-]+` \(/,
  )
  expect(err).not.toContain('`kept`')
  expect(existsSync(join(folder, 'out'))).toBe(false)
  expect(await build('draft')).toMatchObject({ code: 0 })
  const draft = readFileSync(join(folder, 'out/FJI-gap-analysis-draft.md'), 'utf8')
  expect(draft).toContain('**Gaps without an action.**')
})
