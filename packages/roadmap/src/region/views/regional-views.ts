import { forumTable, workPlanTable } from './plan-tables.ts'
import { ratificationTable, surveySources } from './ratification-cells.ts'
import {
  ratificationCounts,
  ratificationFigure,
  ratificationGroups,
  reservationsTable,
} from './ratification.ts'
import { regionControl, regionCover } from './region-cover.ts'
import type { RegionalView } from './regional-view.ts'
import { peerExchange, sharedGapsTable, sharedNeedsTable } from './shared-lists.ts'
import { sharedFigure, sharedStandards, sharedTotals } from './shared-standards.ts'

/** All views of regional documents by name. */
export const regionalViews: ReadonlyMap<string, RegionalView> = new Map(
  [
    forumTable,
    peerExchange,
    ratificationCounts,
    ratificationFigure,
    ratificationGroups,
    ratificationTable,
    regionControl,
    regionCover,
    reservationsTable,
    sharedFigure,
    sharedGapsTable,
    sharedNeedsTable,
    sharedStandards,
    sharedTotals,
    surveySources,
    workPlanTable,
  ].map((view) => [view.name, view]),
)
