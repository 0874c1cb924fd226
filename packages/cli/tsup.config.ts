import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Options, defineConfig } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/**
 * The command carries all that it needs in few files, as Node takes longer to find 300 small modules than to run
 * `rsr check`. Libraries are not built so: who uses them bundles for himself.
 */
export default defineConfig({
  entry: ['src/index.ts', 'src/bin.ts'],
  format: 'esm',
  dts: true,
  clean: true,
  // What draws figures is a program of its own, read from its package.
  noExternal: [/^(?!node:|@resvg\/|stream$)/],
  // What reads CSV asks for streams of Node where it is called with some, which it is not.
  external: [/^node:/, /^@resvg\//, 'stream'],
  removeNodeProtocol: false,
  // Where a dependency has a build in modules of its own for browsers and one in CommonJS for Node, the first is smaller.
  platform: 'neutral',
  minifyWhitespace: true,
  esbuildOptions: (options) => {
    options.conditions = ['@rsr/source']
    options.mainFields = ['module', 'main']
    options.metafile = true
  },
  esbuildPlugins: [wholeCatalogue(), parsedData(), licences()],
})

/** The command loads the catalogue whole: instruments need no files of their own, as they have for `loadInstrument`. */
function wholeCatalogue(): Plugin {
  return {
    name: 'whole-catalogue',
    setup: (build) =>
      build.onResolve({ filter: /\/instruments\/.*\.json$/ }, ({ kind, path }) =>
        kind === 'dynamic-import' ? { path, external: true } : undefined,
      ),
  }
}

/** Data are carried as text, which takes half the time to read that the same takes as code. */
function parsedData(): Plugin {
  return {
    name: 'parsed-data',
    setup: (build) =>
      build.onLoad({ filter: /\.json$/ }, ({ path }) => {
        const text = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')) as unknown)
        return { contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(text)})` }
      }),
  }
}

/** Writes the licences of all packages whose code is carried: theirs ask for it. */
function licences(): Plugin {
  return {
    name: 'licences',
    setup: (build) =>
      build.onEnd(({ metafile }) => {
        const inputs = Object.keys(metafile?.inputs ?? {})
        const folders = new Set(
          inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
        )
        const texts = [...folders].toSorted().map(licenceOf)
        // In a fresh clone this runs before esbuild writes its own files.
        const dist = join(import.meta.dirname, 'dist')
        mkdirSync(dist, { recursive: true })
        writeFileSync(join(dist, 'licences.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`))
      }),
  }
}

function licenceOf(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every package says these
  const { name, version, license } = manifest as Record<'name' | 'version' | 'license', string>
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
  const text = file === undefined ? `Licence: ${license}\n` : readFileSync(join(folder, file), 'utf8')
  return `${name} ${version}\n\n${text}`
}
