import type { FileKind } from '@rsr/opc'

/** What a file is that Word writes. */
export const wordFile: FileKind = { main: 'word/document.xml', name: 'Word document', old: 'Word, .doc' }
