import { CommandError, exitCode } from '../exit-code.ts'

type Options = Readonly<Record<string, string | undefined>>

/**
 * What `rsr build` has to be asked for, so that it can be recorded what was asked of whom: one form, and its agencies.
 *
 * @param options - those that were given, in words that are not understood yet.
 * @throws CommandError where something else is asked for, before anything is read.
 */
export function expectRecordable(paths: readonly string[], options: Options): void {
  const { layout, to = 'docx', release = 'draft' } = options
  const problem = [
    paths.length > 1 && 'several countries are named',
    layout === undefined && 'no form is named with --layout',
    layout?.includes(',') && 'several layouts are named',
    options.for === undefined && options.by === undefined && 'no agency is named: a request is to one',
    !wordsOf(to).includes('docx') && 'no Word file is written, which agencies fill in',
    wordsOf(release).some((one) => one !== 'draft') && 'only a draft is made for one agency',
  ].find((each) => typeof each === 'string')
  if (problem !== undefined) throw notRecordable(problem)
}

/** That there is nothing that could be recorded, and what to type. */
export const notRecordable = (problem: string): CommandError =>
  new CommandError(
    exitCode.usage,
    `Cannot record with --record what is asked: ${problem}. Expected rsr build COUNTRY --layout questionnaire --for AGENCY --to docx --record; for each agency, --by agency in place of --for AGENCY.`,
  )

const wordsOf = (option: string) => option.split(',').map((word) => word.trim().toLowerCase())
