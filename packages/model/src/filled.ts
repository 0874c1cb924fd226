/** The names between braces in a text; a brace before them that is not theirs is passed over. */
export type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string}{${infer Inner}` ? Inner : Name) | Names<Rest>
  : never

/** A text with a value in the place of each name between braces. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
