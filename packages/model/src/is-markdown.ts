/** Whether a file is read as Markdown, by the ending of its name. */
export const isMarkdown = (path: string): boolean => /\.md$/i.test(path)
