import { type LayoutSource, type View, headText, layouts, parts, viewAttributes, views } from '@rsr/roadmap'
import type { OwnLayouts } from './read-layouts.ts'

/** A view as it stands in a layout: `::standards-table{priority=VI}`. */
function exampleOf({ name, attributes }: View): string {
  const given = attributes.map((attribute) => `${attribute}=${viewAttributes[attribute].example}`)
  return given.length === 0 ? `::${name}` : `::${name}{${given.join(' ')}}`
}

/** One view: what it writes, what it needs, and how it is asked for. */
export function viewInWords(view: View): string {
  const needs = view.attributes.map((name) => `  ${name.padEnd(11)}${viewAttributes[name].help}`)
  return [
    `${view.name}: ${view.help}`,
    '',
    ...(needs.length === 0 ? ['Attributes: none'] : ['Attributes, each of which is needed', ...needs]),
    '',
    'In a layout, on a line of its own between empty lines',
    `  ${exampleOf(view)}`,
    ...view.attributes.flatMap((name) => [
      '',
      `For each ${name}`,
      `  :::each{of=${viewAttributes[name].all} as=${name}}`,
      '',
      `  ::${view.name}{${name}=${name}}`,
      '',
      '  :::',
    ]),
  ].join('\n')
}

/** One layout: what it is for, how long its documents are, where it is written. */
export const layoutInWords = ({ name, file, ...layout }: LayoutSource): string =>
  [
    `${name}: ${headText({ name, file, ...layout }, 'purpose') || 'it does not say what it is for (`::purpose[…]`)'}`,
    `Length: ${headText({ name, file, ...layout }, 'length') || 'not said (`::length[…]`)'}`,
    `File:   ${file}`,
    layout.own ? `Build:  rsr build PATH --layout ${name}` : `Copy:   rsr layouts --copy ${name}`,
  ].join('\n')

/** All layouts and views. */
export function allInWords(own: OwnLayouts): string {
  const shipped = Object.values(layouts).map((layout) =>
    own.layouts.has(layout.name) ? `${line(layout)} – replaced by that of this workspace` : line(layout),
  )
  return [
    'Layouts of the toolkit',
    ...shipped,
    `  Parts of them: ${[...parts.values()].map(({ name }) => name).join(', ')}`,
    ...(own.layouts.size === 0
      ? []
      : ['', 'Layouts of this workspace', ...[...own.layouts.values()].map(line)]),
    ...(own.parts.size === 0
      ? []
      : [`  Parts of them: ${[...own.parts.values()].map(({ name }) => name).join(', ')}`]),
    '',
    'Views, for a line of a layout',
    ...[...views.values()].flatMap((view) => [`  ${exampleOf(view)}`, `      ${view.help}`]),
  ].join('\n')
}

/** The same for other programs. */
export function allAsData(own: OwnLayouts) {
  return {
    layouts: [...Object.values(layouts), ...own.layouts.values()].map(layoutData),
    parts: [...parts.values(), ...own.parts.values()].map(({ name, file }) => ({ name, file })),
    views: [...views.values()].map((view) => ({
      name: view.name,
      help: view.help,
      attributes: view.attributes.map((name) => ({ name, help: viewAttributes[name].help })),
      example: exampleOf(view),
    })),
  }
}

const line = (layout: LayoutSource) => {
  const [purpose, length] = [headText(layout, 'purpose'), headText(layout, 'length')]
  return `  ${layout.name.padEnd(17)}${purpose}${length === '' ? '' : ` (${length})`}`
}

const layoutData = (layout: LayoutSource) => ({
  name: layout.name,
  purpose: headText(layout, 'purpose'),
  length: headText(layout, 'length'),
  file: layout.file,
  own: layout.own === true,
})
