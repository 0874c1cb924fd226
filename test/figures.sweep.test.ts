import {
  type Figure,
  figuresOf,
  labelHeight,
  plainText,
  textWidth,
  toMarkdown,
  toSvg,
  walk,
} from '@rsr/document'
import { publish } from '@rsr/roadmap'
import { beforeAll, describe, expect, test } from 'vitest'
import { every, readMarkdown } from '../packages/document/test/read-markdown.ts'
import { analyseExample, examples, releases, treeOf } from './read-example.ts'
import { share } from './sweep.ts'

const cases = examples.flatMap((name) => releases.map((release) => [name, release] as const))

test('the statuses of XAA are drawn, as a person can see', async () => {
  const tree = treeOf(publish(await analyseExample('XAA'), { release: 'draft' }))
  const [file] = figuresOf(tree)
  expect(file?.name).toBe('status-figure.svg')
  await expect(file?.svg).toMatchFileSnapshot('golden/XAA-status-figure.svg')
})

describe.each(share(cases, 2))('the figures of %s in the %s release', (name, release) => {
  let figures: Figure[]
  let markdown: string

  beforeAll(async () => {
    const tree = treeOf(publish(await analyseExample(name), { release }))
    figures = [...walk(tree)].filter((node) => node.type === 'figure')
    markdown = toMarkdown(tree)
  })

  test('say every number that is drawn in their alternative texts, in the order in which it is drawn', () => {
    for (const { children } of figures) {
      const [, alternative, drawing] = children
      const drawn = drawing.children.flatMap((shape) => {
        const words = shape.type === 'label' ? plainText(shape.children) : ''
        return /^\d/.test(words) && !/^20\d\d$/.test(words) ? [words] : []
      })
      expect(drawn.length).toBeGreaterThan(0)
      expect(unsaid(plainText(alternative.children), drawn)).toEqual([])
    }
  })

  test('have all words inside the drawing, and those in a shape inside the shape', () => {
    for (const { children } of figures) {
      const { width, height, children: shapes } = children[2]
      for (const shape of shapes) {
        if (shape.type !== 'label') continue
        const words = plainText(shape.children)
        const wide = Math.min(textWidth(words, shape.size), shape.width ?? Infinity)
        const left = { start: shape.x, middle: shape.x - wide / 2, end: shape.x - wide }[shape.anchor]
        const [top, bottom] = [shape.y - shape.size * 0.75, shape.y - shape.size + labelHeight(shape)]
        const inside = shapes.flatMap((each) =>
          each.type === 'rectangle' &&
          each.x <= shape.x &&
          shape.x <= each.x + each.width &&
          each.y <= shape.y &&
          shape.y <= each.y + each.height
            ? [each]
            : [],
        )
        for (const area of [{ x: 0, y: 0, width, height }, ...inside]) {
          expect(`${words}: ${left >= area.x} ${left + wide <= area.x + area.width}`).toBe(
            `${words}: true true`,
          )
          expect(`${words}: ${top >= area.y} ${bottom <= area.y + area.height}`).toBe(`${words}: true true`)
        }
      }
    }
  })

  test('are told apart by more than their shade: each look has one sign or pattern', () => {
    for (const figure of figures) {
      const looks = figure.children[2].children.flatMap((shape) =>
        shape.type === 'rectangle' ? [shape.look] : [],
      )
      const signs = figure.children[2].children.flatMap((shape) =>
        shape.type === 'sign' ? [shape.sign] : [],
      )
      const patterned = ['dotted', 'plain', 'open']
      const shaded = [...new Set(looks)].filter((look) => !patterned.includes(look))
      expect(signs).toEqual(expect.arrayContaining(shaded))
    }
  })

  test('are the files that the Markdown shows, each with its own words', () => {
    expect(figures.length).toBeGreaterThan(0)
    const images = every(readMarkdown(markdown), 'image').map(({ url, alt }) => [url, alt])
    expect(images).toEqual(
      figures.map(({ id, children }) => [`figures/${id}.svg`, plainText(children[1].children)]),
    )
  })

  test('are the same whenever they are drawn', () => {
    expect(figures.map(toSvg)).toEqual(structuredClone(figures).map(toSvg))
  })
})

/** The words that a text has not, each looked for behind the one before: what is drawn twice is said twice. */
function unsaid(text: string, sought: readonly string[]): string[] {
  let rest = text
  return sought.filter((words) => {
    const exactly = new RegExp(`(?<!\\d)${words.replaceAll(/[^\w\s]/g, '\\$&')}(?!\\d)`)
    const found = exactly.exec(rest)
    if (found) rest = rest.slice(found.index + words.length)
    return !found
  })
}
