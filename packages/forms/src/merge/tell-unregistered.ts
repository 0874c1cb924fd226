import type { VFileMessage } from 'vfile-message'
import { formMessage } from '../form-message.ts'
import type { FormPlace } from '../returned.ts'
import { ownSources } from '../understand/own-sources.ts'
import type { Delivery } from '../understand/typed-row.ts'
import { describeSource } from './match-source.ts'

/** What is still to be said of sources that are not registered: one that the form adds has its own row. */
export function tellUnregistered(
  { form }: Delivery,
  place: FormPlace,
  unregistered: readonly string[],
): VFileMessage[] {
  const own = new Set(ownSources(form).values())
  return unregistered
    .filter((typed) => !own.has(typed))
    .map((typed) => formMessage('form-source-new', form.file, place, describeSource(typed)))
}
