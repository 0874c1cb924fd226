import { type SchemaNode, analysisSchema, reviewSchema, writtenSchemas } from '@rsr/model'

/** The JSON Schemas of the toolkit by what they describe. */
export const schemas: Readonly<Record<string, SchemaNode>> = {
  ...writtenSchemas,
  analysis: analysisSchema,
  review: reviewSchema,
}

/** The text of a schema as it is written to a file. */
export const schemaText = (schema: SchemaNode): string => `${JSON.stringify(schema, null, 2)}\n`

export const schemaName = (kind: string): string => `${kind}.schema.json`

/**
 * The YAML files of an assessment with their schema beside them, so that they go together when the folder is moved or
 * sent. The first line of each names it: editors then complete and check what is typed (in VS Code the extension
 * YAML).
 */
export function withSchema(files: Readonly<Record<string, string>>): Record<string, string> {
  const name = schemaName('assessment')
  const head = `# yaml-language-server: $schema=./${name}\n`
  return {
    ...Object.fromEntries(Object.entries(files).map(([file, text]) => [file, `${head}${text}`])),
    [name]: schemaText(writtenSchemas.assessment),
  }
}
