import { mergeText, mergeValue } from '@rsr/review'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const sent = 'Two shelters give [housing](https://example.org/a) and **care for victims**.[^shelters]'

describe('a text', () => {
  test('that the reviewer left, or that says the same by now, stays as it is typed', () => {
    const now = 'Two shelters give\n[housing](https://example.org/a) and __care for victims__.[^shelters]\n'
    expect(mergeText({ sent, now, returned: sent })).toEqual({ kind: 'unchanged', text: now })
    expect(mergeText({ sent: 'Two.', now, returned: sent })).toEqual({ kind: 'already', text: now })
  })

  test('is taken as it came back, with line ends and signs as typed where nothing changed', () => {
    expect(
      mergeText({
        sent: 'Four \\* five\nand six.',
        now: 'Four * five\nand six.\n',
        returned: 'Four \\* five and *seven*.',
      }),
    ).toEqual({ kind: 'taken', text: 'Four * five\nand *seven*.\n' })
  })

  test('is merged where both changed different words', () => {
    const now = sent.replace('Two', 'Since 2024 three')
    const returned = sent
      .replace('[^shelters]', ' in the capital.[^shelters][^law]')
      .replace('victims**.', 'victims**')
    expect(mergeText({ sent, now, returned })).toEqual({
      kind: 'merged',
      text: 'Since 2024 three shelters give [housing](https://example.org/a) and **care for victims** in the capital.[^shelters][^law]',
    })
  })

  test('is a conflict where both changed the same words, and no emphasis or link is cut apart', () => {
    const now = sent.replace('care for victims', 'help for victims')
    const returned = sent.replace('care for victims', 'care for all victims')
    expect(mergeText({ sent, now, returned })).toEqual({
      kind: 'conflict',
      hunks: [
        {
          sent: ' **care for victims**',
          now: ' **help for victims**',
          returned: ' **care for all victims**',
        },
      ],
    })
  })

  test('that is plain has no markup', () => {
    expect(mergeText({ sent: 'A *b* c', now: 'A *b* c', returned: 'A *d* c', holds: 'plain' })).toEqual({
      kind: 'taken',
      text: 'A *d* c',
    })
  })

  test('that is one paragraph stays one', () => {
    const texts = { sent: 'One. Two.', now: 'One.\nTwo.', returned: 'One.\n\nTwo.\n\nThree.' }
    expect(mergeText({ ...texts, holds: 'inline' })).toEqual({ kind: 'taken', text: 'One.\nTwo. Three.' })
    expect(mergeText({ ...texts, holds: 'plain' })).toEqual({ kind: 'taken', text: 'One.\nTwo. Three.' })
  })

  test('that only one side changed comes out as that side has it', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', 'c.', '*d e*', '[f](https://g.org)', 'h[^i]'), { minLength: 1 })
      .map((all) => all.join(' '))
    fc.assert(
      fc.property(words, words, (base, other) => {
        const theirs = mergeText({ sent: base, now: base, returned: other })
        expect('text' in theirs && theirs.text).toBe(other)
        const ours = mergeText({ sent: base, now: other, returned: base })
        expect('text' in ours && ours.text).toBe(other)
        const both = mergeText({ sent: base, now: other, returned: other })
        expect('text' in both && both.text).toBe(other)
      }),
    )
  })
})

const part = (number: number, before: string, after: string) => ({
  part: number,
  sent: before,
  returned: after,
})

describe('a value of several paragraphs', () => {
  const now =
    'The Act of 2019 covers\nall forms. It has:\n\n- one article;\n- two schedules.\n\nIt is in force.\n'
  const value = (...parts: ReturnType<typeof part>[]) => mergeValue({ now, holds: 'blocks', parts })

  test('takes changed, new and split paragraphs, which are items in a list', () => {
    expect(
      value(
        part(1, 'The Act of 2019 covers all forms. It has:', 'The Act covers all forms.\n\nIt has:'),
        part(3, 'two schedules.', 'two schedules;\n\nthree annexes.'),
      ),
    ).toEqual({
      kind: 'taken',
      value:
        'The Act covers\nall forms.\n\nIt has:\n\n- one article;\n- two schedules;\n- three annexes.\n\nIt is in force.\n',
    })
  })

  test('takes a list that was added behind a paragraph, once', () => {
    const added = part(4, 'It is in force.', 'It is in force:\n\n- since May;\n\n- everywhere.')
    const taken = value(added)
    expect(taken).toEqual({
      kind: 'taken',
      value: now.replace('It is in force.', 'It is in force:\n\n- since May;\n- everywhere.'),
    })
    const again = mergeValue({
      now: ('value' in taken && taken.value) || '',
      holds: 'blocks',
      parts: [added],
    })
    expect(again.kind).toBe('already')
  })

  test('loses what was taken out, and joins what was joined', () => {
    expect(value(part(2, 'one article;', ''))).toMatchObject({ value: now.replace('- one article;\n', '') })
    expect(value(part(4, 'It is in force.', ''))).toMatchObject({
      value: now.replace('\nIt is in force.\n', ''),
    })
    expect(
      value(
        part(
          1,
          'The Act of 2019 covers all forms. It has:',
          'The Act of 2019 covers all forms. It has: one article;',
        ),
        part(2, 'one article;', ''),
        part(3, 'two schedules.', ''),
      ),
    ).toMatchObject({ value: 'The Act of 2019 covers\nall forms. It has: one article;\n\nIt is in force.\n' })
    const all = [
      'The Act of 2019 covers all forms. It has:',
      'one article;',
      'two schedules.',
      'It is in force.',
    ]
    expect(value(...all.map((text, index) => part(index + 1, text, '')))).toEqual({
      kind: 'taken',
      value: undefined,
    })
  })

  test('finds its paragraphs again after others were added and taken out', () => {
    const later = `A first paragraph.\n\n${now.replace('- one article;\n', '')}`
    expect(
      mergeValue({
        now: later,
        holds: 'blocks',
        parts: [
          part(1, 'The Act of 2019 covers all forms. It has:', 'The Act of 2019 covers all forms. It has:'),
          part(2, 'one article;', 'one article;'),
          part(3, 'two schedules.', 'two schedules.'),
          part(4, 'It is in force.', 'It is now in force.'),
        ],
      }),
    ).toEqual({ kind: 'taken', value: later.replace('is in', 'is now in') })
  })

  test('is a conflict where a paragraph was changed that is gone here', () => {
    expect(
      mergeValue({
        now: 'One.\n',
        holds: 'blocks',
        parts: [part(1, 'One.', 'One.'), part(2, 'Two.', 'Two and a half.')],
      }),
    ).toEqual({ kind: 'conflict', hunks: [{ part: 2, sent: 'Two.', now: '', returned: 'Two and a half.' }] })
  })
})
