/**
 * Performs a page of the documentation as its reader does, in an empty folder: types the commands, changes the files,
 * makes the mistakes. A line `…` in an answer stands for any lines. Comments of the page say what a block of code is:
 *
 *     type            commands; `answer` behind it is what the last of them prints
 *     change FILE     the words of this block become those of the next
 *     take FILE       an entry that stands in the file behind `#`, as it is once that is taken away
 *     answers FILE    entries that stand in the file behind `#` as templates, with what is filled in
 *     data FILE       words that stand so in a file of the toolkit's data
 *     file FILE       a file that the reader has, as one that came in a letter
 *     wrong FILE      a mistake in what `right` has; `answer` is what `check` prints; then it is mended
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '@rsr/cli'

const data = join(import.meta.dirname, '../packages/standards/data')

interface Block {
  readonly role: string
  readonly file: string
  readonly text: string
}

/** The blocks of code in some Markdown, each with the comment before it. */
function blocksOf(markdown: string): Block[] {
  const found = markdown.matchAll(/(?:<!-- (\w+) ?(\S*) -->\n+)?```\w+\n([^]*?)```\n/g)
  return [...found].map(([, role = 'to', file = '', text = '']) => ({ role, file, text }))
}

/** Types a command, in the folder where the reader stands by then. */
export async function type(line: string, at: string): Promise<{ at: string; said: string }> {
  const folder = /^cd (\S+)$/.exec(line)?.[1]
  if (folder !== undefined) return { at: join(at, folder), said: '' }
  const words = /^npx pnpm@10 rsr (.*)$/.exec(line)?.[1]
  if (words === undefined) throw new Error(`Cannot type \`${line}\``)
  const args = [...words.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '')
  const said: string[] = []
  const say = (text: string) => said.push(text)
  await run(args, { cwd: at, out: say, err: say, color: false })
  return { at, said: `${said.join('\n')}\n`.replaceAll('\\', '/') }
}

function replaceIn(path: string, find: string, replacement: string): void {
  const parts = readFileSync(path, 'utf8').split(find)
  if (parts.length !== 2) throw new Error(`Expected once in ${path}, found ${parts.length - 1}:\n${find}`)
  writeFileSync(path, parts.join(replacement))
}

/** An entry as it stands in a new file, ready to be used. */
const commentedOut = (text: string) => text.replaceAll(/^ {2}/gm, '  # ')

function answerIn(path: string, entries: string): void {
  for (const [entry, id] of entries.matchAll(/^ {2}(\S+):\n(?: {4}.*\n)+/gm)) {
    replaceIn(path, `  # ${id}:\n  #   answer:\n  #   for: []\n`, entry)
  }
}

/** Whether an answer is as expected, where `…` stands for any lines. */
function fits(said: string, expected: string): boolean {
  const escaped = expected
    .split(/^…\n/m)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`^${escaped.join('(?:.*\n)*?')}$`).test(said)
}

/** What came of a page. */
interface Performed {
  /** The page with the answers that were given. */
  readonly page: string
  /** How many blocks there were of each kind. */
  readonly roles: ReadonlyMap<string, number>
  /** The folder where the reader stands at the end. */
  readonly at: string
}

/**
 * @param folder - an empty folder, in which the reader stands.
 * @param check - the command by which a mistake is found.
 */
export async function performPage(written: string, folder: string, check: string): Promise<Performed> {
  let performed = written
  let [at, said] = [folder, '']
  const blocks = blocksOf(written)
  let last = 0
  const roles = new Map<string, number>()
  for (const [index, { role, file, text }] of blocks.entries()) {
    roles.set(role, (roles.get(role) ?? 0) + 1)
    const path = join(at, file)
    const next = blocks[index + 1]?.text ?? ''
    const right = blocks[index + 2]?.text ?? ''
    switch (role) {
      case 'type':
        for (const line of text.trimEnd().split('\n')) ({ at, said } = await type(line, at))
        break
      case 'file':
        writeFileSync(path, text)
        break
      case 'change':
        replaceIn(path, text, next)
        break
      case 'take':
        replaceIn(path, commentedOut(text), text)
        break
      case 'answers':
        answerIn(path, text)
        break
      case 'wrong': {
        const before = readFileSync(path, 'utf8')
        replaceIn(path, right, text)
        said = (await type(check, at)).said
        writeFileSync(path, before)
        break
      }
      case 'answer': {
        const start = performed.indexOf(`\`\`\`text\n${text}\`\`\`\n`, last) + '```text\n'.length
        const shown = fits(said, text) ? text : said
        performed = performed.slice(0, start) + shown + performed.slice(start + text.length)
        last = start + shown.length
        break
      }
      case 'data':
        if (!readFileSync(join(data, file), 'utf8').includes(text))
          throw new Error(`Cannot find in ${file}:\n${text}`)
        break
      case 'right':
      case 'to':
        break
      default:
        throw new Error(`Unexpected mark \`${role}\``)
    }
  }
  return { page: performed, roles, at }
}
