import { strToU8, zipSync, type Zippable } from 'fflate'

const head = '<?xml version="1.0" encoding="UTF-8"?>'
const main = (body: string, before = '') =>
  strToU8(`${head}${before}<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`)
const zip = (parts: Zippable, level: 0 | 9 = 9) => zipSync(parts, { level, mtime: new Date(1980, 0, 1) })
/** Not packed: what repeats itself would be refused for how small it is. */
const stored = (parts: Zippable) => zip(parts, 0)
const word = (body: string, before = '') => stored({ 'word/document.xml': main(body, before) })
const good = word('<w:p><w:r><w:t>Words</w:t></w:r></w:p>')

/** A copy of a file with some bytes replaced, at each place where others stand. */
function patched(file: Uint8Array, from: Uint8Array, to: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(file)
  for (let at = 0; at + from.length <= copy.length; at++) {
    if (from.every((byte, index) => copy[at + index] === byte)) copy.set(to, at)
  }
  return copy
}

/** A file that says that a part is of another size than it is. */
function lying(size: number): Uint8Array {
  const copy = Uint8Array.from(good)
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
  }
  return copy
}

/** Both parts have the same name, as a zip file may have them. */
const doubled = patched(
  zip({ 'word/document.xml': main(''), 'word/documenu.xml': main('') }),
  strToU8('word/documenu.xml'),
  strToU8('word/document.xml'),
)

const entities = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`
const outside = `<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>`
const comments = (count: number) =>
  strToU8(`<w:comments xmlns:w="w">${'<w:comment w:id="1"/>'.repeat(count)}</w:comments>`)

/** Files that were made to harm, or came to harm, and what is said of each. */
export const hostileFiles: Readonly<Record<string, readonly [make: () => Uint8Array, problem: RegExp]>> = {
  'an empty file': [() => new Uint8Array(), /is empty/],
  garbage: [() => strToU8('no zip at all'.repeat(100)), /no Word document/],
  'another kind of package': [() => zip({ mimetype: strToU8('x') }), /no Word document/],
  'an old Word file': [
    () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)]),
    /old format of Word, \.doc/,
  ],
  'a cut file': [() => good.subarray(0, good.length - 30), /cut off/],
  'a file with a byte that changed': [
    () => patched(good, strToU8('Words'), strToU8('Wards')),
    /damaged|cut off/,
  ],
  'a bomb': [() => zip({ 'word/document.xml': new Uint8Array(40 << 20) }), /too large/],
  'a bomb of many parts': [
    () =>
      zip({
        'word/document.xml': main(''),
        ...Object.fromEntries(
          Array.from({ length: 8 }, (_, at) => [`word/header${at}.xml`, new Uint8Array(20 << 20)]),
        ),
      }),
    /too large/,
  ],
  'a size that is too small': [() => lying(3), /damaged/],
  'a size that is too large': [() => lying(0x7fffffff), /damaged/],
  'a doubled name': [() => doubled, /second part/],
  'a name that leads out': [
    () => zip({ 'word/document.xml': main(''), '../../outside.xml': main('') }),
    /name/,
  ],
  'a name with a backslash': [() => zip({ 'word/document.xml': main(''), 'word\\x.xml': main('') }), /name/],
  'an absolute name': [() => zip({ 'word/document.xml': main(''), '/etc/passwd': main('') }), /name/],
  'too many parts': [
    () =>
      zip({
        'word/document.xml': main(''),
        ...Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`a${at}`, new Uint8Array()])),
      }),
    /2,000 parts/,
  ],
  'entities that multiply': [() => word('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>', entities), /document type/],
  'an entity of the machine': [() => word('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>', outside), /document type/],
  'deep nesting': [
    () => word(`${'<w:sdt>'.repeat(100_000)}${'</w:sdt>'.repeat(100_000)}`),
    /nested too deeply/,
  ],
  'XML that is cut': [() => zip({ 'word/document.xml': main('').subarray(0, 70) }), /damaged/],
  'text in another encoding': [
    () => zip({ 'word/document.xml': Uint8Array.of(0x3c, 0xff, 0xfe, 0x3e) }),
    /UTF-8/,
  ],
  'a million comments': [
    () => stored({ 'word/document.xml': main(''), 'word/comments.xml': comments(1_000_000) }),
    /20,000 comments/,
  ],
  'many paragraphs': [() => word('<w:p/>'.repeat(110_000)), /100,000 paragraphs/],
  'many runs': [
    () =>
      word(
        `<w:p>${Array.from({ length: 220_000 }, (_, at) => `<w:r>${at % 2 ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t>${at}</w:t></w:r>`).join('')}</w:p>`,
      ),
    /200,000 pieces/,
  ],
  'many tracked changes': [
    () =>
      word(
        `<w:p>${Array.from({ length: 60_000 }, (_, at) => `<w:ins w:id="${at}"><w:r><w:t>${at}</w:t></w:r></w:ins>`).join('')}</w:p>`,
      ),
    /50,000 tracked changes/,
  ],
  'a manifest that is too large': [
    () =>
      zip({
        'word/document.xml': main(''),
        'customXml/item1.xml': strToU8(
          `<manifest xmlns="urn:rsr:manifest:1">${Array.from({ length: 1_500_000 }, (_, at) => at).join(' ')}</manifest>`,
        ),
      }),
    /too large/,
  ],
}

/** Files that were made to take long, and are read all the same. */
export const heavyFiles: Readonly<Record<string, () => Uint8Array>> = {
  'a paragraph of many values': () =>
    word(
      `<w:p>${Array.from({ length: 10_000 }, (_, at) => `<w:sdt><w:sdtPr><w:tag w:val="f${at % 7}"/></w:sdtPr><w:sdtContent><w:r><w:t>${at}</w:t></w:r></w:sdtContent></w:sdt>`).join('')}</w:p>`,
    ),
  'comments on everything': () =>
    zip({
      'word/document.xml': main(
        `<w:p>${Array.from({ length: 5_000 }, (_, at) => `<w:commentRangeStart w:id="${at}"/><w:r><w:t>${at}</w:t></w:r>`).join('')}${Array.from({ length: 5_000 }, (_, at) => `<w:commentRangeEnd w:id="${at}"/>`).join('')}</w:p>`,
      ),
      'word/comments.xml': strToU8(
        `<w:comments xmlns:w="w">${Array.from({ length: 5_000 }, (_, at) => `<w:comment w:id="${at}"/>`).join('')}</w:comments>`,
      ),
    }),
  'one paragraph of tracked marks': () =>
    word(
      '<w:p><w:pPr><w:rPr><w:ins w:id="1"/></w:rPr></w:pPr><w:ins w:id="2"><w:r><w:t>x</w:t></w:r></w:ins></w:p>'.repeat(
        20_000,
      ),
    ),
  'bookmarks without an end': () =>
    word(
      Array.from(
        { length: 20_000 },
        (_, at) =>
          `<w:p><w:bookmarkStart w:id="${at}" w:name="f${at.toString(36)}"/><w:r><w:t>${at}</w:t></w:r></w:p>`,
      ).join(''),
    ),
}
