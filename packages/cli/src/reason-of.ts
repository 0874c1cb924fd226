/** Why a file could not be read, in words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return ('code' in error ? reasons[String(error.code)] : undefined) ?? error.message
}

/** By the codes of Node, in whose words they say little to a user. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you have no permission to read it',
  EPERM: 'you have no permission to read it',
  EBUSY: 'another program has it open; close it there',
}
