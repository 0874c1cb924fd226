import { agenciesTable } from './agencies-table.ts'
import { cover } from './cover.ts'
import { criteriaTable } from './criteria-table.ts'
import { documentControl } from './document-control.ts'
import { evidenceRegister } from './evidence-register.ts'
import { findings } from './findings.ts'
import { limits } from './limits.ts'
import { notAssessedTable } from './not-assessed-table.ts'
import { prioritiesTable } from './priorities-table.ts'
import { priorityBox } from './priority-box.ts'
import { questionsByAgency } from './questions-by-agency.ts'
import { situation } from './situation.ts'
import { standardSection } from './standard-section.ts'
import { standardsTable } from './standards-table.ts'
import { statusScale } from './status-scale.ts'
import { treatyTable } from './treaty-table.ts'
import type { View } from './view.ts'

/** All views by name, for layouts and for the remark plugin. */
export const views: ReadonlyMap<string, View> = new Map(
  [
    agenciesTable,
    cover,
    criteriaTable,
    documentControl,
    evidenceRegister,
    findings,
    limits,
    notAssessedTable,
    prioritiesTable,
    priorityBox,
    questionsByAgency,
    situation,
    standardSection,
    standardsTable,
    statusScale,
    treatyTable,
  ].map((view) => [view.name, view]),
)
