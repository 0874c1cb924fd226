import { type AssessmentDocument, readAssessment } from '@rsr/model'
import { analyse } from '@rsr/roadmap'
import { loadCatalogue } from '@rsr/standards'
import { median, processorTime } from './steps.ts'

/** What it costs to order and place many actions that wait for one another, beside the analysis without any. */
export async function manyActions(): Promise<string> {
  const catalogue = await loadCatalogue()
  const timeOf = (count: number) => {
    const { value: assessment } = readAssessment([
      { path: 'many.json', bytes: fileOf(count, catalogue.edition) },
    ])
    if (!assessment) throw new Error('Cannot read the actions of the measurement')
    const times = Array.from({ length: 5 }, () => {
      const start = processorTime()
      analyse(assessment, { catalogue })
      return processorTime() - start
    })
    return median(times)
  }
  const [none, many] = [timeOf(0), timeOf(400)]
  return `400 actions: the analysis costs ${(many / none).toFixed(1)} × one without actions (${Math.round(many - none)} ms more)`
}

/** An assessment with so many actions, each of which waits for up to three before it. */
function fileOf(count: number, edition: string): Uint8Array {
  const leads = ['justice', 'police', 'labour', 'immigration']
  const actions = Array.from({ length: count }, (_, index) => {
    const before = index === 0 ? [] : [7, 31, 113].map((prime) => `a${(prime * 17 + index * 5) % index}`)
    const action = {
      title: 'An action',
      closes: [],
      lead: leads[index % leads.length] ?? '',
      depends_on: [...new Set(before)],
    }
    return [`a${index}`, action] as const
  })
  const value: AssessmentDocument = {
    schema: 'assessment/1',
    country: 'XAB',
    header: {
      edition: 'First edition',
      date: '2026-11-25',
      language: 'en',
      catalogue: edition,
      selection: 'core',
      prepared_by: 'A desk',
    },
    actions: Object.fromEntries(actions),
  }
  return new TextEncoder().encode(JSON.stringify(value))
}
