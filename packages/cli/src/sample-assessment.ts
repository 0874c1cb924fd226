import { type Assessment, type Catalogue, readAssessment } from '@rsr/model'

/** The standard that the sample looks at, and one of its questions. */
const [standard, criterion] = ['tip-protocol.5.1', 'tip-protocol.5.1.a']

/**
 * An assessment of a fictional country that has something of everything, so that layouts can be tried on it where a
 * workspace has no country yet, or none with an action.
 */
export function sampleAssessment({ edition }: Pick<Catalogue, 'edition'>): Assessment {
  const written = {
    schema: 'assessment/1',
    country: 'XAB',
    header: {
      edition: 'Sample',
      date: '2026-01-01',
      language: 'en',
      catalogue: edition,
      selection: 'core',
      country_name: 'Country XAB (fictional)',
      prepared_by: 'An office',
      consultations: 'None',
      clearance: 'None',
      supersedes: 'None',
      notice: 'A sample.',
    },
    sources: { s: { kind: 'official-text', title: 'An Act', publisher: 'A parliament', year: 2020 } },
    facts: { f: { text: 'It says so.', kind: 'law', sources: [{ source: 's', pinpoint: 'section 1' }] } },
    answers: { [criterion]: { answer: 'no', against: ['f'] } },
    standards: {
      [standard]: { impact: { value: 3, on: 'prosecution', reason: 'A reason.' }, gap: 'A gap.' },
    },
    actions: {
      a: {
        title: 'Do it',
        closes: [standard],
        lead: 'justice',
        start: '2026-02',
        end: '2026-12',
        indicator: { text: 'Done', baseline: 'no', target: 'yes' },
        cost: { band: 'small' },
        funding: 'A budget',
        assistance: [{ kind: 'training', text: 'Training' }],
        milestones: [{ text: 'Begun', date: '2026-03' }],
      },
    },
    comments: { c: { office: 'An office', date: '2026-01-01', standard, text: 'A comment.' } },
  }
  const bytes = new TextEncoder().encode(JSON.stringify(written))
  const { value: assessment, messages } = readAssessment([{ path: 'sample.json', bytes }])
  if (!assessment) throw new Error(`Cannot read the sample: ${messages.join('; ')}`)
  return assessment
}
