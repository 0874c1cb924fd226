import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, rsr } from './rsr.ts'

test('what is answered and open is told by priority and by agency', async () => {
  const { code, out } = await rsr(folderWith('XAA'), 'status', 'XAA')
  expect(code).toBe(0)
  const rows = out.split('\n')
  expect(rows[0]).toMatch(
    /^By priority +answered +not known +not provided +not yet asked +to confirm +third parties only$/,
  )
  expect(rows[5]).toMatch(/^V\. International crime cooperation +17 +0 +1 +\d+ +\d+ +\d+$/)
  expect(rows[10]).toMatch(/^All +106 +6 +4 /)
  expect(out).toMatch(/\nMinistry of Justice of XAA +\d+/)
})

test('the counts of the agencies add up to those of the priorities, and are there for other programs', async () => {
  const { out } = await rsr(folderWith('FJI'), 'status', 'FJI', '--json')
  const { total, priorities, agencies, answersToConfirm } = JSON.parse(out) as Record<
    'priorities' | 'agencies',
    Record<string, number>[]
  > & { total: Record<string, number>; answersToConfirm: { reasons: string[] }[] }
  for (const [key, value] of Object.entries(total)) {
    const sum = (rows: Record<string, number>[]) => rows.reduce((all, row) => all + (row[key] ?? 0), 0)
    expect({ key, priorities: sum(priorities) }).toEqual({ key, priorities: value })
    expect({ key, agencies: sum(agencies) }).toEqual({ key, agencies: value })
  }
  expect(total.answered).toBeGreaterThan(0)
  expect(answersToConfirm.length).toBe(total.toConfirm)
  const thirdParties = answersToConfirm.filter(({ reasons }) => reasons.includes('third-parties-only'))
  expect(thirdParties.length).toBe(total.thirdPartiesOnly)
})

test('what the State should confirm is told by name with the reason, under its priority or its agency', async () => {
  const folder = folderWith('FJI')
  const byPriority = (await rsr(folder, 'status', 'FJI')).out
  expect(byPriority).toMatch(/^To be confirmed by the State: \d+ of \d+ answers$/m)
  const named =
    /\nII\. Criminalization\n(?: {2}.*\n)* {2}tip-protocol\.5\.1\.a {2}Is trafficking .*\? In part\n {4}a reading.*\(Ministry responsible for justice\)\n/
  expect(byPriority).toMatch(named)
  const byAgency = (await rsr(folder, 'status', 'FJI', '--by', 'agency')).out
  expect(byAgency).toMatch(
    /\nMinistry responsible for justice\n(?: {2}.*\n)* {2}tip-protocol\.5\.1\.a .*\n {4}.*\(II\. Criminalization\)\n/,
  )
  expect(await rsr(folder, 'status', 'FJI', '--by', 'police')).toMatchObject({ code: 2 })
})

test('an assessment with errors is not counted: its messages are shown', async () => {
  const folder = folderWith('XAA')
  rmSync(join(folder, 'XAA/evidence.yaml'))
  const { code, out, err } = await rsr(folder, 'status', 'XAA')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('fact-unknown')
})

test('what is registered and not used is named in a line, and for other programs; check does not warn of it', async () => {
  const folder = folderWith('FJI')
  const unused = /^Registered and not used: .*$/m
  expect((await rsr(folder, 'status', 'FJI')).out).not.toMatch(unused)
  const path = join(folder, 'FJI/assessment.yaml')
  const text = readFileSync(path, 'utf8')
  const source = `  gazette: { kind: media, title: News, publisher: Gazette, year: 2025, url: https://example.org/news }\n`
  const fact = `  waiting: { text: A law is being drafted., kind: finding, sources: [{ source: state-tip-2023 }] }\n`
  writeFileSync(path, text.replace(/^sources:\n/m, `$&${source}`).replace(/^facts:\n/m, `$&${fact}`))
  const said =
    'Registered and not used: facts that no answer or footnote names: waiting; sources that nothing cites: gazette'
  expect(unused.exec((await rsr(folder, 'status', 'FJI')).out)?.[0]).toBe(said)
  const { unused: data } = JSON.parse((await rsr(folder, 'status', 'FJI', '--json')).out) as {
    unused: unknown
  }
  expect(data).toEqual({ facts: ['waiting'], sources: ['gazette'] })
  expect(await rsr(folder, 'check', 'FJI')).toMatchObject({ out: 'FJI: nothing to correct', err: '' })
})

test('the actions to decide on are told with the answers to be re-examined, by status and by plan', async () => {
  const folder = folderWith('XAA')
  const said =
    /^Actions to decide on; nothing changes until you do: 1\n {2}return-facts .*\n {4}The last report says that it is complete: .*\n {4}To be re-examined: tip-protocol\.8\.2\.a .*\? Not known$/m
  expect((await rsr(folder, 'status', 'XAA')).out).toMatch(said)
  expect((await rsr(folder, 'plan', 'XAA')).out).toMatch(said)
  const { actionsToDecideOn } = JSON.parse((await rsr(folder, 'status', 'XAA', '--json')).out) as {
    actionsToDecideOn: unknown
  }
  expect(actionsToDecideOn).toMatchObject([
    {
      action: 'return-facts',
      because: ['reported-complete'],
      toReExamine: [{ criterion: 'tip-protocol.8.2.a' }],
    },
  ])
})
