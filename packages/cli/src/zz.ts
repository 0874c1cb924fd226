import { readFileSync } from 'node:fs'
let last = 0
const f = () => Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
const t = (l: string) => {
  const n = f()
  console.error('@' + l + ' ' + (n - last).toFixed(1))
  last = f()
}
t('boot')
const { run } = await import('./run.ts')
t('run')
const { check } = await import('./commands/check.ts')
t('check.ts')
const { readOffice } = await import('./read-office.ts')
const { readWorkspace } = await import('./read-workspace.ts')
const { reportAll } = await import('./report.ts')
const { countriesOf } = await import('./countries-of.ts')
await countriesOf('examples/countries/FJI', process.cwd())
t('countriesOf')
await readOffice(process.cwd() + '/examples/countries/FJI')
t('readOffice')
const w = await readWorkspace('examples/countries/FJI', process.cwd())
t('readWorkspace')
reportAll([w], {} as any)
t('report')
process.stdout.write('x\n')
t('stdout')
process.on('exit', () => t('exit'))
void run
void check
