import { build } from '@rsr/document'
import { each, get, has } from '../cursor.ts'
import { actionLink, join, openActions } from './common.ts'
import { defineView } from './view.ts'

/** Which agency leads which actions, and in which it takes part; nothing where no action names one. */
export const actionsByAgency = defineView({
  name: 'actions-by-agency',
  help: 'For each agency, the actions that it leads and those in which it takes part.',
  attributes: [],
  write(writer) {
    const actions = openActions(writer)
    const rows = each(get(writer.publication, 'agencies')).flatMap((agency) => {
      const own = get(agency, 'own')
      const links = (isIts: (action: (typeof actions)[number]) => boolean) => {
        const found = actions.filter(isIts).map((action) => actionLink(writer, get(action, 'id')))
        return found.length > 0 ? join(writer, found) : writer.say('words.none')
      }
      const leads = (action: (typeof actions)[number]) => action.value.lead === agency.value.id
      const partners = (action: (typeof actions)[number]) => action.value.partners.includes(agency.value.id)
      if (!actions.some((action) => leads(action) || partners(action))) return []
      const name = writer.print(has(own) ? get(own, 'name') : get(agency, 'title'))
      return [[name, links(leads), links(partners)]]
    })
    if (rows.length === 0) return []
    const header = ['agency', 'leads', 'takes_part'].map((key) => writer.say(`by_agency.${key}`))
    return [
      build.table('actions-by-agency', [0.5, 0.25, 0.25], writer.say('by_agency.caption'), [header, ...rows]),
    ]
  },
})
