type Entry = { isFile(): boolean; readonly name: string }

/** The files among some entries of a folder that are inputs, by the alphabet; Markdown is not among them. */
export function inputNames(entries: readonly Entry[]): string[] {
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
  /^[^.~].*\.((yaml|yml|json)|(yaml|yml|json|md)\.(txt|rtf|odt|docx?))$/i.test(name) &&
  !/\.schema\.json$/i.test(name)

/** The Markdown files among some entries of a folder, by the alphabet: what is in them says whether they are inputs. */
export const markdownNames = (entries: readonly Entry[]): string[] =>
  entries
    .filter((entry) => entry.isFile() && /^[^.~].*\.md$/i.test(entry.name))
    .map((entry) => entry.name)
    .toSorted()
