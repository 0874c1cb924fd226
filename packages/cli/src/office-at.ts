import { resolve } from 'node:path'
import { hasErrors } from '@rsr/model'
import { CommandError, exitCode } from './exit-code.ts'
import { type Office, readOffice } from './read-office.ts'
import { report } from './report.ts'
import type { Terminal } from './terminal.ts'

/**
 * The workspace around a path, by default that in which the user stands; or what holds outside of one.
 *
 * @throws CommandError with the messages when something is wrong with it.
 */
export async function officeAt(terminal: Terminal, path = '.'): Promise<Office> {
  const office = await readOffice(resolve(terminal.cwd, path))
  if (!hasErrors(office.messages)) return office
  const reported = { ...office, folder: office.root ?? terminal.cwd }
  throw new CommandError(exitCode.documentErrors, report(reported, terminal))
}
