import { isRecord } from '@rsr/model'

/** Whether a value says what a recorded one says: of what is filled in for it, as who may read it, nothing is asked. */
export function isAlike(value: unknown, recorded: unknown): boolean {
  if (isRecord(value)) {
    return isRecord(recorded) && Object.entries(value).every(([key, each]) => isAlike(each, recorded[key]))
  }
  return String(value) === String(recorded)
}
