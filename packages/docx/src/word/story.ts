import { type Component, element } from '@rsr/opc'

const namespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
}

/** Of what Word has added to the format since 2010; a program that does not know it may leave it out. */
const laterNamespaces = {
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
  'mc:Ignorable': 'w14',
}

/** A part with text in it: its root element, and what is in that. */
export function story(root: string, children: readonly Component[]): string {
  const names = root === 'w:comments' ? { ...namespaces, ...laterNamespaces } : namespaces
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element(root, names, children).xml}`
}
