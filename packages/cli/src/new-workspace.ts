import { type Catalogue, type SchemaNode, defaultSettings, writtenSchemas } from '@rsr/model'
import { remark } from './comment.ts'
import { ownCatalogueExample } from './own-catalogue-example.ts'
import { settingsFile } from './workspace-root.ts'
import { workspaceReadme } from './workspace-readme.ts'

/** The files of a new workspace, by name. They are valid as they are, and set nothing but what holds anyway. */
export function newWorkspace({ edition }: Pick<Catalogue, 'edition'>): Record<string, string> {
  return {
    [settingsFile]: settings(),
    'README.md': workspaceReadme,
    'catalogue/own.yaml': ownCatalogueExample(edition),
  }
}

/** The settings, each with what its schema says of it. */
function settings(): string {
  const { threshold, labels, release, paper } = defaultSettings
  const head =
    'The settings of this workspace, for all its countries. A line that begins with # is a comment: take the # away to use it. Lines with ## are for you to read.'
  return `${remark(head)}schema: workspace/1

${explained('organisation')}# organisation:
#   name: Trafficking Assessment Unit
#   short: TAU

${explained('coverage')}coverage: ${Math.round(threshold * 100)}

${explained('labels')}labels: ${labels}

${explained('release')}release: ${release}

${explained('style')}# style: house.docx
${explained('paper')}paper: ${paper}
`
}

function explained(key: string): string {
  const field: SchemaNode | undefined = writtenSchemas.workspace.properties?.[key]
  return remark(`${field?.title}. ${field?.description}`)
}
