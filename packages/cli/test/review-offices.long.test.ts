import { existsSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { accept, clearance, country, decisions, gap, workspaces } from './reviewed-workspace.ts'

const workspace = workspaces()

describe('reviews of several offices', () => {
  test('stand side by side; the list of decisions grows by what is new, and keeps what was written', async () => {
    const { at, read, draft, rsr: run } = workspace()
    const justice = draft.save('justice.docx', [
      draft.change(gap, 'in persons', 'in children', 'Justice'),
      draft.change(clearance, 'is awaited', 'is given', 'Justice'),
    ])
    const police = draft.save('police.docx', [
      draft.change(gap, 'in persons', 'in women', 'Police'),
      draft.change(clearance, 'is awaited', 'is given', 'Police'),
    ])
    const { out } = await run('review', justice, police)
    expect(out).toMatch(/Clearance\n +who +Justice; Police \[justice c1; police c1\]/)
    expect(out).toMatch(/who +Justice \[justice c2\]\n.*\n.*\n +against +3 \(Police\)/)
    await run('review', justice, '--record')
    const written = `${accept(read(decisions), 'Gap (untoc.10)')}# A note of ours.\n`.replaceAll('\n', '\r\n')
    writeFileSync(at(decisions), written)
    expect((await run('review', police, '--record')).out).toMatch(/^Wrote .*police.*\nWrote .*\n.* 1\. /)
    const grown = read(decisions)
    expect(grown).not.toMatch(/[^\r]\n/)
    const lines = new Set(grown.split('\r\n'))
    expect(written.split('\r\n').filter((line) => !lines.has(line))).toEqual([])
    expect(grown).toMatch(
      /# .*Gap \(untoc\.10\) · Police\r\n(?: +#.*\r\n)+ {4}c2:\r\n {6}decision:\r\n {6}reason:\r\n/,
    )
    expect((await run('review', justice, police, '--record')).out).toMatch(/^Nothing new to decide/)
    expect(read(decisions)).toBe(grown)
    expect(await run('check', country)).toMatchObject({ code: 0 })
  })

  test('are settled by a person where the assessment changed too, and refused where it would be wrong', async () => {
    const { write, at, read, draft, rsr: run } = workspace()
    const justice = draft.save('justice.docx', [
      draft.change(gap, 'in persons', 'in children', 'Justice'),
      draft.change(clearance, 'The focal point', 'The office', 'Justice'),
    ])
    await run('review', justice, '--record')
    writeFileSync(at(decisions), accept(accept(read(decisions), 'Gap (untoc.10)'), '· Clearance'))
    write(
      `${country}/standards.yaml`,
      'liable for trafficking in persons.',
      'liable for trafficking in adults.',
    )
    write(
      decisions,
      'decision: accepted\n      reason:',
      "decision: partly\n      text: 'See the Act.[^no-such-fact]'\n      reason: It is so.",
    )
    const { code, out, err } = await run('review', country, '--apply')
    expect(code).toBe(1)
    expect(err).toContain('Changed here since the draft was made, in the passages of: 2.')
    expect(out).toMatch(/was sent +“persons”\n +here now +“adults”\n +the reviewer +“children”/)
    expect(out).toMatch(/Refused: .*\n.*Clearance\n +.*no-such-fact/)
    expect(existsSync(at(`${country}/reviews/before-1`))).toBe(false)
  })
})
