import { type Figure, type Shape, plainText, walk } from '@rsr/document'
import type { AssessmentDocument } from '@rsr/model'
import { layOut } from '@rsr/roadmap'
import { expect, test } from 'vitest'
import { publicationOf } from './lay.ts'
import { closed } from './small.ts'

type Actions = NonNullable<AssessmentDocument['actions']>

/** What a view writes for some actions: its figures, and its paragraphs. */
function written(view: string, actions: Actions): { figures: Figure[]; paragraphs: string[] } {
  const text = `# Roadmap :anchor{id=roadmap}\n\n::${view}\n`
  const { tree, messages } = layOut(publicationOf({ actions }), {
    layout: { name: 'desk-study', file: 'own.md', text },
  })
  if (!tree) throw new Error(messages.join('; '))
  const nodes = [...walk(tree)]
  return {
    figures: nodes.filter((node) => node.type === 'figure'),
    paragraphs: nodes.flatMap((node) =>
      node.type === 'numberedParagraph' ? [plainText(node.children)] : [],
    ),
  }
}
const action = (more: Partial<Actions[string]> = {}): Actions[string] => ({
  title: 'An action',
  closes: [],
  ...more,
})
const shapes = <Type extends Shape['type']>(figure: Figure | undefined, type: Type) =>
  (figure?.children[2].children ?? []).filter(
    (shape): shape is Extract<Shape, { type: Type }> => shape.type === type,
  )
const many = (count: number, of: (index: number) => Actions[string]): Actions =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`a-${String(index).padStart(2, '0')}`, of(index)]),
  )

test('what is empty gives no figure', () => {
  for (const view of ['timeline-figure', 'dependencies-figure']) {
    expect(written(view, {}).figures).toEqual([])
    expect(written(view, { one: action(closed) }).figures).toEqual([])
  }
})

test('what is proposed of a time is dashed and said below the timeline, and so is what has none', () => {
  const { figures, paragraphs } = written('timeline-figure', {
    both: action({ start: '2027', end: '2027' }),
    end: action({ end: '2028-06' }),
    start: action({ start: '2027-07-01' }),
  })
  expect(paragraphs).toEqual([
    'A dashed line shows when an action could be carried out of which a date is not stated.',
  ])
  const [figure] = figures
  const years = shapes(figure, 'line').filter(({ look }) => look === 'thin')
  const [first = 0, middle = 0, last = 0] = years.map(({ points }) => points[0]?.[0] ?? 0)
  expect(years).toHaveLength(3)
  const bar = shapes(figure, 'rectangle').at(-1) // behind the legend
  expect([bar?.x, bar && bar.x + bar.width]).toEqual([first, middle])
  const open = shapes(figure, 'line').filter(({ look }) => look === 'dashed')
  expect(open.map(({ points }) => points.map(([x]) => Math.round(x)))).toEqual(
    [
      // The one ends in June 2028, the other begins in July 2027; each takes twelve months.
      [first + (middle - first) / 2, middle + (last - middle) / 2],
      [first + (middle - first) / 2, middle + (last - middle) / 2],
    ].map((ends) => ends.map(Math.round)),
  )
})

test('a long roadmap is drawn in several figures, all on the scale of the same years', () => {
  const actions = many(40, (index) =>
    action({ start: `20${27 + (index % 3)}-01`, end: `20${27 + (index % 3)}-12` }),
  )
  const { figures } = written('timeline-figure', actions)
  expect(figures.map(({ id }) => id)).toEqual(['timeline', 'timeline-2', 'timeline-3'])
  const scales = figures.map((figure) => shapes(figure, 'line').map(({ points }) => points[0]?.[0]))
  expect(new Set(scales.map(String)).size).toBe(1)
  expect(Math.max(...figures.map(({ children }) => children[2].height))).toBeLessThan(500)
})

test('an action stands to the right of all that it waits for, and no line passes through a box', () => {
  const { figures } = written('dependencies-figure', {
    a: action({ title: 'First' }),
    b: action({ title: 'Second', depends_on: ['a'] }),
    c: action({ title: 'Third', depends_on: ['b', 'a'] }),
    d: action({ title: 'Aside' }),
    e: action({ title: 'Second beside', depends_on: ['a'] }),
  })
  const boxes = new Map(
    shapes(figures[0], 'label').map(
      ({ x, children }) => [plainText(children).replace(/^\d+\. /, ''), x] as const,
    ),
  )
  const x = (title: string) => boxes.get(title) ?? -1
  expect(boxes.has('Aside')).toBe(false)
  expect([x('First') < x('Second'), x('Second') < x('Third'), x('Second') === x('Second beside')]).toEqual([
    true,
    true,
    true,
  ])
  const arrows = shapes(figures[0], 'line').filter(({ look }) => look === 'arrow')
  expect(arrows).toHaveLength(4)
  const rectangles = shapes(figures[0], 'rectangle').filter(({ height }) => height > 14)
  const through = arrows.flatMap(({ points }) =>
    points.slice(1).flatMap(([toX, y], index) => {
      const [fromX, fromY] = points[index] ?? [0, 0]
      return rectangles.filter(
        (box) =>
          fromY === y && box.y < y && y < box.y + box.height && fromX < box.x && box.x + box.width < toX,
      )
    }),
  )
  expect(through).toEqual([])
})

test('a chain of many actions still has words in its boxes, and groups that are not connected have figures apart', () => {
  const chain = written(
    'dependencies-figure',
    many(24, (index) =>
      action(index === 0 ? {} : { depends_on: [`a-${String(index - 1).padStart(2, '0')}`] }),
    ),
  )
  expect(chain.figures).toHaveLength(1)
  expect(
    Math.min(...shapes(chain.figures[0], 'label').map(({ width }) => width ?? Infinity)),
  ).toBeGreaterThan(50)
  const pairs = many(40, (index) =>
    action(index % 2 === 0 ? {} : { depends_on: [`a-${String(index - 1).padStart(2, '0')}`] }),
  )
  expect(written('dependencies-figure', pairs).figures.map(({ id }) => id)).toEqual([
    'dependencies',
    'dependencies-2',
    'dependencies-3',
  ])
})
