import { type AnswerForm, analyse, formOf, publish } from '@rsr/roadmap'
import { readExample } from '../../../test/read-example.ts'

/** The form of XAA, for the State or for one agency. */
export async function sampleForm(agency?: string): Promise<AnswerForm> {
  const example = await readExample('XAA')
  const publication = publish(analyse(example.assessment, example), { release: 'draft' })
  const { form, messages } = formOf(publication, { agency, made: '2026-11-26' })
  if (!form) throw new Error(messages.join('\n'))
  return form
}
