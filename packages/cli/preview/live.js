/* What makes a preview live: a change is shown where the reader is, and the key F8 leads from message to message. */
'use strict'

const parts = ['preview-news', 'preview-messages', 'preview-document']
const part = (id) => document.getElementById(id)

/** What the server has; it says so at once, and at every change. */
const events = new EventSource('events')
events.addEventListener('message', ({ data }) => {
  if (data !== document.documentElement.dataset.version) void update()
})
events.addEventListener('error', () => {
  document.documentElement.dataset.version = ''
  part('preview-news').textContent = 'The preview has ended. Start it again with rsr preview.'
})

async function update() {
  const response = await fetch(location.pathname, { cache: 'no-store' }).catch(() => undefined)
  if (!response?.ok) return
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const [goBack, focusAgain] = [placeInView(), focusNow()]
  for (const id of parts) part(id).replaceChildren(...page.getElementById(id).childNodes)
  document.title = page.title
  document.documentElement.dataset.version = page.documentElement.dataset.version
  goBack()
  focusAgain()
}

/** Whether an id means the same place after a change. */
const isLasting = ({ id }) => !id.startsWith('preview-place-')

/** What stands at the top of the window is there afterwards, however much text came before it. */
function placeInView() {
  const { scrollX, scrollY } = window
  const inView = [...part('preview-document').querySelectorAll('[id]')].find(
    (element) => isLasting(element) && element.getBoundingClientRect().top >= 0,
  )
  const before = inView?.getBoundingClientRect().top
  return () => {
    const same = inView && document.getElementById(inView.id)
    if (same) window.scrollBy(0, same.getBoundingClientRect().top - before)
    else window.scrollTo(scrollX, scrollY)
  }
}

/** Whoever stands on a link, or on a message, stands there afterwards. */
function focusNow() {
  const focused = document.activeElement
  const inside = parts.map(part).find((each) => each !== focused && each.contains(focused))
  if (!inside) return () => {}
  const alike = () =>
    [...inside.querySelectorAll(focused.tagName)].filter((each) => each.href === focused.href)
  const at = alike().indexOf(focused)
  return () => {
    const all = alike()
    const same = all[Math.min(at, all.length - 1)] ?? inside
    same.focus({ preventScroll: true })
  }
}

document.addEventListener('keydown', (event) => {
  if (event.key !== 'F8' || event.altKey || event.ctrlKey || event.metaKey) return
  const all = [...document.querySelectorAll('.preview-message')]
  if (all.length === 0) return
  event.preventDefault()
  const at = all.indexOf(document.activeElement.closest('.preview-message'))
  const next = event.shiftKey ? (at === -1 ? all.length : at) - 1 : at + 1
  all.at(next % all.length).focus()
})
