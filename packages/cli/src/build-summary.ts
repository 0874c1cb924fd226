import { type ExitCode, exitCode } from './exit-code.ts'

/** What became of one country: how much was written, or what is in the way. */
export interface Built {
  /** As the user named it. */
  readonly path: string
  /** Its code, where it could be read. */
  readonly country: string
  readonly documents: number
  readonly files: number
  /** What would have been the same again, and was not written. */
  readonly unchanged?: { readonly documents: number; readonly files: number }
  /** Whether there were warnings or notes when it was built, and nothing was said this time. */
  readonly isSilent?: boolean
  readonly errors: number
  readonly code: ExitCode
}

/** What became of several countries: which have their documents, and which have not and why. */
export function summaryOf(all: readonly Built[]): string {
  const written = all.filter(({ files }) => files > 0)
  const same = all.flatMap(({ country, unchanged }) => (unchanged ? [{ country, ...unchanged }] : []))
  const others = all.filter(
    ({ files, unchanged, code }) => files === 0 && (!unchanged || code !== exitCode.ok),
  )
  // After the lines that name each file.
  const lines: string[] = written.length + same.length > 0 ? [''] : []
  if (written.length > 0) lines.push(`Written: ${counted(written)}`)
  if (same.length > 0) lines.push(`Unchanged: ${counted(same)}`)
  if (others.length > 0) {
    lines.push(`Not written: ${others.map((one) => `${one.path} (${reasonOf(one)})`).join(', ')}`)
  }
  return lines.join('\n')
}

const reasonOf = ({ code, errors }: Built) =>
  code === exitCode.documentErrors ? plural(errors, 'error') : 'see above'

function counted(all: readonly Pick<Built, 'country' | 'documents' | 'files'>[]): string {
  const sum = (key: 'documents' | 'files') => all.reduce((total, one) => total + one[key], 0)
  const names = all.map(({ country }) => country).join(', ')
  return `${names} (${plural(sum('documents'), 'document')}, ${plural(sum('files'), 'file')})`
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
