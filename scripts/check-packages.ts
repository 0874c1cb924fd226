/**
 * Checks what people get: packs every package (build first), installs the tarballs with plain npm into an empty project,
 * imports them as plain ESM, reads their types, and runs `rsr` on a copy of an example.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const project = mkdtempSync(join(tmpdir(), 'rsr-packages-'))
try {
  const modules = install()
  importAll(modules)
  readTypes(modules)
  runCommand()
} finally {
  rmSync(project, { recursive: true })
}

/** Packs and installs all packages; gives the name of each module that they export. */
function install(): string[] {
  run(root, 'pnpm', ['--recursive', 'exec', 'pnpm', 'pack', '--pack-destination', project])
  writeFileSync(join(project, 'package.json'), '{"private": true, "type": "module"}')
  const tarballs = readdirSync(project).filter((name) => name.endsWith('.tgz'))
  run(project, 'npm', ['install', '--no-audit', '--no-fund', ...tarballs.map((name) => `./${name}`)])
  const scope = join(project, 'node_modules', '@rsr')
  const names = readdirSync(scope).toSorted()
  expect(tarballs.length === names.length, `${tarballs.length} tarballs, ${names.length} packages installed`)
  return names.flatMap((name) => {
    const sources = readdirSync(join(scope, name), { recursive: true, encoding: 'utf8' })
    expect(!sources.some((file) => /^(src|test)\b/.test(file)), `@rsr/${name} carries sources or tests`)
    const { exports } = JSON.parse(readFileSync(join(scope, name, 'package.json'), 'utf8')) as {
      exports: object
    }
    const fixed = Object.keys(exports).filter((path) => !/\*|\.(json|css)$/.test(path))
    return fixed.map((path) => join('@rsr', name, path))
  })
}

function importAll(modules: readonly string[]): void {
  const lines = modules.map(
    (name) => `console.log('${name}:', Object.keys(await import('${name}')).length || fail())`,
  )
  const fail = `const fail = () => { throw new Error('Cannot find any export') }`
  writeFileSync(join(project, 'all.mjs'), [fail, ...lines].join('\n'))
  run(project, 'node', ['all.mjs'])
}

/** Errors inside other people's declarations are theirs; everything else counts, inside our own declarations too. */
function readTypes(modules: readonly string[]): void {
  const imports = modules.map((name, index) => `import * as m${index} from '${name}'`)
  const names = modules.map((_, index) => `m${index}`).join(', ')
  writeFileSync(join(project, 'all.ts'), [...imports, `export const all: object[] = [${names}]`].join('\n'))
  const compilerOptions = { module: 'nodenext', target: 'es2022', strict: true, noEmit: true, types: [] }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['all.ts'] }))
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const { status, stdout } = spawnSync('node', [tsc, '--pretty', 'false'], { cwd: project, encoding: 'utf8' })
  const errors = stdout.split('\n').filter((line) => /error TS\d+/.test(line))
  const ours = errors.filter((line) => !/^node_modules\/(?!@rsr\/)/.test(line))
  expect(ours.length === 0, ours.join('\n'))
  expect(status === 0 || errors.length > 0, `Cannot run tsc: ${stdout}`)
  console.log(`types: ${modules.length} modules read, ${errors.length} errors in declarations of others`)
}

function runCommand(): void {
  cpSync(join(root, 'examples/countries/FJI'), join(project, 'FJI'), { recursive: true })
  run(project, join('node_modules', '.bin', 'rsr'), ['build', 'FJI', '--to', 'md,docx', '--out', 'out'])
  const written = readdirSync(join(project, 'out'), { recursive: true, encoding: 'utf8' })
  for (const extension of ['.md', '.docx']) {
    const files = written.filter((name) => name.endsWith(extension))
    expect(files.length > 0, `\`rsr\` wrote no ${extension}`)
    for (const name of files) expect(statSync(join(project, 'out', name)).size > 0, `out/${name} is empty`)
  }
  run(project, join('node_modules', '.bin', 'rsr'), ['schema', '--out', 'schemas'])
  const schemas = readdirSync(join(project, 'schemas')).join()
  expect(schemas === readdirSync(join(root, 'schemas')).join(), `\`rsr\` wrote the schemas ${schemas}`)
  console.log('rsr: wrote', written.join(', '))
}

function run(folder: string, program: string, args: readonly string[]): void {
  console.log('$', program, ...args)
  execFileSync(program, args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] })
}

function expect(condition: boolean, message: string): void {
  if (!condition) throw new Error(message)
}
