/**
 * Where the user stands. `pnpm rsr` runs the script `rsr` in the folder of the package and says under INIT_CWD where it
 * was called. Any other script, and what it calls, means the folder that it runs in.
 */
export function workingFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: called } = process.env
  return script === 'rsr' && called ? called : process.cwd()
}
