/** Word questionnaires as they come back: filled in Word or LibreOffice, taken apart, printed, mixed up, made to harm. */
import { readWordForm } from '@rsr/forms'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileFiles } from '../../docx/test/hostile-files.ts'
import { answers, controlOf, edited, fill, formWith, runOf, withPart } from './filled-form.ts'

const [a, b, c] = ['tip-protocol.5.1.a', 'tip-protocol.5.1.b', 'untoc.29.1.a'] as const
const blank = await formWith([a, b, c])

/** What a form says: what stands at each question, what stands beside, and the messages. */
function readBack(file: Uint8Array) {
  const { value, messages } = readWordForm(file, { file: 'police.docx' })
  const written = value?.answers.flatMap(({ criterion, cells }) =>
    Object.entries(cells).map(([part, { text, place }]) => {
      expect(place).toEqual({ question: criterion })
      return [criterion, part, text] as const
    }),
  )
  const other = value?.other.map(({ text, place, heading }) => [place.question, heading, text])
  return { value, written, other, messages: messages.map(({ reason }) => reason) }
}

const all = (...changes: ((xml: string) => string)[]) =>
  edited(blank, (xml) => changes.reduce((each, change) => change(each), xml))

const filledOnce = all(fill(a, 'source', 'Act 12'))

test('a form that nobody has filled in says of itself what it is, and has every question and no answer', () => {
  const { value, written, other, messages } = readBack(blank)
  expect(value?.sent).toEqual({
    country: 'XAA',
    catalogue: '2026.1',
    agency: 'police',
    date: '2026-11-25',
    asked: [a, b, c],
  })
  expect(value?.answers.map(({ criterion, question }) => [criterion, question?.text])).toEqual([
    [a, `Is it so, number 1? (${a})`],
    [b, `Is it so, number 2? (${b})`],
    [c, `Is it so, number 3? (${c})`],
  ])
  expect({ written, other, messages }).toEqual({ written: [], other: [], messages: [] })
})

test('whatever is chosen and typed in Word stands at its question, and nowhere else', () => {
  const typed = fc
    .array(
      fc.string({
        unit: fc.constantFrom('a', 'Z', ' ', 'é', '–', '"', '&', '<', '>', "'", 'ق', 'م'),
        minLength: 1,
      }),
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    .map((lines) => lines.map((line) => line.trim().replaceAll(/\s+/g, ' ')).filter((line) => line !== ''))
    .map((lines) => lines.join('\n'))
  const cell = fc.oneof(
    fc.tuple(fc.constantFrom(a, b, c), fc.constant('answer'), fc.constantFrom(...answers)),
    fc.tuple(fc.constantFrom(a, b, c), fc.constantFrom('facts', 'source', 'page', 'period', 'note'), typed),
  )
  const cells = fc.uniqueArray(cell, { selector: ([id, part]) => `${id}/${part}`, minLength: 1 })
  fc.assert(
    fc.property(cells, (filled) => {
      const { written, other } = readBack(all(...filled.map(([id, part, text]) => fill(id, part, text))))
      const expected = filled.filter(([, , text]) => text !== '').map((each) => each.join(' '))
      expect(written?.map((each) => each.join(' ')).toSorted()).toEqual(expected.toSorted())
      expect(other).toEqual([])
    }),
    { numRuns: 40 },
  )
})

/** As LibreOffice 7.4 saves a form: no tag is left, and a bookmark begins inside of its control. */
const byLibreOffice = (xml: string) =>
  xml
    .replaceAll(/<w:(tag|alias|lock)\b[^>]*\/>/g, '')
    .replaceAll(/(<w:bookmarkStart [^>]*w:name="b_\d+"\/>)(<w:sdt>.*?<w:sdtContent>)/gs, '$2$1')
    .replaceAll(/(<\/w:sdt>)(<w:bookmarkEnd [^>]*\/>)/g, '$1$2')

describe('an answer is found', () => {
  const filled = all(
    fill(a, 'answer', 'In part'),
    fill(a, 'source', 'Penal Code, s. 98'),
    fill(b, 'note', 'Soon.'),
  )
  const expected = [
    [a, 'answer', 'In part'],
    [a, 'source', 'Penal Code, s. 98'],
    [b, 'note', 'Soon.'],
  ]

  test.each<[string, (xml: string) => string]>([
    ['after LibreOffice 7.4 has dropped all tags', byLibreOffice],
    [
      'where the program says that what was typed is only shown as long as nothing is',
      (xml) => xml.replaceAll('<w:sdtPr>', '<w:sdtPr><w:showingPlcHdr/>'),
    ],
    [
      'after a program has lost the ends of bookmarks',
      (xml) => byLibreOffice(xml).replaceAll(/<w:bookmarkEnd [^>]*\/>/g, ''),
    ],
    ['without bookmarks', (xml) => xml.replaceAll(/<w:bookmark(Start|End)\b[^>]*\/>/g, '')],
    [
      'without any control, by the question in its row and the label on its line',
      (xml) =>
        xml
          .replaceAll(/<w:bookmark(Start|End)\b[^>]*\/>/g, '')
          .replaceAll(/<w:sdtPr>.*?<\/w:sdtPr>/gs, '')
          .replaceAll(/<\/?w:sdt(Content)?>/g, ''),
    ],
    [
      'where Word has made one control of the whole line',
      (xml) =>
        xml.replace(
          /<w:p>(?:(?!<\/w:p>).)*Source:(?:(?!<\/w:p>).)*Penal(?:(?!<\/w:p>).)*<\/w:p>/s,
          (line) =>
            `<w:sdt><w:sdtPr><w:tag w:val="${a}/source"/></w:sdtPr><w:sdtContent>${line
              .replaceAll(/<w:sdtPr>.*?<\/w:sdtPr>/gs, '')
              .replaceAll(
                /<\/?w:sdt(Content)?>|<w:bookmark(Start|End)\b[^>]*\/>/g,
                '',
              )}</w:sdtContent></w:sdt>`,
        ),
    ],
    [
      'in the words that are left when changes were tracked',
      (xml) =>
        xml.replace(
          runOf('In part'),
          `<w:del w:id="900"><w:r><w:delText>No</w:delText></w:r></w:del><w:ins w:id="901">${runOf('In part')}</w:ins>`,
        ),
    ],
  ])('%s', (_, change) => {
    const { written, other, messages } = readBack(edited(filled, change))
    expect({ written, other, messages }).toEqual({ written: expected, other: [], messages: [] })
  })

  test('where it was typed behind the dots, or among them', () => {
    const behind = (xml: string) =>
      xml.replace(controlOf(a, 'source'), (control) => `${control}${runOf(' Act 12')}`)
    expect(readBack(all(behind)).written).toEqual([[a, 'source', 'Act 12']])
    const among = all((xml) => xml.replace(/…{11}/, '……Law 3………'))
    expect(readBack(among).written).toEqual([[a, 'facts', 'Law 3']])
  })

  test('with the country and the agency in the properties, if the data are lost: and this is said', () => {
    const lost = withPart(filled, 'customXml/item1.xml', () => undefined)
    const { value, written, messages } = readBack(lost)
    expect(written).toEqual(expected)
    expect(value?.sent).toMatchObject({ country: 'XAA', agency: 'police', asked: [a, b, c] })
    expect(messages).toEqual([
      'Cannot find what this form says of itself (the file): only what stands in its controls was read',
    ])
  })
})

test('an empty control in which Word says what to do holds no answer', () => {
  const hint =
    '<w:r><w:rPr><w:rStyle w:val="Platzhaltertext"/></w:rPr><w:t>Wählen Sie ein Element aus.</w:t></w:r>'
  const file = withPart(
    all((xml) =>
      xml.replace(controlOf(a, 'answer'), (control) =>
        control.replace(/<w:sdtContent>.*<\/w:sdtContent>/s, `<w:sdtContent>${hint}</w:sdtContent>`),
      ),
    ),
    'word/styles.xml',
    (xml) =>
      xml.replace(
        '</w:styles>',
        '<w:style w:type="character" w:styleId="Platzhaltertext"><w:name w:val="Placeholder Text"/></w:style></w:styles>',
      ),
  )
  expect(readBack(file)).toMatchObject({ written: [], other: [] })
  expect(readBack(all(fill(a, 'answer', 'Choose'))).written).toEqual([])
})

describe('boxes that are ticked by hand', () => {
  const boxes = /☐ Yes\s+☐ In part\s+☐ No\s+☐ Not applicable\s+☐ Not known/
  const tick = (words: string) => all((xml) => xml.replace(boxes, words))

  test.each(['x', 'X', '☒', '✓', '[x]', '☐x'])('with %s in the place of a box', (sign) => {
    const { written, other } = readBack(
      tick(`☐ Yes   ☐ In part   ${sign} No   ☐ Not applicable   ☐ Not known`),
    )
    expect({ written, other }).toEqual({ written: [[a, 'answer', 'No']], other: [] })
  })

  test('are told and not guessed where two are ticked, or the tick stands between two', () => {
    for (const words of [
      'x Yes   ☐ In part   x No   ☐ Not applicable   ☐ Not known',
      '☐ Yes x   ☐ In part   ☐ No   ☐ Not applicable   ☐ Not known',
      'Yes   ☐ In part   ☐ No   ☐ Not applicable   ☐ Not known',
    ]) {
      const { written, other } = readBack(tick(words))
      expect({ written, other }).toEqual({
        written: [],
        other: [[a, 'answer', words.replaceAll(/\s+/g, ' ')]],
      })
    }
  })
})

describe('what nobody can bring home is told', () => {
  test('text beside the controls, with the question in whose row it is; comments too', () => {
    const file = withPart(
      all((xml) =>
        xml
          .replace(`number 2? (${b})`, `number 2? (${b}) We doubt this.`)
          .replace('>Prevention<', '>Prevention, and a remark<')
          .replace('number 3?', 'number 3?</w:t></w:r><w:r><w:commentReference w:id="7"/><w:t>'),
      ),
      'word/comments.xml',
      () =>
        `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="7" w:author="Office"><w:p>${runOf('Ask Customs.')}</w:p></w:comment></w:comments>`,
    )
    expect(readBack(file).other).toEqual([
      [undefined, undefined, 'Prevention, and a remark'],
      [b, undefined, `Is it so, number 2? (${b}) We doubt this.`],
      [c, undefined, 'Ask Customs.'],
    ])
  })

  test('a control that was copied to another question, with what is in it', () => {
    const filled = all(fill(a, 'source', 'Act 12'))
    const copied = edited(filled, (xml) => {
      const [control = ''] = controlOf(a, 'source').exec(xml) ?? []
      return xml.replace(controlOf(b, 'source'), control)
    })
    const { written, other } = readBack(copied)
    expect(written).toEqual([[a, 'source', 'Act 12']])
    expect(other).toEqual([[b, `Source, ${a}`, 'Act 12']])
  })

  test('a second text for one place', () => {
    const twice = edited(all(fill(a, 'note', 'First.')), (xml) => {
      const [control = ''] = controlOf(a, 'note').exec(xml) ?? []
      return xml.replace(control, `${control}${control.replace('First.', 'Second.')}`)
    })
    const { written, other } = readBack(twice)
    expect({ written, other }).toEqual({ written: [[a, 'note', 'First.']], other: [[a, 'Note', 'Second.']] })
  })

  test('questions whose rows are gone', () => {
    const { value, messages } = readBack(
      all((xml) => xml.replace(/<w:tr>(?:(?!<\/w:tr>).)*number 2(?:(?!<\/w:tr>).)*<\/w:tr>/s, '')),
    )
    expect(value?.answers.map(({ criterion }) => criterion)).toEqual([a, c])
    expect(messages).toEqual([`Cannot find 1 of the questions that were asked (the file): ${b}`])
  })
})

describe('refused with one message that says why', () => {
  test.each(Object.entries(hostileFiles))('%s', (_, [make, problem]) => {
    const { value, messages } = readBack(make())
    expect(value).toBeUndefined()
    // What a form has no use for is not read.
    const said = new RegExp(`${problem.source}|no questions to fill in`)
    expect(messages).toEqual([expect.stringMatching(said)])
  })

  test('but not names that mean something to programs: what has them is read as any other', () => {
    const tagged = edited(filledOnce, (xml) =>
      xml
        .replace(`${b}/note`, `${b}/constructor`)
        .replace(
          '</w:body>',
          '<__proto__/><__defineGetter__/><w:p><w:r><w:t>After all</w:t></w:r></w:p></w:body>',
        ),
    )
    const { written, other } = readBack(edited(tagged, fill(b, 'constructor', 'Odd')))
    expect(written).toEqual([[a, 'source', 'Act 12']])
    expect(other).toEqual([
      [undefined, undefined, 'After all'],
      [b, 'constructor', 'Odd'],
    ])
  })

  test('a Word document that is no form', async () => {
    const file = withPart(
      edited(blank, (xml) => xml.replace(/<w:tbl>.*<\/w:tbl>/s, '')),
      'customXml/item1.xml',
      () => undefined,
    )
    expect(readBack(file)).toMatchObject({
      value: undefined,
      messages: [expect.stringContaining('there are no questions to fill in')],
    })
  })
})
