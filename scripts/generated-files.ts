import { readFileSync, readdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { compile, type JSONSchema } from 'json-schema-to-typescript'
import { parse } from 'yaml'
import { letterWidths } from './letter-widths.ts'

const root = join(import.meta.dirname, '..')
/** What people write, and so what is validated when it is read. */
const written = ['roadmap', 'country', 'assessment', 'workspace'] as const
const kinds = [...written, 'analysis'] as const

const model = (name: string) => join(root, 'packages/model/src/generated', name)

/** Every generated file of the repository: its absolute path and its text. */
export async function generated(): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const kind of kinds) {
    files[model(`${kind}.ts`)] = await types(kind)
    files[model(`${kind}.schema.json`)] = json(schema(kind))
  }
  files[model('validators.js')] = await validators()
  const exported = written.map((kind) => `export declare const ${kind}: Validator<Written['${kind}']>\n`)
  files[model('validators.d.ts')] =
    `import type { Validator, Written } from '../validate.ts'\n${exported.join('')}`
  for (const [folder, out] of content) {
    for (const name of readdirSync(join(root, folder)).filter((file) => extname(file) in modules)) {
      const value = modules[extname(name)]?.(readFileSync(join(root, folder, name), 'utf8'))
      files[join(root, out, `${basename(name, extname(name))}.json`)] = json(value)
    }
  }
  const style = readFileSync(join(root, 'packages/document/style.css'), 'utf8')
  files[join(root, 'packages/document/src/generated/style.json')] = json({ text: style })
  const font = readFileSync(join(root, 'packages/cli/fonts/Arimo-Regular.ttf'))
  files[join(root, 'packages/document/src/generated/letter-widths.json')] = json(letterWidths(font))
  const loaders = join(root, 'packages/standards/src/generated/modules')
  files[`${loaders}.js`] = loaderMap(join(root, 'packages/standards/data'))
  files[`${loaders}.d.ts`] =
    `export declare const modules: Readonly<Record<string, () => Promise<{ default: unknown }>>>\n`
  return files
}

/**
 * A module that loads each reviewed file on demand, by its name: instruments in the order that `roadmap.yaml` gives,
 * everything else by the alphabet. The list is code without types, so that tsc does not type the data themselves.
 */
function loaderMap(data: string): string {
  const { order } = parse(readFileSync(join(data, 'roadmap.yaml'), 'utf8')) as { order: string[] }
  const found = readdirSync(data, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
  const instruments = order.map((id) => `instruments/${id}.yaml`)
  const names = [...instruments, ...found.filter((file) => !instruments.includes(file))]
  const lines = names.map((name) => {
    const module = `./${name.replace('.yaml', '.json')}`
    return ` '${name}': () => import('${module}', { with: { type: 'json' } }),\n`
  })
  return `// Generated from data/ by \`pnpm generate\`.\nexport const modules = {\n${lines.join('')}}\n`
}

/** What a reviewed file becomes: a YAML file its value, a layout its text, which is read as that of any layout. */
const modules: Readonly<Record<string, (text: string) => unknown>> = {
  '.yaml': (text) => parse(text) as unknown,
  '.md': (text) => ({ text }),
}

/** Folders of reviewed files, and where their modules go. */
const content = [
  ['packages/standards/data', 'packages/standards/src/generated'],
  ['packages/standards/data/instruments', 'packages/standards/src/generated/instruments'],
  ['packages/standards/data/countries', 'packages/standards/src/generated/countries'],
  ['packages/roadmap/phrases', 'packages/roadmap/src/generated/phrases'],
  ['packages/roadmap/layouts', 'packages/roadmap/src/generated/layouts'],
  ['packages/roadmap/layouts/parts', 'packages/roadmap/src/generated/layouts/parts'],
  ['packages/cli/explanations', 'packages/cli/src/generated/explanations'],
] as const

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`

function schema(kind: string): JSONSchema {
  return JSON.parse(readFileSync(join(root, 'schemas', `${kind}.schema.json`), 'utf8')) as JSONSchema
}

/** The types of a document. Only definitions become named types: titles of properties are left out. */
async function types(kind: string): Promise<string> {
  const named = JSON.parse(JSON.stringify({ ...schema(kind), $id: undefined }, bare)) as JSONSchema
  return compile(named, `${kind}Document`, {
    bannerComment: `// Generated from schemas/${kind}.schema.json by \`pnpm generate\`.`,
    style: { semi: false, singleQuote: true, printWidth: 110 },
    unreachableDefinitions: false,
  })
}

/** Leaves out what would give one definition several names: titles, and words beside a reference. */
function bare(key: string, value: unknown): unknown {
  if (key === 'title' && typeof value === 'string') return undefined
  if (typeof value === 'object' && value !== null && '$ref' in value) return { $ref: value.$ref }
  return value
}

/** All validators as one module without dependencies, so that nothing is compiled when a document is read. */
async function validators(): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    code: { source: true, esm: true },
    inlineRefs: false,
    messages: false, // sentences are ours
    keywords: ['x-text'],
    schemas: written.map((kind) => schema(kind) as object),
    strictRequired: false,
  })
  const names = Object.fromEntries(written.map((kind) => [kind, schema(kind).$id as string]))
  const code = standaloneCode.default(ajv, names)
  const result = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    format: 'esm',
    legalComments: 'none',
    minifyWhitespace: true,
    write: false,
  })
  return `// Generated from schemas/ by \`pnpm generate\`.\n${result.outputFiles[0]?.text ?? ''}`
}
