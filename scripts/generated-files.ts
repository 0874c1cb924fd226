import { readFileSync, readdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { compile, type JSONSchema } from 'json-schema-to-typescript'
import { parse } from 'yaml'
import { apiPages } from './api/api-pages.ts'
import { exchangeDoc } from './exchange-doc.ts'
import { letterWidths } from './letter-widths.ts'
import { outlineOf } from './outline-of.ts'

const root = join(import.meta.dirname, '..')
/** What people write, and so what is validated when it is read. */
const written = ['roadmap', 'country', 'assessment', 'workspace', 'decisions'] as const
const kinds = [...written, 'analysis', 'review'] as const

const model = (name: string) => join(root, 'packages/model/src/generated', name)

/** Every generated file of the repository: its absolute path and its text. */
export async function generated(): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const kind of kinds) {
    files[model(`${kind}.ts`)] = await types(kind)
    files[model(`${kind}.schema.json`)] = json(schema(kind))
  }
  files[model('validators.js')] = await validators(written)
  // Apart from the others, which every command loads.
  files[model('review-validator.js')] = await validators(['review'])
  files[model('review-validator.d.ts')] =
    `import type { ReviewDocument } from './review.ts'\nexport declare const review: (value: unknown) => value is ReviewDocument\n`
  files[model('analysis-validator.js')] = await validators(['analysis'])
  files[model('analysis-validator.d.ts')] =
    `import type { AnalysisDocument } from './analysis.ts'\nimport type { Validator } from '../validate.ts'\nexport declare const analysis: Validator<AnalysisDocument>\n`
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
  const data = modulesOfData(join(root, 'packages/standards/data'))
  for (const [name, text] of Object.entries(data)) {
    files[join(root, 'packages/standards/src/generated', name)] = text
  }
  const font = readFileSync(join(root, 'packages/cli/fonts/Arimo-Regular.ttf'))
  files[join(root, 'packages/document/src/generated/letter-widths.json')] = json(letterWidths(font))
  files[join(root, 'docs/exchange.md')] = exchangeDoc()
  return { ...files, ...apiPages() }
}

/**
 * The modules that load the data, by their names. An instrument and a country are loaded alone, on demand; the catalogue
 * as one, as 60 small modules take longer to find than to read. Instruments are in the order that `roadmap.yaml` gives,
 * everything else by the alphabet. They are code without types, so that tsc does not type the data themselves.
 */
function modulesOfData(data: string): Record<string, string> {
  const { order } = parse(readFileSync(join(data, 'roadmap.yaml'), 'utf8')) as { order: string[] }
  const namesIn = (folder: string) =>
    readdirSync(join(data, folder))
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => join(folder, basename(file, '.yaml')))
      .toSorted()
  const instruments = order.map((id) => `instruments/${id}`)
  const missing = namesIn('instruments').filter((name) => !instruments.includes(name))
  const all = [...instruments, ...missing]
  const parts = [...all, ...namesIn('')]
  const outline = (name: string) => outlineOf(parse(readFileSync(join(data, `${name}.yaml`), 'utf8')))
  return {
    'instruments.js': first + table('instruments', loaders(all)),
    'instruments.d.ts': type('instruments', loader),
    'countries.js': first + table('countries', loaders(namesIn('countries'))),
    'countries.d.ts': type('countries', loader),
    'catalogue.js':
      first +
      parts.map((name, at) => `import part${at} from ${specifier(name)} with { type: 'json' }\n`).join('') +
      table(
        'catalogue',
        parts.map((name, at) => ` '${name}.yaml': part${at},\n`),
      ),
    'catalogue.d.ts': type('catalogue', 'unknown'),
    'outline.json': json(Object.fromEntries(parts.map((name) => [`${name}.yaml`, outline(name)]))),
    'outline.js': `${first}export { default as outline } from './outline.json' with { type: 'json' }\n`,
    'outline.d.ts': type('outline', 'unknown'),
  }
}

const specifier = (name: string) => `'./${name}.json'`
const loaders = (names: readonly string[]) =>
  names.map((name) => ` '${basename(name)}': () => import(${specifier(name)}, { with: { type: 'json' } }),\n`)
const table = (name: string, lines: readonly string[]) => `export const ${name} = {\n${lines.join('')}}\n`
const first = '// Generated from data/ by `pnpm generate`.\n'
const type = (name: string, value: string) =>
  `export declare const ${name}: Readonly<Record<string, ${value}>>\n`
const loader = '() => Promise<{ default: unknown }>'

/** What a reviewed file becomes: a YAML file its value; a layout, and what a browser reads, its text. */
const modules: Readonly<Record<string, (text: string) => unknown>> = {
  '.yaml': (text) => parse(text) as unknown,
  '.md': (text) => ({ text }),
  '.css': (text) => ({ text }),
  '.js': (text) => ({ text }),
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
  ['packages/cli/preview', 'packages/cli/src/generated/preview'],
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

/** Leaves out what a schema says to people, which validators would carry with them. A property may be called so, too. */
const withoutWords = (key: string, value: unknown) =>
  typeof value === 'string' && ['title', 'description', '$comment'].includes(key) ? undefined : value

/** All validators as one module without dependencies, so that nothing is compiled when a document is read. */
async function validators(of: readonly (typeof kinds)[number][]): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    code: { source: true, esm: true },
    inlineRefs: false,
    messages: false, // sentences are ours
    keywords: ['x-text', 'x-replaced', 'x-line'],
    schemas: of.map((kind) => JSON.parse(JSON.stringify(schema(kind)), withoutWords) as object),
    strictRequired: false,
    useDefaults: true, // what an analysis of an earlier edition cannot say
  })
  const names = Object.fromEntries(of.map((kind) => [kind, schema(kind).$id as string]))
  const code = standaloneCode.default(ajv, names)
  const result = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    format: 'esm',
    legalComments: 'none',
    minify: true,
    write: false,
  })
  return `// Generated from schemas/ by \`pnpm generate\`.\n${result.outputFiles[0]?.text ?? ''}`
}
