import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withoutExtensions, withoutIgnorable } from './markup-compatibility.ts'
import type { Problem } from '../../packages/docx/src/lint/problem.ts'
import { printXml, type XmlNode } from '@rsr/opc'

const iso = 'ISO-IEC29500-4_2016'

/** Which parts follow which schema; parts that are not named here are not checked. */
const schemas: readonly (readonly [RegExp, string])[] = [
  [
    /^word\/(document|styles|numbering|settings|comments|footnotes|endnotes|fontTable|header\d*|footer\d*)\.xml$/,
    `${iso}/wml.xsd`,
  ],
  [/^word\/theme\/theme\d*\.xml$/, `${iso}/dml-main.xsd`],
  [/^word\/charts\/chart\d*\.xml$/, `${iso}/dml-chart.xsd`],
  [/^docProps\/app\.xml$/, `${iso}/shared-documentPropertiesExtended.xsd`],
  [/^docProps\/custom\.xml$/, `${iso}/shared-documentPropertiesCustom.xsd`],
  [/^customXml\/itemProps\d*\.xml$/, `${iso}/shared-customXmlDataProperties.xsd`],
  [/^docProps\/core\.xml$/, 'opc/opc-coreProperties.xsd'],
  [/^\[Content_Types\]\.xml$/, 'opc/opc-contentTypes.xsd'],
  [/\.rels$/, 'opc/opc-relationships.xsd'],
  [/^word\/(commentsExtended|people)\.xml$/, 'microsoft/wml-2012.xsd'],
  [/^word\/commentsIds\.xml$/, 'microsoft/wml-cid-2016.xsd'],
  [/^word\/commentsExtensible\.xml$/, 'microsoft/wml-cex-2018.xsd'],
]

/** Validates the parts; one run of xmllint for each schema. */
export function checkSchemas(parts: ReadonlyMap<string, XmlNode>, folder: string): Problem[] {
  const work = mkdtempSync(join(tmpdir(), 'check-word-'))
  try {
    return schemas.flatMap(([pattern, schema]) => {
      const names = Array.from(parts.keys()).filter((name) => pattern.test(name))
      return names.length === 0 ? [] : validate(names, parts, join(folder, schema), work)
    })
  } finally {
    rmSync(work, { recursive: true })
  }
}

function validate(
  names: string[],
  parts: ReadonlyMap<string, XmlNode>,
  schema: string,
  work: string,
): Problem[] {
  const paths = new Map<string, string>()
  for (const name of names) {
    const node = parts.get(name)
    if (!node) continue
    const clean = schema.includes('/microsoft/') ? withoutIgnorable(node) : withoutExtensions(node)
    const path = join(work, encodeURIComponent(name))
    mkdirSync(work, { recursive: true })
    writeFileSync(path, printXml(clean))
    paths.set(path, name)
  }
  const { stderr, error } = spawnSync(
    'xmllint',
    ['--nonet', '--noout', '--schema', schema, ...paths.keys()],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  )
  if (error) throw new Error('Cannot run `xmllint`, which Debian has in libxml2-utils', { cause: error })
  const problems: Problem[] = []
  const verdicts = new Set<string>()
  for (const line of stderr.split('\n')) {
    const path = Array.from(paths.keys()).find((each) => line.startsWith(each))
    const verdict = / (validates|fails to validate)$/.test(line)
    if (path !== undefined && verdict) verdicts.add(path)
    if (path !== undefined && !verdict)
      problems.push({ part: paths.get(path) ?? '', message: readable(line.slice(path.length)) })
  }
  // A schema that cannot be read gives no verdict: that must not look like a valid part.
  for (const [path, part] of paths) {
    if (!verdicts.has(path))
      problems.push({ part, message: `Cannot validate it with ${schema}: ${stderr.slice(0, 300)}` })
  }
  return problems
}

/** xmllint's line without the long names of namespaces. */
function readable(line: string): string {
  return line.replace(/^:\d+: /, '').replace(/\{[^}]*\}/g, '')
}
