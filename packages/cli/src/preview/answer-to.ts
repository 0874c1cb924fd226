import { stylesheet } from '@rsr/document'
import { explainMessage, isMessageId } from '../explain/explain-message.ts'
import { explainStatus } from '../explain/explain-status.ts'
import live from '../generated/preview/live.json' with { type: 'json' }
import style from '../generated/preview/page.json' with { type: 'json' }
import { readError } from '../live/read-error.ts'
import { phrase } from '../phrase.ts'
import { placesIn } from '../places-in.ts'
import { h } from 'hastscript'
import { type Answer, found, refused } from './answer.ts'
import type { CountryPreview } from './country-preview.ts'
import { indexPage } from './index-page.ts'
import { statusId } from './link-statuses.ts'
import type { Previews } from './previews.ts'
import { reasonPage } from './reason-page.ts'

const files: Readonly<Record<string, Answer>> = {
  '/document.css': found(stylesheet, 'text/css'),
  '/page.css': found(style.text, 'text/css'),
  '/live.js': found(live.text, 'text/javascript'),
}

/**
 * The answer to a request for a path. Only what is named here can be had: no path leads to a file of the machine.
 *
 * @param words - the words between the slashes of the path, decoded.
 */
export async function answerTo(words: readonly string[], previews: Previews): Promise<Answer> {
  try {
    const [first = '', name = '', ...more] = words
    const file = Object.entries(files).find(([path]) => path === `/${words.join('/')}`)?.[1]
    if (file) return file
    if (words.join('') === '') return await index(previews)
    if (first === 'messages' && isMessageId(name) && more.length === 0)
      return found(reasonPage(explainMessage(name), {}))
    const preview = first === 'countries' ? await previews.named(name) : undefined
    const answer = preview && (await ofCountry(preview, more))
    return answer ?? refused(404, 'There is no such page. Begin at /')
  } catch (error) {
    return refused(404, readError(error))
  }
}

async function index(previews: Previews): Promise<Answer> {
  const names = await previews.names()
  const [only, ...others] = names
  if (only === undefined || others.length > 0) return found(await indexPage(names))
  return { ...found(''), status: 302, headers: { Location: `/countries/${encodeURIComponent(only)}/` } }
}

/** The document of a country, or the reasons for a status. */
async function ofCountry(
  preview: CountryPreview,
  [what, id = '', ...more]: readonly string[],
): Promise<Answer | undefined> {
  const { html, draft } = await preview.page()
  if (what === '' && id === '' && more.length === 0) return found(html)
  const standard = what === 'why' ? draft.made?.workspace.catalogue.standards.get(id) : undefined
  if (!standard || !draft.made || more.length > 0) return undefined
  const { publication, workspace } = draft.made
  const placeOf = placesIn(workspace, { cwd: workspace.folder })
  const lines = explainStatus(standard, { publication, catalogue: workspace.catalogue, placeOf })
  return found(
    reasonPage(lines, {
      sections: { law: phrase('axis.law'), practice: phrase('axis.practice') },
      back: h('a', { href: `../#${encodeURIComponent(statusId(id))}` }, 'Back to the document'),
    }),
  )
}
