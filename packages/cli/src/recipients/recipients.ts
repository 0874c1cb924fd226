import { CommandError, exitCode } from '../exit-code.ts'

/** For which agencies something is made: each that it concerns, or the one that is named. */
export type Recipients = 'agency' | { readonly named: string }

/**
 * What `--by` and `--for` say; nothing where there is neither.
 *
 * @throws CommandError for both, and for anything but agencies after `--by`.
 */
export function recipientsIn({
  by,
  for: named,
}: Readonly<Record<string, string | undefined>>): Recipients | undefined {
  if (by !== undefined && by !== 'agency')
    throw new CommandError(exitCode.usage, `Unexpected \`${by}\` after --by, expected agency`)
  if (by !== undefined && named !== undefined)
    throw new CommandError(exitCode.usage, 'Expected one of --by agency and --for: each agency, or one')
  return by ?? (named === undefined ? undefined : { named })
}

/** With which option they were named. */
export const optionOf = (recipients: Recipients): string => (recipients === 'agency' ? '--by' : '--for')
