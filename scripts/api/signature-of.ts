import ts from 'typescript'
import { docstringOf } from './docstring-of.ts'
import type { Declared } from './exports-of.ts'

/** How a declaration is used: its source without what it does. */
export function signatureOf(name: string, node: Declared): string {
  const documented = docstringOf(node).params.map((param) => param.name)
  if (ts.isFunctionDeclaration(node)) return callOf(name, node, documented)
  if (ts.isClassDeclaration(node)) return classOf(node)
  if (!ts.isVariableDeclaration(node)) return node.getText().replace(/^export /, '')
  const { type, initializer } = node
  if (initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))) {
    return callOf(name, initializer, documented)
  }
  if (type) return `const ${name}: ${type.getText()}`
  const value = initializer?.getText() ?? ''
  return value.length > 100 ? `const ${name}` : `const ${name} = ${value}`
}

/** @param documented - the parameters that the docstring tells of. */
function callOf(
  name: string,
  { typeParameters, parameters, type }: ts.SignatureDeclaration,
  documented: readonly string[],
): string {
  const generic = typeParameters?.map((each) => each.getText()).join(', ')
  const head = `function ${name}${generic === undefined ? '' : `<${generic}>`}`
  const named = new Set(parameters.map((each) => each.name.getText()))
  const unnamed = documented.filter((each) => !named.has(each))
  const all = parameters.map((each) =>
    parameterOf(each, ts.isIdentifier(each.name) ? undefined : unnamed.shift()),
  )
  const result = type ? `: ${type.getText()}` : ''
  const line = `${head}(${all.join(', ')})${result}`
  return line.length <= 100 ? line : `${head}(\n${all.map((each) => `  ${each},\n`).join('')})${result}`
}

/** A parameter that is taken apart at once has a name here, and none of its defaults. */
function parameterOf(
  { name, type, initializer, questionToken, dotDotDotToken }: ts.ParameterDeclaration,
  called: string | undefined,
): string {
  const isOptional = initializer !== undefined || questionToken !== undefined
  const said = type?.getText() ?? (initializer ? literalType(initializer) : 'unknown')
  const shown = ts.isIdentifier(name) ? name.text : (called ?? nameFor(type))
  return `${dotDotDotToken ? '...' : ''}${shown}${isOptional ? '?' : ''}: ${said}`
}

function nameFor(type: ts.TypeNode | undefined): string {
  const of = type && ts.isTypeReferenceNode(type) ? type.typeName.getText() : 'Options'
  return of.endsWith('Options') ? 'options' : of.slice(0, 1).toLowerCase() + of.slice(1)
}

function literalType(initializer: ts.Expression): string {
  if (ts.isStringLiteral(initializer)) return 'string'
  if (ts.isNumericLiteral(initializer)) return 'number'
  return [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword].includes(initializer.kind)
    ? 'boolean'
    : 'unknown'
}

/** A class with the members that others use. */
function classOf(node: ts.ClassDeclaration): string {
  const heritage = (node.heritageClauses ?? []).map((each) => ` ${each.getText()}`).join('')
  const members = node.members.flatMap((member) => {
    const text = member.getText()
    if (member.name && ts.isPrivateIdentifier(member.name)) return []
    const body =
      ts.isMethodDeclaration(member) || ts.isConstructorDeclaration(member) ? member.body : undefined
    return [`  ${body ? text.slice(0, body.getStart() - member.getStart()).trim() : text}`]
  })
  return [`class ${node.name?.text ?? ''}${heritage} {`, ...members, '}'].join('\n')
}
