import { type MessageId, messageTable } from '@rsr/model'
import { explanations } from './explanations.ts'

export const isMessageId = (word: string): word is MessageId => Object.hasOwn(messageTable, word)

/** A message as a person reads about it: how grave it is, what to do, why it matters, and an example. */
export function explainMessage(id: MessageId): string[] {
  const entry = messageTable[id]
  const { severity, sentence, help } = entry
  const inMarkdown = 'markdown' in entry && 'help' in entry.markdown ? [entry.markdown.help] : []
  const more = explanations[id]
  const section = more?.section === undefined ? '' : ` (docs/method.md, section ${more.section})`
  return [
    `${id} (${severity})`,
    consequences[severity],
    '',
    `The message: ${withoutValues(sentence)}`,
    `What to do: ${adviceOf(help)}`,
    ...inMarkdown.map((words) => `In Markdown: ${adviceOf(words)}`),
    ...(more ? [`Why it matters: ${more.why}${section}`] : []),
    ...exampleOf('This gives the message:', more?.wrong),
    ...exampleOf('This does not:', more?.right),
  ]
}

const consequences = {
  error: 'No document can be made until it is corrected.',
  warning: 'A document can be made; a person should look at it first.',
  proposal: 'Nothing is wrong: it is a proposal for the office to decide on, and nothing changes by itself.',
}

const withoutValues = (text: string) => text.replaceAll(/\{\w+\}/g, '…')

/** The help where it says something on its own; most of some helps is only known where the message is given. */
function adviceOf(help: string): string {
  const own = help.replaceAll(/\{\w+\}/g, '').replaceAll(/[^\p{L}]/gu, '')
  return own === '' ? 'The message says it for the place where it is given.' : withoutValues(help)
}

function exampleOf(title: string, example: string | undefined): string[] {
  if (example === undefined) return []
  return [
    '',
    title,
    ...example
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`),
  ]
}
