export const median = (all: readonly number[]) =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

/** Time of the processor in milliseconds, of all threads: what others do on the machine hardly counts. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Times of each step of some work, by its name. */
export class Steps {
  private readonly times = new Map<string, number[]>()

  async time<Value>(step: string, work: () => Value | Promise<Value>): Promise<Value> {
    const start = processorTime()
    const value = await work()
    this.times.set(step, [...(this.times.get(step) ?? []), processorTime() - start])
    return value
  }

  /** Each step as a share of all, by the medians. */
  shares(): string {
    const medians = [...this.times].map(([step, all]) => ({ step, time: median(all) }))
    const total = medians.reduce((sum, { time }) => sum + time, 0)
    return medians
      .map(({ step, time }) => `  ${step.padEnd(10)}${Math.round((100 * time) / total)} %`)
      .join('\n')
  }
}
