import { createReport } from 'docx-templates'

/** Fills a template whose tags are `+++...+++`, without its sandbox, which is slower. It writes no footnotes and no shades by data. */
export function prepare(content, template) {
  return () => createReport({ template, data: content, noSandbox: true, cmdDelimiter: '+++' })
}
