import { type Component, element } from '@rsr/opc'

const namespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
}

/** A part with text in it: its root element, and what is in that. */
export function story(root: string, children: readonly Component[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element(root, namespaces, children).xml}`
}
