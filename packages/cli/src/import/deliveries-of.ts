import { basename } from 'node:path'
import type { Delivery } from '@rsr/forms'
import { CommandError, exitCode } from '../exit-code.ts'
import type { FormFile } from './form-files.ts'

/** A form with who sent it and when, and the file that it is in. */
export interface DeliveredFile {
  readonly delivery: Delivery
  readonly file: string
  readonly bytes: Uint8Array
  readonly agency: string
  readonly received: string
}

/**
 * Forms with what the user says of them, and where he does not, what they say of themselves.
 *
 * @throws CommandError for a form of another country or agency, of an agency that nobody names, or received before it was made.
 */
export function deliveriesOf(
  files: readonly FormFile[],
  given: { readonly agency: string | undefined; readonly received: string; readonly country: string },
): DeliveredFile[] {
  return files.flatMap(({ form, bytes }) => {
    if (!form) return []
    const { sent, file } = form
    if (sent && sent.country !== given.country) {
      const sentence = `\`${basename(file)}\` is a form for ${sent.country}, not for ${given.country}. Import it into its own country: --country ${sent.country}`
      throw new CommandError(exitCode.usage, sentence)
    }
    const agency = given.agency ?? sent?.agency
    if (agency === undefined) {
      const sentence = `Cannot tell which agency returned \`${basename(file)}\`. Name its kind, as --agency police, and import the forms of other agencies apart`
      throw new CommandError(exitCode.usage, sentence)
    }
    const { received } = given
    if (sent?.agency !== undefined && sent.agency !== agency) {
      const sentence = `\`${basename(file)}\` is the form of ${sent.agency}, not of ${agency}. Leave --agency out: the form says whose it is. What another agency answered in it is imported as a table (.csv), with --agency`
      throw new CommandError(exitCode.usage, sentence)
    }
    if (sent && form.kind === 'xlsx' && received < sent.date) {
      const sentence = `Unexpected day \`${received}\` after --received: \`${basename(file)}\` was made later, on ${sent.date}`
      throw new CommandError(exitCode.usage, sentence)
    }
    return [{ delivery: { form, agency, received }, file, bytes, agency, received }]
  })
}
