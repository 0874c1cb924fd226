import { figuresOf, toHtml, toMarkdown } from '@rsr/document'
import { checkLeaks, manifestOf, toDocx } from '@rsr/docx'
import { type AssessmentDocument, isRecord, schemaAt, writtenSchemas } from '@rsr/model'
import {
  type LayoutSource,
  type Release,
  analyse,
  compareEditions,
  formOf,
  layOut,
  layouts,
  publish,
  publishEditions,
  rowsOf,
  selectionOf,
  toCsv,
  withheldTexts,
} from '@rsr/roadmap'
import * as fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { deepFreeze, filesOf, readFiles, treeOf } from '../../../test/read-example.ts'
import { isSweep, share } from '../../../test/sweep.ts'

/**
 * The example XAA with a token of its own in every text, in every record that has a mark of confidentiality, and in
 * the ids of facts and sources. What a release must not tell is a list of tokens.
 */

const marks = ['public', 'state', 'restricted'] as const
type Mark = (typeof marks)[number]
type Written = Omit<AssessmentDocument, 'schema' | 'country'>
type Kind = 'fact' | 'source' | 'action'
type Of<Section> = NonNullable<Section> extends Readonly<Record<string, infer Value>> ? Value : never
type StandardText = Of<Written['standards']>
type Assistance = NonNullable<StandardText['assistance']>
type Sealed = { readonly release: Release; readonly marks: readonly Mark[] }

/** Whether a release shows what has a mark: written out, so that it is not read from the code that is tested. */
const shows = (release: Release, mark: Mark) =>
  release === 'internal' || mark === 'public' || (release === 'draft' && mark === 'state')

class Tokens {
  readonly secret: string[] = []
  readonly open: string[] = []
  readonly office: string[] = []
  private count = 0

  /** A new token, which the release shows or not. */
  next(isShown: boolean): string {
    const token = `zq${++this.count}z`
    ;(isShown ? this.open : this.secret).push(token)
    return token
  }

  /** A token, or a day, of what is no part of an analysis, and so of no release. */
  nextOfOffice(kind: 'word' | 'day'): string {
    const day = new Date(Date.UTC(1911, 0, ++this.count)).toISOString().slice(0, 10)
    const token = kind === 'word' ? `zq${this.count}z` : day
    this.office.push(token)
    return token
  }

  /** A token that is a number, as no other of the example. */
  nextNumber(isShown: boolean): number {
    const number = 730_000_000 + 1001 * ++this.count
    ;(isShown ? this.open : this.secret).push(String(number))
    return number
  }

  /** A token that is a day, each later than the one before, and long before any other of the example. */
  nextDay(isShown: boolean): string {
    const day = new Date(Date.UTC(1911, 0, ++this.count)).toISOString().slice(0, 10)
    ;(isShown ? this.open : this.secret).push(day)
    return day
  }
}

function map<In, Out>(
  section: Readonly<Record<string, In>> | undefined,
  change: (value: In, id: string) => Out,
): Record<string, Out> {
  return Object.fromEntries(Object.entries(section ?? {}).map(([id, value]) => [id, change(value, id)]))
}

function seal({ release, marks: given }: Sealed): { written: Written; tokens: Tokens } {
  const tokens = new Tokens()
  let at = 0
  const nextMark = () => given[at++ % given.length] ?? 'state'
  const text = (value: string, isShown: boolean) => `${value.trimEnd()} ${tokens.next(isShown)}`
  const written = example()

  const sourceMarks = new Map<string, Mark>()
  const newIds = new Map<string, string>()
  for (const id of Object.keys(written.sources ?? {})) {
    const mark = nextMark()
    sourceMarks.set(id, mark)
    newIds.set(`source ${id}`, `${id}-${tokens.next(shows(release, mark))}`)
  }
  const isSourceShown = (id: string) => shows(release, sourceMarks.get(id) ?? 'state')
  const factMarks = new Map<string, Mark>()
  const isFactShown = new Map<string, boolean>()
  for (const [id, fact] of Object.entries(written.facts ?? {})) {
    const mark = nextMark()
    const isShown = shows(release, mark) && fact.sources.some(({ source }) => isSourceShown(source))
    factMarks.set(id, mark)
    isFactShown.set(id, isShown)
    newIds.set(`fact ${id}`, `${id}-${tokens.next(isShown)}`)
  }
  const actionMarks = new Map<string, Mark>()
  for (const id of Object.keys(written.actions ?? {})) {
    const mark = nextMark()
    actionMarks.set(id, mark)
    newIds.set(`action ${id}`, `${id}-${tokens.next(shows(release, mark))}`)
  }
  const renamed = (kind: Kind, id: string) => newIds.get(`${kind} ${id}`) ?? id
  const facts = (ids: readonly string[] = []) => ids.map((id) => renamed('fact', id))
  const cited = (value: string) =>
    value.replaceAll(/\[\^([^\]]+)\]/g, (_, id: string) => `[^${renamed('fact', id)}]`)
  const prose = (value: string, isShown: boolean) => text(cited(value), isShown)
  const keyed = <Value>(kind: Kind, section: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(section).map(([id, value]) => [renamed(kind, id), value]))

  const sources = map(written.sources ?? undefined, (source, id) => {
    const isShown = isSourceShown(id)
    return {
      ...source,
      title: text(source.title, isShown),
      publisher: text(source.publisher, isShown),
      url: `https://example.org/${tokens.next(isShown)}`,
      seen_in: text('A copy', isShown && release === 'internal'),
      period: { from: tokens.nextDay(isShown), to: tokens.nextDay(isShown) },
      confidentiality: sourceMarks.get(id) ?? 'state',
    }
  })
  const sealedFacts = map(written.facts ?? undefined, (fact, id) => {
    const isShown = isFactShown.get(id) ?? false
    const [first, ...rest] = fact.sources.map(({ source, pinpoint = 'p. 1' }) => ({
      source: renamed('source', source),
      pinpoint: text(pinpoint, isShown && isSourceShown(source)),
    }))
    if (!first) throw new Error('A fact has a source')
    return {
      ...fact,
      text: text(fact.text, isShown),
      ...(fact.period && { period: { from: tokens.nextDay(isShown), to: tokens.nextDay(isShown) } }),
      sources: [first, ...rest] as typeof fact.sources,
      ...(fact.supersedes && { supersedes: facts(fact.supersedes) }),
      ...(fact.contradicts && { contradicts: facts(fact.contradicts) }),
      confidentiality: factMarks.get(id) ?? 'state',
    }
  })
  const answers = map(written.answers ?? undefined, (answer) => {
    const mark = nextMark()
    const isShown = shows(release, mark)
    const isOpen = answer.answer === 'unknown' || answer.answer === 'not-provided'
    const reply = (agency: string, said: 'yes' | 'no', note: string) => {
      const own = nextMark()
      const isReplyShown = isShown && shows(release, own)
      return {
        agency,
        date: tokens.nextDay(isReplyShown),
        answer: said,
        note: prose(note, isReplyShown),
        confidentiality: own,
      }
    }
    return {
      ...answer,
      ...(answer.for && { for: facts(answer.for) }),
      ...(answer.against && { against: facts(answer.against) }),
      note: prose(isOpen ? 'A note.[^interpreters]' : (answer.note ?? 'A note.'), isShown),
      ...(answer.reason !== undefined && { reason: prose(answer.reason, isShown) }),
      ...(answer.answer === 'not-provided' && {
        // That it was asked is known to the State.
        requested: { agency: 'police', date: tokens.nextDay(isShown || release === 'draft') },
      }),
      replies: [
        reply('police', 'yes', 'So it is.[^screens]'),
        reply('justice', 'no', 'It is not.'),
      ] as NonNullable<typeof answer.replies>,
      confidentiality: mark,
    }
  })
  const texts = <Value extends { confidentiality?: Mark }>(value: Value): Value => {
    const mark = nextMark()
    const entries = Object.entries(value).map(([key, each]) => [
      key,
      key === 'confidentiality' || typeof each !== 'string' ? each : prose(each, shows(release, mark)),
    ])
    return { ...(Object.fromEntries(entries) as Value), confidentiality: mark }
  }

  const assistance = (value: Assistance | undefined, isShown: boolean): Assistance => {
    const [first, ...rest] = (value ?? [{ kind: 'training', text: 'Training' } as const]).map((one) => ({
      ...one,
      text: prose(one.text, isShown),
    }))
    if (!first) throw new Error('Assistance is a list of at least one')
    return [first, ...rest]
  }
  const decided = (isShown: boolean) => ({
    level: 'partly' as const,
    by: text('An office', isShown),
    reason: prose('So it was decided.[^interpreters]', isShown),
  })
  const standards = map(written.standards ?? undefined, (standard): StandardText => {
    const mark = nextMark()
    const isShown = shows(release, mark)
    const own = (value: string | undefined) => prose(value ?? 'A text.[^interpreters]', isShown)
    return {
      in_law: own(standard.in_law),
      in_practice: own(standard.in_practice),
      good_practice: own(standard.good_practice),
      gap: own(standard.gap),
      recommendation: own(standard.recommendation),
      assistance: assistance(standard.assistance, isShown),
      // What orders actions within one country stays with the office.
      impact: { value: 2, on: 'protection', reason: prose('It helps.', isShown && release === 'internal') },
      status: { law: decided(isShown), practice: decided(isShown) },
      confidentiality: mark,
    }
  })
  const figures = map(written.figures ?? undefined, (series) => {
    const mark = nextMark()
    const isShown = shows(release, mark) && series.sources.some(({ source }) => isSourceShown(source))
    const [first, ...rest] = series.sources.map(({ source, pinpoint = 'p. 1' }) => ({
      source: renamed('source', source),
      pinpoint: text(pinpoint, isShown && isSourceShown(source)),
    }))
    if (!first) throw new Error('A series has a source')
    return {
      ...series,
      unit: text(series.unit ?? 'persons', isShown),
      values: map(series.values, () => tokens.nextNumber(isShown)),
      note: prose('The numbers are rounded.[^interpreters]', isShown),
      sources: [first, ...rest] as typeof series.sources,
      confidentiality: mark,
    }
  })
  const actions = map(written.actions ?? undefined, (action, id) => {
    const mark = actionMarks.get(id) ?? 'state'
    const own = (value: string) => text(value, shows(release, mark))
    const day = () => tokens.nextDay(shows(release, mark))
    // A report has a mark of its own; the status of the action follows from those that are shown.
    const report = (status: 'ongoing' | 'complete') => {
      const ofReport = nextMark()
      const isShown = shows(release, mark) && shows(release, ofReport)
      return {
        date: tokens.nextDay(isShown),
        status,
        text: prose('A draft was sent.[^interpreters]', isShown),
        by: 'police',
        facts: facts(['shelters', 'interpreters']),
        value: text('one', isShown),
        reached: ['sent'] as [string],
        confidentiality: ofReport,
      }
    }
    return {
      ...action,
      title: own(action.title),
      start: day(),
      milestones: [{ id: 'sent', text: own('A draft is sent'), date: day() }] as NonNullable<
        typeof action.milestones
      >,
      progress: [report('ongoing'), report('complete')] as NonNullable<typeof action.progress>,
      ...(action.closed && {
        closed: {
          date: day(),
          by: own('A desk'),
          reason: prose('It is done.[^interpreters]', shows(release, mark)),
        },
      }),
      end: day(),
      cost: {
        amount: tokens.nextNumber(shows(release, mark)),
        currency: 'USD',
        by_year: {
          '2027': {
            one_off: tokens.nextNumber(shows(release, mark)),
            recurrent: tokens.nextNumber(shows(release, mark)),
          },
        },
      },
      indicator: {
        text: own('A number'),
        baseline: own('one'),
        target: own('two'),
        measured: own('Every year'),
        source: own('A register'),
      },
      funding: own('A budget'),
      assistance: assistance(action.assistance, shows(release, mark)),
      depends_on: (action.depends_on ?? []).map((other) => renamed('action', other)),
      confidentiality: mark,
    }
  })
  const comments = map(written.comments ?? undefined, (comment) => {
    const mark = nextMark()
    return {
      ...comment,
      office: text(comment.office, shows(release, mark)),
      date: tokens.nextDay(shows(release, mark)),
      text: prose('As received.[^interpreters]', shows(release, mark)),
      confidentiality: mark,
    }
  })

  return {
    tokens,
    written: {
      ...written,
      ...(written.header && {
        header: {
          ...written.header,
          consultations: prose('Some were asked.[^interpreters] [^shelters]', true),
          limits: prose('There are limits.[^interpreters]\n\n- And more.[^foreign-requests]', true),
        },
      }),
      agencies: map(written.agencies ?? undefined, (agency) => ({
        ...agency,
        mandate: prose('It works.[^interpreters]', true),
        reply_by: tokens.nextDay(shows(release, 'state')),
      })),
      requests: map(written.requests ?? undefined, (request) => ({
        ...request,
        date: tokens.nextOfOffice('day'),
        due: tokens.nextOfOffice('day'),
        received: tokens.nextOfOffice('day'),
        form: tokens.nextOfOffice('word'),
      })),
      ...(written.context && { context: texts(written.context) }),
      ...(written.follow_the_money && { follow_the_money: texts(written.follow_the_money) }),
      treaties: map(written.treaties ?? undefined, (override) => ({
        ...override,
        source: renamed('source', override.source),
        reason: prose(`${override.reason}[^interpreters]`, isSourceShown(override.source)),
      })),
      standards,
      // The summary of a chapter is only printed where enough is answered; the published JSON has it always.
      priorities: map(written.priorities ?? undefined, texts),
      sources: keyed('source', sources),
      facts: keyed('fact', sealedFacts),
      answers,
      figures,
      actions: keyed('action', actions),
      comments,
    },
  }
}

/** The files of the example as one document. */
function example(): Written {
  const written: Record<string, unknown> = {}
  for (const { bytes } of filesOf('XAA')) {
    const sections = parse(new TextDecoder().decode(bytes)) as Record<string, unknown>
    for (const [name, section] of Object.entries(sections)) {
      const before = written[name]
      written[name] = isRecord(before) && isRecord(section) ? { ...before, ...section } : section
    }
  }
  const { schema: _schema, country: _country, ...rest } = written
  return rest
}

async function published(sealed: Sealed, before: (written: Written) => Written = (written) => written) {
  const { written: now, tokens } = seal(sealed)
  const written = before(now)
  const text = JSON.stringify({ schema: 'assessment/1', country: 'XAA', ...written })
  const input = await readFiles([{ path: 'assessment.json', bytes: new TextEncoder().encode(text) }])
  const full = deepFreeze(analyse(input.assessment, input))
  const shown = (analysed: typeof full) => publish(analysed, { release: sealed.release })
  /** What a layout is laid out with, over its own selection where it has one. */
  const publicationFor = (layout: LayoutSource) =>
    shown(analyse(input.assessment, { ...input, selection: selectionOf(layout) }))
  return { full, publication: shown(full), publicationFor, tokens }
}

/** The tokens in a text; of a number also with its thousands apart, of a day also in words. */
function found(text: string, tokens: readonly string[]): string[] {
  const together = text.replaceAll(/(?<=\d)[,\u00A0\u202F ](?=\d{3})/g, '')
  // Looked for once, and not for each of two thousand tokens; numbers may stand within others.
  const there = new Set(together.match(/zq\d+z|\d{4}-\d\d-\d\d|\d+ [A-Z][a-z]+ 19\d\d/g))
  const numbers = (together.match(/\d{9,}/g) ?? []).join(' ')
  return tokens.filter((token) =>
    /^\d+$/.test(token) ? numbers.includes(token) : there.has(token) || there.has(inWords(token)),
  )
}

const dayInWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const inWords = (token: string) =>
  /^\d{4}-\d\d-\d\d$/.test(token) ? dayInWords.format(new Date(token)) : token

const schema = writtenSchemas.assessment

/** Where a person can write what is to be withheld: texts, numbers, days and addresses, with `*` for any id. */
function placesOf(pointer = ''): string[] {
  const {
    type,
    pattern = '',
    enum: words,
    properties,
    additionalProperties,
    items,
  } = schemaAt(schema, pointer)
  if (properties) return Object.keys(properties).flatMap((key) => placesOf(`${pointer}/${key}`))
  if (typeof additionalProperties === 'object') return placesOf(`${pointer}/*`)
  if (items) return placesOf(`${pointer}/0`)
  const types = [type].flat()
  const isFree = types.includes('string') && (pattern === '' || /^\^(https|\[12\])/.test(pattern))
  return !words && (isFree || types.includes('number')) ? [pointer] : []
}

/** Such places in what is written, where there is a token. */
function sealedIn(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) {
    return /zq\d+z|^73\d{7}$|^191\d-/.test(String(value)) ? [pointer] : []
  }
  const { properties } = schemaAt(schema, pointer)
  return Object.entries(value).flatMap(([key, each]) =>
    sealedIn(each, `${pointer}/${Array.isArray(value) ? 0 : properties ? key : '*'}`),
  )
}

const rotations = share(
  marks.map((_, by) => marks.map((__, index) => marks[(index + by) % 3] ?? 'state')),
  3,
)
const releases: readonly Release[] = ['draft', 'public']

describe.each(releases)('the %s release', (release) => {
  test('has no token of what it withholds in its JSON, and every token of what it shows', async () => {
    const some = fc.array(fc.constantFrom(...marks), { minLength: 1, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(some, async (chosen) => {
        const { publication, tokens } = await published({ release, marks: chosen })
        const text = JSON.stringify(publication)
        expect(found(text, [...tokens.secret, ...tokens.office])).toEqual([])
        expect(found(text, tokens.open)).toEqual(tokens.open)
      }),
      { numRuns: isSweep ? 30 : 4 },
    )
  })

  test.each(rotations)('has none in its documents, with the marks %s, %s, %s in turn', async (...chosen) => {
    const { publicationFor, tokens } = await published({ release, marks: chosen })
    expect(tokens.secret.length).toBeGreaterThan(50)
    for (const layout of Object.values(layouts)) {
      const { tree } = layOut(publicationFor(layout), { layout })
      if (!tree) throw new Error(`Cannot lay out ${layout.name}`)
      expect(found(toMarkdown(tree), tokens.secret)).toEqual([])
      expect(found(toHtml(tree, { provenance: true }), tokens.secret)).toEqual([])
      const figures = figuresOf(tree).map(({ name, svg }) => name + svg)
      expect(found(figures.join('\n'), tokens.secret)).toEqual([])
      expect(found(JSON.stringify(tree), tokens.secret)).toEqual([])
    }
  })

  test('has none in the forms for the State and its agencies', async () => {
    const { publication, tokens } = await published({ release, marks: ['restricted', 'public', 'state'] })
    for (const agency of [undefined, 'justice']) {
      const { form } = formOf(publication, { agency, made: '2026-11-26' })
      expect(found(JSON.stringify(form), tokens.secret)).toEqual([])
    }
  })

  test('has none in any part of a Word file, nor in its manifest', async () => {
    const { full, publication, tokens } = await published({
      release,
      marks: ['state', 'restricted', 'public'],
    })
    // The pages of a public document are counted, for seconds if they are many.
    const isBrief = release === 'public' && !isSweep
    const { tree } = layOut(publication, isBrief ? { layout: layouts.brief } : {})
    if (!tree) throw new Error('Cannot lay out the document')
    // With its figures as SVG, which is what has words.
    const file = await toDocx(tree, { rasterize: () => new Uint8Array(8) })
    const withheld = withheldTexts(full, publication)
    expect(checkLeaks(file, { release, office: tree.meta.creator, withheld })).toEqual([])
    expect(found(JSON.stringify(manifestOf(tree)), tokens.secret)).toEqual([])
    const parts = Object.values(unzipSync(file)).map((part) => strFromU8(part))
    expect(found(parts.join('\n'), tokens.secret)).toEqual([])
    // Tokens stand whole in one run of a Word file, so that they are found where they are.
    expect(found(parts.join('\n'), tokens.open).length).toBeGreaterThan(isBrief ? 15 : 30)
  })
})

/** An edition before, in which every answer was no, for all facts, and only the first report on every action was there. */
const before = (written: Written): Written => ({
  ...written,
  answers: map(written.answers ?? undefined, (answer) =>
    answer.answer === 'yes' || answer.answer === 'partly' || answer.answer === 'no'
      ? { ...answer, answer: 'no' as const, for: Object.keys(written.facts ?? {}) }
      : answer,
  ),
  actions: map(written.actions ?? undefined, (action) => {
    const [first] = action.progress ?? []
    return { ...action, ...(first && { progress: [first] as [typeof first] }) }
  }),
})

describe.each(releases)('what moved, in the %s release, where everything was public before,', (release) => {
  test.each(rotations)(
    'has no token of what is withheld now, with the marks %s, %s, %s',
    async (...chosen) => {
      const { full, tokens } = await published({ release, marks: chosen })
      const was = await published({ release, marks: ['public'] }, before)
      const { older, newer } = publishEditions(was.full, full, { release })
      const since = compareEditions(older, newer)
      expect(found(JSON.stringify(since), tokens.secret)).toEqual([])
      expect(found(JSON.stringify(since), tokens.open).length).toBeGreaterThan(10)
      const { tree } = layOut({ ...newer, since }, { layout: layouts['gap-analysis'] })
      if (!tree) throw new Error('Cannot lay out the gap analysis')
      expect(found(JSON.stringify(tree), tokens.secret)).toEqual([])
    },
  )
})

test.each(releases)('the tables of the %s release have no token of what it withholds', async (release) => {
  for (const chosen of rotations) {
    const { publication, tokens } = await published({ release, marks: chosen })
    const files = Object.values(rowsOf(publication)).map((rows) => toCsv(Object.keys(rows[0] ?? {}), rows))
    expect(found(files.join('\n'), tokens.secret)).toEqual([])
    expect(found(files.join('\n'), tokens.open).length).toBeGreaterThan(100)
  }
})

test('a file of everything, taken for one of a release, is found to hold each text that the release withholds', async () => {
  for (const release of isSweep ? releases : (['public'] as const)) {
    const { full, publication, tokens } = await published({ release, marks })
    const withheld = withheldTexts(full, publication)
    // Texts of two or three words are left to `publish`.
    const known = found(withheld.join('\n'), tokens.secret)
    expect(known.length).toBeGreaterThan(tokens.secret.length / 3)
    expect(found(withheld.join('\n'), tokens.open)).toEqual([])
    const tree = treeOf(publish(full, { release: 'internal' }))
    const file = await toDocx(tree)
    const parts = Object.values(unzipSync(file)).map((part) => strFromU8(part))
    const planted = found(parts.join('\n'), known)
    expect(planted.length).toBeGreaterThan(30)
    const leaks = checkLeaks(file, { release, office: tree.meta.creator, withheld })
    const told = leaks.filter(({ problem }) => problem.startsWith('what the release withholds'))
    expect(told.length).toBeGreaterThanOrEqual(planted.length)
  }
})

test('every place of an assessment where something could be withheld holds a token here', async () => {
  const { written } = seal({ release: 'internal', marks })
  const sealed = new Set(sealedIn(written))
  const open = placesOf().filter((place) => !sealed.has(place))
  // What every release shows: a new field belongs here only if it may be read by anyone.
  expect(open).toEqual([
    '/header/edition',
    '/header/date',
    '/header/catalogue',
    '/header/country_name',
    '/header/prepared_by',
    '/header/notice',
    '/header/clearance',
    '/header/supersedes',
    '/header/next_review',
    '/header/regional_consent/date',
    '/header/regional_consent/by',
    '/agencies/*/name',
    '/agencies/*/unit',
    '/answers/*/catalogue',
    '/treaties/*/date',
  ])
})

test('the internal release has everything', async () => {
  const { publication, tokens } = await published({ release: 'internal', marks })
  expect(tokens.secret).toEqual([])
  expect(found(JSON.stringify(publication), tokens.open)).toEqual(tokens.open)
  expect(tokens.office.length).toBeGreaterThan(0)
  expect(found(JSON.stringify(publication), tokens.office)).toEqual([])
})

test('to publish changes nothing of the analysis', async () => {
  for (const release of releases) {
    const { full, tokens } = await published({ release, marks })
    // It is frozen; what is withheld is still in it.
    expect(found(JSON.stringify(full), tokens.secret)).toEqual(tokens.secret)
  }
})
