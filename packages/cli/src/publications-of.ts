import type { analysis } from '@rsr/model'
import {
  type Publication,
  type Release,
  compareEditions,
  extractFor,
  publish,
  publishEditions,
  withheldTexts,
} from '@rsr/roadmap'
import type { EditionAt } from './compare/edition-at.ts'
import { expectComparable } from './compare/expect-comparable.ts'
import { expectDraft } from './recipients/expect-draft.ts'
import { type NamedRecipient, recipientsNamed } from './recipients/recipients-named.ts'
import type { Recipients } from './recipients/recipients.ts'

/** What a release shows of an analysis: the same for every layout. */
export interface Published {
  readonly release: Release
  /** As the user named it; nothing where it is the usual one. */
  readonly asked: Release | undefined
  /** What it shows to everybody whom it is for. */
  readonly whole: Publication
  /** The agency for which an extract is made. */
  readonly recipient: NamedRecipient | undefined
  /** What is printed: all, or the extract. */
  readonly publication: Publication
  /** The texts that are in no file of it. */
  readonly withheld: readonly string[]
}

/**
 * What each release that is asked for shows; of a draft for several agencies, what each of them is shown.
 *
 * @param asked - the releases; the usual one where none is named.
 * @throws CommandError for an agency that the document does not concern, for an extract of anything but a draft, and for
 *   an edition before that cannot be compared.
 */
export const publicationsOf = (
  full: analysis.AnalysisDocument,
  asked: readonly Release[] | undefined,
  usual: Release,
  order: { readonly recipients?: Recipients | undefined; readonly since?: EditionAt | undefined },
): Published[] =>
  (asked ?? [undefined]).flatMap((named) => {
    const release = named ?? usual
    const { whole, withheldBefore } = publishWith(full, release, order.since)
    if (order.recipients) expectDraft(release, order.recipients)
    const recipients = order.recipients ? recipientsNamed(order.recipients, whole) : [undefined]
    return recipients.map((recipient) => {
      const publication = recipient ? extractFor(whole, recipient.id) : whole
      const { since: _since, ...edition } = publication
      // What stands in the comparison alone is not shown by the edition itself.
      const withheld = [...withheldTexts(full, edition), ...withheldBefore]
      return { release, asked: named, whole, recipient, publication, withheld }
    })
  })

/** What a release shows, with what moved since an edition before; and what it withholds of that edition. */
function publishWith(full: analysis.AnalysisDocument, release: Release, since: EditionAt | undefined) {
  if (!since) return { whole: publish(full, { release }), withheldBefore: [] }
  expectComparable(since.analysis, full, release, release)
  const { older, newer } = publishEditions(since.analysis, full, { release })
  return {
    whole: { ...newer, since: compareEditions(older, newer) },
    withheldBefore: withheldTexts(since.analysis, older, newer),
  }
}
