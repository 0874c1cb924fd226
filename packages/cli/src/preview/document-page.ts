import type { Element } from 'hast'
import { h } from 'hastscript'
import { articleOf } from './article-of.ts'
import type { Draft } from './draft.ts'
import { htmlPage } from './html-page.ts'
import { kindOf, messageItem } from './message-item.ts'

/**
 * The page of a country: its document, the messages beside it, and what is new above both.
 *
 * @param isAlone - whether there are no other countries to go to.
 */
export function documentPage(draft: Draft, isAlone: boolean): string {
  const { made, messages, newMessages } = draft
  const article = made && articleOf(made, draft)
  const title = made?.tree.meta.title ?? 'No document yet'
  const items = messages.map((each) => messageItem(each, newMessages.has(each), article?.anchors.get(each)))
  const body = [
    h('nav', { class: 'preview-skips', ariaLabel: 'Parts of this page' }, [
      h('a', { href: '#preview-messages' }, 'Skip to the messages'),
      h('a', { href: '#preview-document' }, 'Skip to the document'),
    ]),
    h('header', { class: 'preview-bar' }, [
      ...(isAlone ? [] : [h('a', { href: '/' }, 'All countries')]),
      h('div', { id: 'preview-news', role: 'status' }, newsOf(draft)),
    ]),
    h('aside', { id: 'preview-messages', class: 'preview-messages', tabIndex: -1, ariaLabel: 'Messages' }, [
      h('h2', `Messages: ${messages.length}`),
      messages.length === 0
        ? h('p', 'Nothing to correct, nothing to decide.')
        : h('p', ['Next message: ', h('kbd', 'F8'), '. Previous: ', h('kbd', 'Shift F8'), '.']),
      h('ol', items),
    ]),
    h('main', { id: 'preview-document', class: 'preview-document', tabIndex: -1 }, [
      article?.element ?? h('div', { class: 'rsr-document' }, [h('h1', title), h('p', noDocument)]),
    ]),
  ]
  return htmlPage(`${title} (preview)`, body, true)
}

const noDocument = 'It appears here as soon as the errors are corrected.'

/** What a person needs to hear after a change. */
function newsOf({ messages, newMessages, moved, isCurrent, made, trouble }: Draft): Element[] {
  const counts = (['Error', 'Warning', 'Proposal'] as const).flatMap((kind) => {
    const count = messages.filter((each) => kindOf(each) === kind).length
    return count === 0 ? [] : [`${count} ${kind.toLowerCase()}${count === 1 ? '' : 's'}`]
  })
  const [first] = newMessages
  const sentences = [
    trouble ?? (counts.length === 0 ? 'Nothing to correct.' : `${counts.join(', ')}.`),
    ...(isCurrent || !made ? [] : ['The document is that of before the errors.']),
    ...(first ? [`New: ${first.reason}`] : []),
  ]
  const items = moved.map((each) => h('li', each))
  return [
    h('p', sentences.join(' ')),
    ...(items.length === 0 ? [] : [h('ul', { ariaLabel: 'What moved' }, items)]),
  ]
}
