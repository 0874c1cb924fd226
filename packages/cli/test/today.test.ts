import { afterEach, expect, test, vi } from 'vitest'
import { today } from '../src/today.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.useRealTimers()
})

test.each([
  ['Pacific/Fiji', '2026-11-27'],
  ['America/New_York', '2026-11-26'],
])('the day is the one that it is where the user is: in %s, %s', (place, day) => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-26T21:30:00Z') })
  vi.stubEnv('TZ', place)
  expect(today()).toBe(day)
})
