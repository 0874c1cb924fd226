/** What of the toolkit serves an item of the work plan, or a recommendation of the forum, beside its priorities. */
export interface Serving {
  /** Views, layouts and commands by their names. */
  readonly views: readonly string[]
  /** Instruments by their ids. */
  readonly instruments?: readonly string[]
}

const guides = [
  'bali-guide-criminalizing',
  'bali-guide-identifying',
  'bali-guide-protecting',
  'bali-guide-money',
]

/** By the ids of the data (`packages/standards/data/work-plan.yaml`); what is not here is served by its priorities. */
export const servedBy: Readonly<Record<string, Serving>> = {
  'FWP.1': { views: ['regional', 'peer-exchange'] },
  'FWP.2': { views: ['standards-table'], instruments: guides },
  'FWP.3': { views: ['standards-table'], instruments: ['bali-guide-identifying', 'bali-guide-protecting'] },
  'FWP.4': { views: ['forms-table', 'forms-figure'] },
  'FWP.5': { views: ['priorities-table', 'ratings-table', 'status-figure'] },
  'FWP.6': { views: ['capability-profile'], instruments: ['bali-guide-money', 'fatf'] },
  'FWP.7': { views: ['capability-profile', 'figures-table'], instruments: ['bali-guide-money'] },
  'FWP.8': { views: ['criteria-table'], instruments: ['bali-guide-identifying', 'bali-guide-protecting'] },
  'FWP.9': { views: ['actions-by-agency', 'questions-by-agency'] },
  'FWP.10': { views: ['gap-analysis', 'roadmap-table', 'progress-table', 'treaty-table'] },
  'FTM.1': { views: ['standard-section'], instruments: ['fatf', 'uncac', 'untoc'] },
  'FTM.2': { views: ['follow-the-money'] },
  'FTM.2a': { views: ['business-models', 'laundering-methods'] },
  'FTM.2b': { views: ['capability-profile', 'capability-table'] },
  'FTM.3': { views: ['standards-table'], instruments: ['bali-guide-money', 'fatf'] },
  'FTM.4': { views: ['assistance-table'] },
  'FTM.5': { views: ['cooperation-figures'], instruments: ['untoc', 'uncac', 'asean-mlat'] },
  'FTM.5.arin-ap': { views: ['networks-table'] },
  'FTM.5.rafc': { views: ['networks-table'] },
  'FTM.5.arlemp': { views: ['networks-table'] },
  'FTM.6': { views: ['figures-table'] },
}
