/** Signs that can stand in a file as they are, and that YAML 1.1 and 1.2 read in the same way. */
const printable =
  /^[\t\n\u0020-\u007e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u

export const isPrintable = (value: string) => printable.test(value)

/** A text between double quotes, as JSON and YAML read it alike, in signs that are seen. */
export const doubleQuoted = (value: string) =>
  JSON.stringify(value).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

export const singleQuoted = (value: string) => `'${value.replaceAll("'", "''")}'`
