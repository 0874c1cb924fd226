/** A path as it is typed in a command: in quotation marks where a shell would take it apart. */
export const asTyped = (path: string): string => (/[^\w./\\:-]/.test(path) ? `"${path}"` : path)
