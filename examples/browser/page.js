// Reads the assessment that is typed in the page, and makes a Word file of it, without a server.
import { toDocx } from '@rsr/docx'
import { checkAssessment, hasErrors, readAssessment } from '@rsr/model'
import { analyse, layOut, publish } from '@rsr/roadmap'
import { loadCatalogue, loadCountry } from '@rsr/standards'

const { written, release, made, messages } = Object.fromEntries(
  ['written', 'release', 'made', 'messages'].map((id) => [id, document.getElementById(id)]),
)

document.querySelector('form').addEventListener('submit', async (event) => {
  event.preventDefault()
  const bytes = new TextEncoder().encode(written.value)
  const read = readAssessment([{ path: 'assessment.yaml', bytes }])
  const catalogue = await loadCatalogue()
  const country = await loadCountry(read.value?.country ?? '')
  const told = checkAssessment(read, { catalogue, country })
  messages.replaceChildren(...told.map(itemOf))
  if (!read.value || hasErrors(told)) {
    made.textContent = 'Correct what is listed here first.'
    return
  }
  const analysis = analyse(read.value, { catalogue, country })
  const { tree } = layOut(publish(analysis, { release: release.value }))
  made.replaceChildren(linkTo(await toDocx(tree), `${read.value.country}-${release.value}.docx`))
})

/** What is wrong, where, and what to do. */
function itemOf({ line, column, reason, note }) {
  const item = document.createElement('li')
  item.textContent = `Line ${line}, column ${column}: ${reason}. ${note}`
  return item
}

function linkTo(bytes, name) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytes]))
  link.download = name
  link.textContent = name
  return link
}
