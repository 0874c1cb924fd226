/** The files among some entries of a folder that are inputs, by the alphabet. */
export function inputNames(entries: readonly { isFile(): boolean; readonly name: string }[]): string[] {
  return entries
    .filter((entry) => entry.isFile() && isInput(entry.name))
    .map((entry) => entry.name)
    .toSorted()
}

/**
 * Files whose names begin with a dot or a tilde are notes of editors and systems; a schema is read by editors. An editor
 * may have saved `answers.yaml.txt` without showing it: reading it says so.
 */
const isInput = (name: string) =>
  /^[^.~].*\.(yaml|yml|json)(\.(txt|rtf|odt|docx?))?$/i.test(name) && !/\.schema\.json$/i.test(name)
