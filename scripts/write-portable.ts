/**
 * Writes the toolkit as one folder that needs only Node, and the same as a ZIP file: for laptops on which nothing may be
 * installed. Build first. Nothing in it is a link, and its paths are short, as Windows wants them.
 *
 * @param folder - where to: `out` when it is left out.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { type Zippable, zipSync } from 'fflate'

const root = join(import.meta.dirname, '..')
const cli = join(root, 'packages/cli')
const { version, files, dependencies } = JSON.parse(readFileSync(join(cli, 'package.json'), 'utf8')) as {
  version: string
  files: string[]
  dependencies: Record<string, string>
}
const out = resolve(process.argv[2] ?? join(root, 'out'))
const folder = join(out, `rsr-${version}`)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

// What is written down in the repository, and no more of it than that.
for (const path of committed('docs', 'examples', 'schemas', 'LICENSE', 'README.md'))
  copy(join(root, path), path)
for (const name of ['package.json', ...files]) copy(join(cli, name), join('app', name))
for (const name of Object.keys(dependencies)) {
  copy(join(cli, 'node_modules', name), join('app/node_modules', name))
}
for (const name of readdirSync(join(root, 'scripts/portable'))) {
  const text = readFileSync(join(root, 'scripts/portable', name), 'utf8')
  // Lines end as the program that reads them expects it.
  writeFileSync(join(folder, name), name === 'rsr' ? text : text.replaceAll(/\r?\n/g, '\r\n'))
}
chmodSync(join(folder, 'rsr'), 0o755)
writeFileSync(`${folder}.zip`, zipped())
console.log(`Wrote ${relative(process.cwd(), folder)} and ${relative(process.cwd(), folder)}.zip`)

function committed(...paths: string[]): string[] {
  return execFileSync('git', ['ls-files', '-z', ...paths], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean)
}

function copy(from: string, to: string): void {
  // Packages of the workspace are reached by links: their files are wanted.
  cpSync(from, join(folder, to), { recursive: true, dereference: true })
}

/** All files, with a name for the folder around them; the one that starts the toolkit may be run. */
function zipped(): Uint8Array {
  const entries: Zippable = {}
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const name = relative(out, path).replaceAll('\\', '/')
    const mode = entry.name === 'rsr' ? 0o100755 : 0o100644
    entries[name] = [readFileSync(path), { os: 3, attrs: mode << 16, mtime: new Date(1980, 0, 1) }]
  }
  return zipSync(entries)
}
