import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

/** A public name of a package: what declares it, or what it stands for. */
export type Exported =
  | { readonly kind: 'declared'; readonly name: string; readonly node: Declared; readonly file: string }
  | {
      readonly kind: 'namespace'
      readonly name: string
      readonly file: string
      readonly of: readonly Exported[]
    }
  | { readonly kind: 'elsewhere'; readonly name: string; readonly from: string }

export type Declared =
  | ts.FunctionDeclaration
  | ts.ClassDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.VariableDeclaration

/**
 * What a module exports, followed through the modules that it exports from. Only syntax is read: everything that is public
 * says its types, so that no compiler has to find them out.
 */
export function exportsOf(file: string): Exported[] {
  const source = parse(file)
  return source.statements.flatMap((statement): Exported[] => {
    if (ts.isExportDeclaration(statement)) return exportedFrom(statement, file)
    return declarationsIn(statement).map((node) => declared(node.name?.text ?? '', node, file))
  })
}

function exportedFrom({ moduleSpecifier, exportClause }: ts.ExportDeclaration, file: string): Exported[] {
  if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return []
  const from = moduleSpecifier.text
  const target = join(dirname(file), from)
  if (!exportClause) return exportsOf(target)
  if (ts.isNamespaceExport(exportClause)) {
    return [{ kind: 'namespace', name: exportClause.name.text, file: target, of: exportsOf(target) }]
  }
  return exportClause.elements.map(({ name, propertyName }): Exported => {
    if (!existsSync(target)) return { kind: 'elsewhere', name: name.text, from }
    const original = (propertyName ?? name).text
    const found = exportsOf(target).find((each) => each.name === original)
    if (!found) throw new Error(`Cannot find \`${original}\` in ${target}`)
    return { ...found, name: name.text }
  })
}

const declared = (name: string, node: Declared, file: string): Exported => ({
  kind: 'declared',
  name,
  node,
  file,
})

/** What an exported statement declares. */
function declarationsIn(statement: ts.Statement): (Declared & { name?: ts.Identifier })[] {
  if (!ts.canHaveModifiers(statement)) return []
  const isExported = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  if (!isExported) return []
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap((each) =>
      ts.isIdentifier(each.name) ? [each as ts.VariableDeclaration & { name: ts.Identifier }] : [],
    )
  }
  const isOne =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  return isOne ? [statement] : []
}

const parsed = new Map<string, ts.SourceFile>()

function parse(file: string): ts.SourceFile {
  const known = parsed.get(file)
  if (known) return known
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  parsed.set(file, source)
  return source
}
