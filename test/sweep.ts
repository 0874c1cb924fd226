import { inject } from 'vitest'

/** Whether every case is gone through: `pnpm test:sweep`. */
export const isSweep = inject('isSweep')

/** All cases where every case is gone through; of `pnpm test` every `nth`, from the first on. */
export const share = <Case>(cases: readonly Case[], nth: number): readonly Case[] =>
  isSweep ? cases : cases.filter((_, index) => index % nth === 0)
