import { toMarkdown } from '@rsr/document'
import { type LayoutSource, layOut, layouts } from '@rsr/roadmap'
import { expect, test } from 'vitest'
import { lay, publicationOf } from './lay.ts'
import type { Sections } from './small.ts'

const questions = '# Questions :anchor{id=questions}\n\n'

test.each([
  ['a view that does not exist', 'x\n\n::standard-tabel', 3, 'there is no view `standard-tabel`'],
  [
    'a missing attribute',
    '::standards-table',
    1,
    'the view `standards-table` needs the attribute `priority`',
  ],
  ['an attribute too many', '\n::limits{priority=I}', 2, 'the view `limits` has no attribute `priority`'],
  ['a priority that does not exist', '::priority-box{priority=X}', 1, 'there is no priority `X`'],
  ['a standard that does not exist', '::standard-section{standard=x.1}', 1, 'there is no standard `x.1`'],
  [
    'a path in an attribute that leads nowhere',
    '::priority-box{priority=priorities.X}',
    1,
    'there is no priority `priorities.X`',
  ],
  [
    'braces in an attribute that lead nowhere',
    '::priority-box{priority="{{nothing}}"}',
    1,
    'there is no such value: `{{nothing}}`',
  ],
  [
    'contents of a depth that there is not',
    'x\n\n::contents{depth=3}',
    3,
    'the depth of the contents is 1 or 2',
  ],
  ['a container that does not exist', 'x\n\n:::boxx\ny\n:::', 3, 'there is no container `boxx`'],
  [
    'a container with an attribute too many',
    ':::box{kind=x}\ny\n:::',
    1,
    'the container `box` has no attribute `kind`',
  ],
  [
    'a container that is not closed',
    'x\n\n:::box\ny\n',
    3,
    'the container `box` is not closed by a line of colons',
  ],
  [
    'a container that ends with one within it',
    '::::box\n:::if{test=draft}\ny\n:::\n',
    1,
    'the container `box` is not closed by a line of colons',
  ],
  [
    'a line of colons too many',
    ':::box\nx\n:::\n\n:::',
    5,
    'a line of colons stands alone, and closes nothing',
  ],
  ['words behind a view', 'x\n\n::status-scale and', 3, '`::status-scale and` is no view'],
  ['a view with a space', 'x\n\n:: status-scale', 3, '`:: status-scale` is no view and begins no container'],
  ['a link that leads to no page', 'x\n\n[y](javascript:z)', 3, 'unexpected link to `javascript:z`'],
  ['a title that is not at the beginning', 'x\n\n::title[y]', 3, '`title` stands once, at the beginning'],
  ['a second title', '::title[x]\n\n::title[y]', 3, '`title` stands once, at the beginning'],
  ['a part that there is not', 'x\n\n::part{name=term}', 3, 'there is no part `term`. Did you mean `terms`?'],
  [
    'an attribute of contents that there is not',
    '::contents{deep=1}',
    1,
    '`contents` has no attribute `deep`',
  ],
  [
    'a mistake in what is left out',
    ':::if{test=draft}\n\n::standards-table\n\n:::',
    3,
    'the view `standards-table` needs the attribute `priority`',
  ],
  [
    'a mistake in what is repeated for nothing',
    ':::each{of=actions as=a}\n\n::nothing\n\n:::',
    3,
    'there is no view `nothing`',
  ],
  [
    'a section of no kind',
    ':::section\nx\n:::',
    1,
    'a section is of the kind `cover`, `portrait` or `landscape`',
  ],
  [
    'a section in a section',
    '::::section{kind=portrait}\n:::section{kind=cover}\nx\n:::\n::::',
    1,
    'a section cannot hold another section',
  ],
  [
    'a heading in a box',
    ':::box\n# A :anchor{id=a}\n:::',
    1,
    'a box holds paragraphs and lists, not a `heading`',
  ],
  ['a repetition of nothing', ':::each{of=nothing as=n}\nx\n:::', 1, '`each` needs `of`, the path of a list'],
  [
    'a repetition without a name',
    ':::each{of=priorities}\nx\n:::',
    1,
    '`each` needs `of`, the path of a list',
  ],
  [
    'a condition on nothing',
    ':::if{test=header.nothing}\nx\n:::',
    1,
    '`if` needs `test`, the path of a value',
  ],
  ['a heading without an anchor', 'x\n\n# A', 3, 'a heading needs an `:anchor{id=…}`'],
  ['an empty heading', 'x\n\n#', 3, 'a heading needs an `:anchor{id=…}`'],
  ['an anchor without an id', '# A :anchor', 1, 'unexpected id ``'],
  ['an id that cannot be one', '# A :anchor{id="a b"}', 1, 'unexpected id `a b`'],
  [
    'an id with a path that leads nowhere',
    '# A :anchor{id="a-{{header.nothing}}"}',
    1,
    'there is no such value: `{{header.nothing}}`',
  ],
  [
    'a numbering that does not exist',
    '# A :anchor{id=a numbering=roman}',
    1,
    'the numbering is `decimal`, `annex` or `none`, not `roman`',
  ],
  [
    'an anchor with an attribute too many',
    '# A :anchor{id=a class=b}',
    1,
    'an anchor has no attribute `class`',
  ],
  ['a heading of five levels', '##### A :anchor{id=a}', 1, 'a heading has one to four `#`'],
  [
    'a skipped level',
    '# A :anchor{id=a}\n\n### B :anchor{id=b}',
    3,
    'a heading of depth 3 cannot stand directly below one of depth 1',
  ],
  [
    'a section before any chapter',
    `::standard-section{standard=s.1}\n\n${questions}`,
    1,
    'a heading of depth 2 cannot stand before any chapter',
  ],
  [
    'a numbered section of an unnumbered chapter',
    '# A :anchor{id=a numbering=none}\n\n## B :anchor{id=b}',
    3,
    'a numbered heading cannot stand under one without a number',
  ],
  ['two anchors of one id', '# A :anchor{id=a}\n\n# B :anchor{id=a}', 3, 'there is a second `a`'],
  ['a view that is written twice', '::status-scale\n\n::status-scale', 3, 'there is a second `status-scale`'],
  [
    'an anchor with the id of a view',
    '# A :anchor{id=treaties}\n\n::treaty-table',
    3,
    'there is a second `treaties`',
  ],
  [
    'a view that leads to what is not there',
    'x\n\n::criteria-table',
    3,
    'a view leads to `questions`, which the layout does not have',
  ],
  [
    'a view that leads to what has no number',
    '# Q :anchor{id=questions numbering=none}\n\n::criteria-table',
    3,
    'a view shows the number of `questions`, which has none',
  ],
  ['HTML', 'x\n\n<b>y</b>', 3, 'unexpected HTML `<b>`'],
  ['HTML that stands apart', 'x\n\n<div>\ny\n</div>', 3, 'unexpected HTML `<div>'],
  ['HTML in bold', '**a <i>b</i>**', 1, 'unexpected HTML `<i>`'],
  ['an image', 'x ![y](z)', 1, 'unexpected Markdown of the kind `image`'],
  ['code', 'x\n`y`', 2, 'unexpected Markdown of the kind `inlineCode`'],
  ['a quotation', '> x', 1, 'unexpected Markdown of the kind `blockquote`'],
  ['a line across', 'x\n\n***', 3, 'unexpected Markdown of the kind `thematicBreak`'],
  ['code in a list', '- x\n\n      y', 3, 'unexpected Markdown of the kind `code` in a list'],
])('%s is a message at its line', (_, text, line, problem) => {
  const { markdown, messages } = lay(text)
  expect(markdown).toBeUndefined()
  expect(messages).toContainEqual(expect.stringContaining(`own.md ${line}: Cannot lay this out: ${problem}`))
})

test.each([
  ['a path that leads nowhere', 'x\n{{header.nothing}} y', 2, 'there is no such value: `{{header.nothing}}`'],
  ['a name that is not there', 'x\n\n- {{nothing}}', 3, 'there is no such value: `{{nothing}}`'],
  ['a record that has no words', '{{header}}', 1, 'there is no such value: `{{header}}`'],
  [
    'braces that are not closed',
    'x\ny {{country\nz',
    2,
    'expected a path, or a helper with its values, between `{{` and `}}`',
  ],
  ['braces that are never opened right', '{{#if country}}x', 1, 'expected a path, or a helper'],
  ['a condition on nothing', 'x\n{{#if header.nothing}}y{{/if}}', 2, 'there is no such value: `{{#if}}`'],
  [
    'a helper that does not exist',
    '{{upper country}} x {{{country}}} {{> y}}',
    1,
    'there is no such helper: `{{upper}}`',
  ],
  [
    'a helper without its values',
    'x\ny {{date header.nothing}}',
    2,
    'the helper has not the values that it needs: `{{date …}}`',
  ],
  [
    'a helper with a name for its value',
    '{{date header.date form="long"}}',
    1,
    'a value cannot be given by a name',
  ],
  ['a value with a value behind it', '{{country header}}', 1, 'there is no such helper: `{{country}}`'],
  ['a phrase that is not there', 'x\n{{label "answr" release}}', 2, 'there is no phrase `answr.internal`'],
  ['a level that is not there', '{{level "most"}}', 1, 'there is no phrase `level.most`'],
  ['braces in what is left out', ':::if{test=draft}\n\nx {{y\n\n:::', 3, 'expected a path, or a helper'],
  [
    'a word for no number',
    '{{plural country "a" "b"}}',
    1,
    'the helper has not the values that it needs: `{{plural …}}`',
  ],
])('%s in a sentence is a message at its line', (_, text, line, problem) => {
  const { markdown, messages } = lay(text)
  expect(markdown).toBeUndefined()
  expect(messages).toContainEqual(
    expect.stringContaining(`own.md ${line}: Cannot say this sentence: ${problem}`),
  )
})

test('more than 26 annexes are a message at the heading of the next one', () => {
  const annexes = Array.from({ length: 27 }, (_, index) => `# A :anchor{id=a${index} numbering=annex}`)
  expect(lay(annexes.join('\n')).messages).toEqual([
    'own.md 27: Cannot lay this out: there can be no more than 26 annexes',
  ])
})

test('all mistakes come at once, in their order, and there is no tree', () => {
  const text = [
    '# A',
    '',
    '::nothing',
    '',
    '{{nothing}} and {{nothing.more}}',
    '',
    '<br>',
    '',
    '{{nothing}}',
  ].join('\n')
  expect(lay(text)).toEqual({
    messages: [
      'own.md 1: Cannot lay this out: a heading needs an `:anchor{id=…}`',
      'own.md 3: Cannot lay this out: there is no view `nothing`',
      'own.md 5: Cannot say this sentence: there is no such value: `{{nothing}}`',
      'own.md 5: Cannot say this sentence: there is no such value: `{{nothing.more}}`',
      'own.md 7: Cannot lay this out: unexpected HTML `<br>`',
      'own.md 9: Cannot say this sentence: there is no such value: `{{nothing}}`',
    ],
  })
})

test('a message has the column of what it is about', () => {
  const { messages } = layOut(publicationOf(), {
    layout: { name: 'desk-study', file: 'own.md', text: 'x\nand {{nothing}}' },
  })
  expect(messages.map(({ ruleId, line, column, fatal }) => [ruleId, line, column, fatal])).toEqual([
    ['sentence-unsaid', 2, 5, true],
  ])
})

test('a directive that is none of ours stays as typed, also in bold', () => {
  const text = 'At 10:30 (contact:police) a:b[c]{d=e}, **at 11:45** and :anchor{id=x}.'
  expect(lay(text)).toEqual({
    markdown: '**1.** At 10:30 (contact:police) a:b\\[c]{d=e}, **at 11:45** and :anchor{id=x}.\n',
    messages: [],
  })
})

test('a layout can be written without code: values, repetitions, conditions, boxes, sections', () => {
  const text = `<!-- A layout. -->
:::section{kind=landscape}

# {{header.edition}}, **{{date header.date}}** :anchor{id="of-{{header.edition}}" numbering=none}

:::

:::each{of=priorities as=p}

# {{p.title}} :anchor{id="p-{{p.id}}"}

:::

:::if{test=header.notice}

Not printed.

:::

:::box

{{#if header.notice}}Not printed.{{/if}}{{coverage.applicable}} {{plural coverage.applicable "question" "questions"}}\\
to ask

- {{#each priorities as |p|}}{{p.id}}. {{/each}}

:::
`
  const own = text.replace('of-{{header.edition}}', 'of-{{selection.id}}')
  expect(lay(own)).toEqual({
    markdown: `## <a id="of-all"></a>First edition, **25 November 2026**

## <a id="p-I"></a>1 Prevention

## <a id="p-II"></a>2 Criminalization

> 1 question to ask
>
> - I. II.&#x20;
`,
    messages: [],
  })
  expect(lay(text).messages).toEqual([
    expect.stringContaining('own.md 4: Cannot lay this out: unexpected id `of-First edition`'),
  ])
})

test('the contents list chapters and sections, or chapters only', () => {
  const chapters = '# A :anchor{id=a}\n\n## B :anchor{id=b}\n'
  expect(lay(`::contents\n\n${chapters}`).markdown).toContain('- [1 A](#a)\n  - [1.1 B](#b)\n')
  expect(lay(`::contents{depth=1}\n\n${chapters}`).markdown).not.toContain('(#b)')
})

/** What every object of the language has, and what leads from it to code. */
const ofEveryObject = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
]

test.each([
  ...ofEveryObject,
  ...ofEveryObject.map((name) => `country.${name}`),
  ...ofEveryObject.map((name) => `header.${name}`),
  'constructor.constructor',
  'header.constructor.prototype',
  'priorities.__proto__.polluted',
  'this.constructor',
  '@root.constructor',
  '../constructor',
  'header.[constructor]',
  'process.env.HOME',
  'globalThis.process',
  'require',
  'at.file',
])('no layout reaches `%s`, in words, in an attribute, in a container or through a helper', (path) => {
  for (const text of [
    `{{${path}}}`,
    `{{{${path}}}}`,
    `{{${path} country}}`,
    `{{date ${path}}}`,
    `{{label "answer" ${path}}}`,
    `{{#if ${path}}}x{{/if}}`,
    `{{#each ${path} as |x|}}x{{/each}}`,
    `# A :anchor{id="a-{{${path}}}"}`,
    `::priority-box{priority="${path}"}`,
    `::part{name="${path}"}`,
    `:::each{of="${path}" as=x}\nx\n:::`,
    `:::if{test="${path}"}\nx\n:::`,
  ]) {
    const { markdown, messages } = lay(text)
    expect({ text, markdown }).toEqual({ text, markdown: undefined })
    expect(messages.join('\n')).toMatch(/^own\.md 1: Cannot (say this sentence|lay this out): /)
  }
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test.each(ofEveryObject)('`%s` names no view, no container, no helper and no phrase', (name) => {
  for (const text of [
    `::${name}`,
    `:::${name}\nx\n:::`,
    `{{${name}}}`,
    `{{#${name} country}}x{{/${name}}}`,
    `{{level "${name}"}}`,
    `{{label "${name}" release}}`,
    `::limits{${name}=x}`,
  ]) {
    const { markdown, messages } = lay(text)
    expect({ text, markdown }).toEqual({ text, markdown: undefined })
    expect(messages.join('\n')).toMatch(/^own\.md 1: Cannot (say this sentence|lay this out): /)
  }
})

test('names of every object may be names of items, and stay what they are', () => {
  const text = ':::each{of=priorities as=constructor}\n\n{{constructor.id}}.\n\n:::'
  expect(lay(text).markdown).toContain('**1.** I.')
  expect({}.constructor).toBe(Object)
})

test('no layout reads a file, and a part that holds itself is told', () => {
  const file = (name: string, text: string) => ({ name, file: `parts/${name}.md`, text, parts })
  const parts = new Map<string, LayoutSource>()
  parts.set('a', file('a', '::part{name=b}'))
  parts.set('b', file('b', 'x\n\n::part{name=a}'))
  const layout = {
    name: 'own',
    file: 'own.md',
    text: '::part{name=a}\n\n::part{name="../layouts/brief.md"}',
    parts,
  }
  const { tree, messages } = layOut(publicationOf(), { layout })
  expect(tree).toBeUndefined()
  expect(messages.map((each) => `${each.file} ${each.line}: ${each.reason}`)).toEqual([
    'parts/b.md 3: Cannot lay this out: the part `a` holds itself',
    'own.md 3: Cannot lay this out: there is no part `../layouts/brief.md`',
  ])
})

test('a layout that repeats a repetition without end is told, and does not fill the memory', () => {
  const nested = (depth: number): string =>
    depth === 0
      ? 'x {{country}}'
      : `${':'.repeat(depth + 2)}each{of=priorities as=a${depth}}\n\n${nested(depth - 1)}\n\n${':'.repeat(depth + 2)}`
  const { markdown, messages } = lay(nested(20))
  expect(markdown).toBeUndefined()
  expect(messages.join('\n')).toContain('it repeats more than a document can hold')
  const inWords = '{{#each priorities as |a|}}'.repeat(9) + 'x' + '{{/each}}'.repeat(9)
  expect(lay(inWords).messages.join('\n')).toContain('no more than two `each` within one another')
})

test.each(['gap-analysis', 'roadmap', 'brief'] as const)(
  'without actions, no heading of the layout %s stands over nothing',
  (name) => {
    const answers = { 's.1.a': { answer: 'no' } } as const
    const { tree } = layOut(publicationOf({ answers }), { layout: layouts[name] })
    const text = tree ? toMarkdown(tree) : ''
    expect(text).toMatch(/no actions|without an action/i)
    // A heading, and after it the end, or another one that is not below it.
    expect(text).not.toMatch(/^(#+) .*\n+(?=(?!\1#)#+ )/m)
    expect(text).not.toMatch(/The actions stand in the order|What others wait for comes first/)
  },
)

test('of an action that closes no gap, and for which no other waits, nothing else is said', () => {
  const answers = { 's.1.a': { answer: 'no' as const } }
  const told = (actions: NonNullable<Sections['actions']>) =>
    lay('::priority-actions\n\n::traceability', publicationOf({ answers, actions })).markdown
  const alone = told({ train: { title: 'Train', closes: [] } })
  expect(alone).toContain('No action that is planned closes a gap yet.')
  expect(alone).toContain('| Train | none named yet |')
  expect(alone).not.toContain('proposes no actions')
  const first = told({
    train: { title: 'Train', closes: [] },
    enact: { title: 'Enact', closes: ['s.1'], depends_on: ['train'] },
  })
  expect(first).toContain('| Train | makes other actions possible |')
})
