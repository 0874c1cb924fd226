import { join } from 'node:path'
import { type Cost, command, isBuilt, measuredRun, root } from './measured-run.ts'
import { median } from './steps.ts'

const commands: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  'rsr --version': [command, '--version'],
  'rsr check FJI': [command, 'check', join(root, 'examples/countries/FJI')],
}

/** What a command of the built package costs beside Node alone, which is started in turn with it. */
export function startUp(rounds = 11): string {
  if (!isBuilt()) return 'Start-up: build the packages first, pnpm build'
  const costs = new Map<string, Cost[]>()
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(commands))
      costs.set(name, [...(costs.get(name) ?? []), measuredRun(args)])
  }
  const ratio = (name: string, key: 'clock' | 'processor') => {
    const of = (which: string) => median((costs.get(which) ?? []).map((cost) => cost[key]))
    return (of(name) / of('node -e 0')).toFixed(1)
  }
  const lines = Object.keys(commands).map(
    (name) =>
      `  ${name.padEnd(15)}${ratio(name, 'clock')} × by the clock, ${ratio(name, 'processor')} × of the processor`,
  )
  return [`Start-up, median of ${rounds}; a check should cost at most 3 × Node alone`, ...lines].join('\n')
}
