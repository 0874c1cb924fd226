/**
 * Text as every format can hold it: as XML 1.0 allows it (its section 2.2). Line ends become `\n`, as do the line and page breaks that
 * Word copies (U+000B, U+000C); other control
 * characters (but those of C1) and the noncharacters U+FFFE and U+FFFF are left out; half a surrogate pair becomes
 * U+FFFD.
 */
export function cleanText(text: string): string {
  if (!unclean.test(text)) return text
  return text
    .replace(/\r\n?|[\v\f]/g, '\n')
    .replace(/(?![\t\n\u0080-\u009F])\p{Cc}|[\uFFFE\uFFFF]/gu, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
}

/** What may have to be changed: nearly no text has any of it. */
const unclean = /[^\t\n\x20-\x7E\x80-\uD7FF\uE000-\uFFFD]/
