// What the directives of the page may name: one published analysis, the standards, and public data on members.
import { readFile } from 'node:fs/promises'
import { checkAssessment, hasErrors, readAssessment } from '@rsr/model'
import { analyse, publish } from '@rsr/roadmap'
import { countryCodes, loadCatalogue, loadCountry } from '@rsr/standards'

const path = new URL('../../examples/countries/FJI/assessment.yaml', import.meta.url)
const catalogue = await loadCatalogue()
const countries = await Promise.all(countryCodes.map(loadCountry))
const country = countries.find(({ iso3 }) => iso3 === 'FJI')

const read = readAssessment([{ path: 'assessment.yaml', bytes: await readFile(path) }])
const messages = checkAssessment(read, { catalogue, country })
if (hasErrors(messages)) throw new Error(messages.join('\n'))
const fiji = publish(analyse(read.value, { catalogue, country }), { release: 'public' })

export const options = { publications: [fiji], catalogue, countries, headingOffset: -2 }
