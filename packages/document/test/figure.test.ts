import { build, figuresOf, number, toHtml, toMarkdown, toSvg, walk } from '@rsr/document'
import { expect, test } from 'vitest'
import { attribute, descendants, ownText, parseXml } from '@rsr/opc'
import { hostileTexts, unprintableTexts } from './hostile-texts.ts'
import { elements, readHtml } from './read-html.ts'
import { every, readMarkdown, wordsOf } from './read-markdown.ts'
import { bareTree, everyNode, field, numbered, smallFigure, text, treeOf } from './sample.ts'

const shapesOf = (svg: string, name: string) =>
  [...descendants(parseXml(svg))].filter((node) => node.name === name)

test('a figure is a file of SVG, which a person can read', async () => {
  await expect(toSvg(smallFigure())).toMatchFileSnapshot('golden/small-figure.svg')
})

test('the same figure gives the same text', () => {
  expect(toSvg(smallFigure())).toBe(toSvg(smallFigure()))
})

test('the file says what it is and what it shows, for people who do not see it', () => {
  const [svg] = figuresOf(everyNode()).map((file) => parseXml(file.svg))
  if (!svg) throw new Error('Expected a figure')
  const [root] = [...descendants(svg)].filter((node) => node.name === 'svg')
  const named = root && attribute(root, 'aria-labelledby')?.split(' ')
  const words = new Map([...descendants(svg)].map((node) => [attribute(node, 'id'), ownText(node)]))
  expect(root && attribute(root, 'role')).toBe('img')
  expect(named?.map((id) => words.get(id))).toEqual([
    'Looks & signs of all kinds',
    'Seven shapes, of which one is by axis.',
  ])
})

test('words and lines are told apart from what is behind them', () => {
  const svg = toSvg(smallFigure())
  const outlines = shapesOf(svg, 'rect').flatMap((node) => attribute(node, 'stroke') ?? [])
  const lines = shapesOf(svg, 'polyline').flatMap((node) => attribute(node, 'stroke') ?? [])
  expect([outlines.length, lines.length]).toEqual([7, 3])
  expect([...outlines, ...lines].filter((stroke) => contrast(stroke, '#ffffff') < 3)).toEqual([])
  const digits = shapesOf(svg, 'text').filter((node) => ownText(node) === '7')
  const fills = shapesOf(svg, 'rect').flatMap((node) =>
    attribute(node, 'stroke') === undefined ? [] : [attribute(node, 'fill') ?? ''],
  )
  const contrasts = digits.map((node, index) => contrast(attribute(node, 'fill') ?? '', fills[index] ?? ''))
  expect(contrasts).toHaveLength(7)
  expect(contrasts.filter((each) => each < 4.5)).toEqual([])
})

/** The contrast of two colours (WCAG 2.2, contrast ratio). */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** The relative luminance of a colour, `#1f3d63` (the same). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

test('figures are numbered by themselves, and a reference shows their number', () => {
  const tree = treeOf(
    [
      build.table('t', [1], [text('A table')], [[[text('x')]]]),
      smallFigure(),
      numbered(build.crossReference('looks')),
    ],
    { drawn: 'As drawn.' },
  )
  expect(toMarkdown(tree)).toContain('1\\. [Figure 1](#looks)'.replace('1\\. ', '**1.** '))
})

test('no value has its home in a figure if it is printed elsewhere: nobody can write in a picture', () => {
  const tree = number(
    bareTree([smallFigure(), numbered(field('/b', text('by axis')))], { drawn: 'As drawn.' }),
  )
  const fields = [...walk(tree)].filter((node) => node.type === 'field' && node.origin.pointer === '/b')
  expect(fields.map((node) => node.type === 'field' && node.home)).toEqual([false, true])
})

test('Markdown shows the file with the words for it, above the caption', () => {
  const tree = treeOf([smallFigure()], { drawn: 'As drawn.' })
  const root = readMarkdown(toMarkdown(tree, { figures: 'a-figures' }))
  const [image] = every(root, 'image')
  expect(image).toMatchObject({ url: 'a-figures/looks.svg', alt: 'Seven shapes, of which one is by axis.' })
  expect(figuresOf(tree).map(({ name }) => `a-figures/${name}`)).toEqual([image?.url])
  expect(root.children.slice(1, 2).map(wordsOf)).toEqual(['Figure 1. Looks & signs of all kinds'])
})

test('a page has the figure in it, named by its caption and described', () => {
  const root = readHtml(toHtml(treeOf([smallFigure()], { drawn: 'As drawn.' })))
  const [svg] = elements(root, 'svg')
  expect(svg?.properties).toMatchObject({
    role: 'img',
    ariaLabelledBy: ['figure-1-title', 'figure-1-description'],
  })
  expect(elements(root, 'figure').map(({ properties }) => properties.id)).toEqual(['looks'])
  expect(elements(root, 'figcaption')).toHaveLength(1)
})

test.each([...hostileTexts.map(([name, value]) => [name, value, value] as const), ...unprintableTexts])(
  '%s come out as typed in a figure',
  (_, value, printed) => {
    const label = { type: 'label', x: 0, y: 9, size: 9, anchor: 'start', on: 'plain' } as const
    const tree = treeOf([
      build.figure('f', [text(value)], [text(value)], {
        width: 99,
        height: 9,
        shapes: [{ ...label, children: [text(value)] }],
      }),
    ])
    const read = figuresOf(tree).flatMap(({ svg }) => [...descendants(parseXml(svg))])
    const words = read.filter((node) => /^(title|desc|text)$/.test(node.name)).map(ownText)
    const onOneLine = printed.replaceAll(/\s+/g, ' ').trim()
    expect(words).toEqual([onOneLine, onOneLine, onOneLine])
  },
)
