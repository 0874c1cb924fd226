import { existsSync } from 'node:fs'
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { isDeviceName } from './device-name.ts'
import { CommandError, exitCode } from './exit-code.ts'

/** A file to write: its full path, how the user knows it, and its content. */
export interface OutputFile {
  readonly path: string
  readonly shown: string
  readonly content: string | Uint8Array
}

/**
 * Writes files, all of them or none: each beside its place first; then, once every place is seen to be free, they are
 * moved over what is there. Should one of these moves fail, those before it are taken back.
 *
 * @throws CommandError that says what to do when a file cannot be written. What stood there before is unchanged.
 */
export async function writeFiles(files: readonly OutputFile[]): Promise<void> {
  for (const { path, shown } of files) expectName(path, shown)
  const made: string[] = []
  const moved: Replaced[] = []
  try {
    for (const file of files) await saying(file, async (one) => made.push(...(await writeBeside(one))))
    for (const file of files) await saying(file, expectFree)
    for (const file of files) await saying(file, async ({ path }) => moved.push(await moveIn(path)))
  } catch (error) {
    await Promise.all(moved.map(takeBack))
    await Promise.all(files.map(({ path }) => rm(beside(path), { force: true }).catch(() => undefined)))
    // A folder that was made for a file goes with it.
    await Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true })))
    throw error
  }
}

/**
 * That neither the file nor a folder that is made for it has the name of a device, on any system: Node can make such a file
 * on Windows, where no other program can open or delete it then, and what is written elsewhere goes there by mail.
 */
function expectName(path: string, shown: string): void {
  if (existsSync(path) || path === dirname(path)) return
  const name = basename(path)
  if (isDeviceName(name)) {
    const sentence = `Cannot write \`${shown}\`: Windows keeps the name \`${name}\` for a device, and opens no such file or folder. Choose another name.`
    throw new CommandError(exitCode.files, sentence)
  }
  expectName(dirname(path), shown)
}

const beside = (path: string) => `${path}.part`

/** Gives the folder that was made for the file, if any was. */
async function writeBeside({ path, content }: OutputFile): Promise<string[]> {
  const made = await mkdir(dirname(path), { recursive: true })
  await writeFile(beside(path), content)
  return made === undefined ? [] : [made]
}

/** Word holds a file that it shows, and a folder is in the way of one of its name: neither can be opened to write. */
async function expectFree({ path }: OutputFile): Promise<void> {
  try {
    const there = await open(path, 'r+')
    await there.close()
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}

/** A file that was written over another, and what stood there, if anything did. */
interface Replaced {
  readonly path: string
  readonly before: Uint8Array | undefined
}

async function moveIn(path: string): Promise<Replaced> {
  const before = await readFile(path).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error
    return undefined
  })
  await patiently(() => rename(beside(path), path))
  return { path, before }
}

const takeBack = ({ path, before }: Replaced) =>
  patiently(() => (before === undefined ? rm(path, { force: true }) : writeFile(path, before)))

/** Programs that look for viruses, make an index or copy to a cloud hold a new file of Windows for a moment. */
async function patiently(step: () => Promise<void>): Promise<void> {
  for (const wait of [20, 80, 320]) {
    try {
      return await step()
    } catch (error) {
      if (!inUse.has(codeOf(error))) throw error
      await setTimeout(wait)
    }
  }
  return step()
}

/** How Windows says that another program has a file. */
const inUse = new Set(['EPERM', 'EBUSY', 'EACCES'])

async function saying(file: OutputFile, step: (file: OutputFile) => Promise<unknown>): Promise<void> {
  try {
    await step(file)
  } catch (error) {
    throw new CommandError(exitCode.files, writeProblem(file.shown, error))
  }
}

/** Why a file could not be written, and what to do, from the code of the system's error. */
export function writeProblem(shown: string, error: unknown): string {
  switch (codeOf(error)) {
    case 'EPERM':
    case 'EBUSY':
    case 'EACCES':
      return `Cannot write \`${shown}\`: it is open in another program, or protected. Close it there and run the command again. The file that is there is unchanged.`
    case 'ENOSPC':
      return `Cannot write \`${shown}\`: the disk is full. Nothing of it was kept.`
    case 'ENOENT':
    case 'EINVAL':
    case 'ENAMETOOLONG':
      return `Cannot write \`${shown}\`: there can be no file of that name. Choose another place with --out: a drive that is there, names without any of < > : " | ? *, and fewer than 260 letters with all folders.`
    case 'EISDIR':
    case 'EEXIST':
    case 'ENOTDIR':
      return `Cannot write \`${shown}\`: there is a folder or a file of that name in the way. Choose another place with --out.`
    default:
      return `Cannot write \`${shown}\`: ${error instanceof Error ? error.message : String(error)}`
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '')
