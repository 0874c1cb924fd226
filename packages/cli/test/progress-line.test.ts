import { expect, test } from 'vitest'
import { progressLine } from '../src/progress-line.ts'

/** A terminal of ten columns, or a pipe; what stands on its line, and how often it was written. */
function screen(isTTY: boolean) {
  const seen = { line: '', writes: 0 }
  const write = (text: string) => {
    seen.writes += 1
    seen.line = text.replace('\r\u001B[2K', '')
  }
  return { seen, isTTY, columns: 10, write }
}

test('a terminal shows how far it is once a second has passed, on one line that goes away', () => {
  const at = { time: 500 }
  const terminal = screen(true)
  const progress = progressLine(terminal, () => at.time)
  progress.show('first')
  expect(terminal.seen).toEqual({ line: '', writes: 0 })
  at.time = 1500
  progress.show('second')
  expect(terminal.seen.line).toBe('second')
  progress.show('a line that would wrap')
  expect(terminal.seen.line).toBe('a line th')
  progress.clear()
  expect(terminal.seen).toEqual({ line: '', writes: 3 })
  progress.clear()
  expect(terminal.seen.writes).toBe(3)
})

test('a pipe is told nothing', () => {
  const at = { time: 0 }
  const pipe = screen(false)
  const progress = progressLine(pipe, () => at.time)
  at.time = 5000
  progress.show('first')
  progress.clear()
  expect(pipe.seen.writes).toBe(0)
})
