import type { Dirent } from 'node:fs'

/** The modules of Node themselves: in a test that imports this one, `node:fs` and `node:path` are those of Windows. */
const native = {
  fs: process.getBuiltinModule('node:fs'),
  promises: process.getBuiltinModule('node:fs/promises'),
  path: process.getBuiltinModule('node:path'),
  os: process.getBuiltinModule('node:os'),
  url: process.getBuiltinModule('node:url'),
}
const { win32, posix } = native.path

/** What another program does with a file that it has open: Word lets nobody write it, others only keep it in its place. */
type Hold = 'writes' | 'moves'

/** The roots of a machine with drives and a server, and with everything that is really there as the drive `T:`. */
const home = native.fs.mkdtempSync(posix.join(native.os.tmpdir(), 'rsr-windows-'))
const roots: Readonly<Record<string, string>> = {
  'c:\\': posix.join(home, 'c'),
  'd:\\': posix.join(home, 'd'),
  'e:\\': posix.join(home, 'e'),
  '\\\\server\\share\\': posix.join(home, 'share'),
  't:\\': '/',
}
for (const root of Object.values(roots)) native.fs.mkdirSync(root, { recursive: true })
const held = new Map<string, Hold>()

/** A path of this machine as Windows would name it. */
export const onWindows = (path: string): string => win32.join('T:\\', ...path.split('/'))

/** Holds a file open in another program, until it is let go. */
export function holdOpen(path: string, hold: Hold): { readonly letGo: () => void } {
  held.set(win32.resolve(path).toLowerCase(), hold)
  return { letGo: () => held.delete(win32.resolve(path).toLowerCase()) }
}

export const removeDisk = (): void => native.fs.rmSync(home, { recursive: true, force: true })

function failure(code: string, what: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${what}, '${path}'`), { code, path })
}

/** What no name may have or be ("Naming Files, Paths, and Namespaces" of Windows); a dot or space at its end gets lost. */
const isForbidden = (name: string) =>
  /[<>:"/|?*\p{Cc}]|[. ]$/u.test(name) || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name)

/** The path on this machine that a path of Windows leads to, whatever the case of its letters. */
function real(path: string): string {
  // What the module loader has found.
  if (path.startsWith('/') && path.includes('/node_modules/')) return path
  const { root } = win32.parse(win32.normalize(path))
  const start = roots[root.toLowerCase()]
  if (start === undefined) throw failure('ENOENT', 'no such drive', path)
  const names = win32.normalize(path).slice(root.length).split('\\').filter(Boolean)
  let at = start
  for (const name of names) {
    if (isForbidden(name)) throw failure('ENOENT', 'no such file or directory', path)
    at = posix.join(at, spelt(at, name))
  }
  return at
}

function spelt(folder: string, name: string): string {
  if (native.fs.existsSync(posix.join(folder, name)) || !native.fs.existsSync(folder)) return name
  const there = native.fs.statSync(folder).isDirectory() ? native.fs.readdirSync(folder) : []
  return there.find((each) => each.toLowerCase() === name.toLowerCase()) ?? name
}

/** A path of this machine as Windows names it. */
function named(path: string): string {
  const found = Object.entries(roots).find(([, root]) => path.startsWith(root)) ?? ['t:\\', '/']
  return win32.join(
    found[0].replace(/^[a-z]/, (letter) => letter.toUpperCase()),
    path.slice(found[1].length),
  )
}

/** What a function does with a file, as far as another program could be in the way. */
type Use = 'reads' | 'writes' | 'moves'

function expectFree(path: string, use: Use): void {
  const hold = held.get(win32.resolve(path).toLowerCase())
  if (hold === undefined || use === 'reads') return
  if (hold === 'writes') throw failure('EBUSY', 'resource busy or locked', path)
  if (use === 'moves') throw failure('EPERM', 'operation not permitted', path)
}

type Any = (...args: never[]) => unknown

/** A function of a path, and of a second one in `paths` of them, that understands those of Windows. */
function wrapped<F extends Any>(use: Use, call: F, paths: 1 | 2 = 1): F {
  const outer = (...args: unknown[]) => {
    const own = args.map((arg, index) => {
      if (index >= paths || typeof arg !== 'string') return arg
      expectFree(arg, index === 0 && use === 'reads' ? 'reads' : use)
      return real(arg)
    })
    return renamed(call(...(own as never[])))
  }
  return outer as unknown as F
}

/** The paths that a function gives. */
function renamed(given: unknown): unknown {
  if (given instanceof Promise) return given.then(renamed)
  if (typeof given === 'string' && given.startsWith(home)) return named(given)
  if (Array.isArray(given)) return given.map((each: unknown) => (isDirent(each) ? direntOf(each) : each))
  return given
}

const isDirent = (value: unknown): value is Dirent =>
  typeof value === 'object' && value !== null && 'parentPath' in value

const direntOf = (entry: Dirent) => Object.assign(entry, { parentPath: named(entry.parentPath) })

/** As it fails at once, a promise fails later. */
const later = <F extends Any>(call: F): F => (async (...args: never[]) => call(...args)) as unknown as F

const quiet = (path: string): boolean => {
  try {
    return native.fs.existsSync(real(path))
  } catch {
    return false
  }
}

const { fs, promises } = native
export const windowsFs = {
  existsSync: quiet,
  statSync: ((path: string, options?: { throwIfNoEntry?: boolean }) =>
    quiet(path) || options?.throwIfNoEntry !== false
      ? fs.statSync(real(path))
      : undefined) as typeof fs.statSync,
  readFileSync: wrapped('reads', fs.readFileSync),
  readdirSync: wrapped('reads', fs.readdirSync),
  writeFileSync: wrapped('writes', fs.writeFileSync),
  mkdirSync: wrapped('writes', fs.mkdirSync),
  cpSync: wrapped('reads', fs.cpSync, 2),
  rmSync: wrapped('moves', fs.rmSync),
}
export const windowsPromises = {
  readFile: later(wrapped('reads', promises.readFile)),
  readdir: later(wrapped('reads', promises.readdir)),
  stat: later(wrapped('reads', promises.stat)),
  mkdir: later(wrapped('writes', promises.mkdir)),
  writeFile: later(wrapped('writes', promises.writeFile)),
  open: later(wrapped('writes', promises.open)),
  rename: later(wrapped('moves', promises.rename, 2)),
  rm: later(wrapped('moves', promises.rm)),
}
export const windowsUrl = {
  ...native.url,
  pathToFileURL: (path: string) => native.url.pathToFileURL(path, { windows: true }),
  fileURLToPath: (url: string | URL) => onWindows(native.url.fileURLToPath(url)),
}
export const windowsPath = win32
