import { type ExitCode, exitCode } from './exit-code.ts'

/** What became of one country: how much was written, or what is in the way. */
export interface Built {
  /** As the user named it. */
  readonly path: string
  /** Its code, where it could be read. */
  readonly country: string
  readonly documents: number
  readonly files: number
  readonly errors: number
  readonly code: ExitCode
}

/** What became of several countries: which have their documents, and which have not and why. */
export function summaryOf(all: readonly Built[]): string {
  const written = all.filter(({ files }) => files > 0)
  const others = all.filter(({ files }) => files === 0)
  const lines: string[] = []
  if (written.length > 0) {
    const counts = [counted(written, 'documents', 'document'), counted(written, 'files', 'file')]
    const names = written.map(({ country }) => country)
    // After the lines that name each file.
    lines.push('', `Written: ${names.join(', ')} (${counts.join(', ')})`)
  }
  if (others.length > 0) {
    lines.push(`Not written: ${others.map((one) => `${one.path} (${reasonOf(one)})`).join(', ')}`)
  }
  return lines.join('\n')
}

const reasonOf = (one: Built) =>
  one.code === exitCode.documentErrors ? counted([one], 'errors', 'error') : 'see above'

function counted(all: readonly Built[], key: 'documents' | 'files' | 'errors', noun: string): string {
  const count = all.reduce((sum, one) => sum + one[key], 0)
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
