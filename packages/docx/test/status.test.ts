import type { StatusMark } from '@rsr/document'
import { expect, test } from 'vitest'
import { status, table, treeOf } from './sample-tree.ts'
import { all, attribute, isOn, textOf, wordFileOf } from './word-file.ts'

const tones: readonly StatusMark['tone'][] = ['full', 'most', 'half', 'none', 'open', 'plain']

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = (hex.match(/../g) ?? []).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test('a status can be read on its shade, and shades get lighter from full to none', async () => {
  const rows = [[['Word']], ...tones.map((tone) => [[status(tone, '◑', tone)]])]
  const tree = treeOf([table('t', ['Words'], [1], ...rows)])
  const [, ...cells] = all((await wordFileOf(tree)).part('word/document.xml'), 'w:tc')
  expect(cells.map(textOf)).toEqual(tones.map((tone) => `◑\u00A0${tone}`))
  const looks = cells.map((cell) => {
    const [shade, color] = [all(cell, 'w:shd')[0], all(cell, 'w:color')[0]]
    return {
      fill: shade && attribute(shade, 'w:fill'),
      color: color && attribute(color, 'w:val'),
      italic: isOn(cell, 'w:i'),
    }
  })
  const shaded = looks.slice(0, 4)
  for (const { fill = '', color = '' } of shaded) {
    const [light = 0, dark = 0] = [luminance(fill), luminance(color)].toSorted((a, b) => b - a)
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5)
  }
  const fills = shaded.map(({ fill = '' }) => luminance(fill))
  expect(fills).toEqual(fills.toSorted((a, b) => a - b))
  expect(looks.slice(4)).toEqual([
    { fill: undefined, color: undefined, italic: true },
    { fill: undefined, color: undefined, italic: false },
  ])
})
