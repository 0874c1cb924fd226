import { actionsByAgency } from './actions-by-agency.ts'
import { agenciesTable } from './agencies-table.ts'
import { assistanceTable } from './assistance-table.ts'
import { becomesPossible } from './becomes-possible.ts'
import { costsTable } from './costs-table.ts'
import { changes } from './changes.ts'
import { cover } from './cover.ts'
import { criteriaTable } from './criteria-table.ts'
import { dependenciesFigure } from './dependencies-figure.ts'
import { documentControl } from './document-control.ts'
import { evidenceRegister } from './evidence-register.ts'
import { fatfRatings } from './fatf-ratings.ts'
import { assetFigures, caseFigures, cooperationFigures, figuresTable } from './figures-table.ts'
import { findings, keyFindings } from './findings.ts'
import { firstYearTable } from './first-year-table.ts'
import { followUp } from './follow-up.ts'
import { formsFigure } from './forms-figure.ts'
import { formsTable } from './forms-table.ts'
import { indicatorSheets } from './indicator-sheets.ts'
import { limits } from './limits.ts'
import { loadTable } from './load-table.ts'
import { monitoringCalendar } from './monitoring-calendar.ts'
import { businessModels, launderingMethods, networksTable } from './money-texts.ts'
import { capabilityOpen, notAssessedList } from './not-assessed-list.ts'
import { notAssessedTable } from './not-assessed-table.ts'
import { partnerSheet } from './partner-sheet.ts'
import { phasesTable } from './phases-table.ts'
import { planCheck } from './plan-check.ts'
import { prioritiesTable } from './priorities-table.ts'
import { priorityActions } from './priority-actions.ts'
import { priorityAssistance } from './priority-assistance.ts'
import { priorityBox } from './priority-box.ts'
import { progressCounts } from './progress-counts.ts'
import { progressTable } from './progress-table.ts'
import { questionForms } from './question-forms.ts'
import { questionsByAgency } from './questions-by-agency.ts'
import { roadmapTable } from './roadmap-table.ts'
import { sensitivityTable } from './sensitivity-table.ts'
import { settleList } from './settle-list.ts'
import { situation } from './situation.ts'
import { stamp } from './stamp.ts'
import { standardGap } from './standard-gap.ts'
import { capabilityReadings, standardReading } from './standard-reading.ts'
import { standardSection } from './standard-section.ts'
import { capabilityTable, standardsTable } from './standards-table.ts'
import { stateComments } from './state-comments.ts'
import { statusFigure } from './status-figure.ts'
import { statusScale } from './status-scale.ts'
import { capabilityProfile, pillarsTable, ratingsTable } from './tally-table.ts'
import { timelineFigure } from './timeline-figure.ts'
import { traceability } from './traceability.ts'
import { treatyTable } from './treaty-table.ts'
import { weightsTable } from './weights-table.ts'
import type { View } from './view.ts'

/** All views by name, for layouts and for the remark plugin. */
export const views: ReadonlyMap<string, View> = new Map(
  [
    actionsByAgency,
    agenciesTable,
    assetFigures,
    assistanceTable,
    becomesPossible,
    businessModels,
    capabilityOpen,
    capabilityProfile,
    capabilityReadings,
    capabilityTable,
    caseFigures,
    cooperationFigures,
    costsTable,
    changes,
    cover,
    criteriaTable,
    dependenciesFigure,
    documentControl,
    evidenceRegister,
    fatfRatings,
    figuresTable,
    findings,
    firstYearTable,
    followUp,
    formsFigure,
    formsTable,
    indicatorSheets,
    keyFindings,
    launderingMethods,
    limits,
    loadTable,
    monitoringCalendar,
    networksTable,
    notAssessedList,
    notAssessedTable,
    partnerSheet,
    phasesTable,
    pillarsTable,
    planCheck,
    prioritiesTable,
    priorityActions,
    priorityAssistance,
    priorityBox,
    progressCounts,
    progressTable,
    questionForms,
    questionsByAgency,
    ratingsTable,
    roadmapTable,
    sensitivityTable,
    settleList,
    situation,
    standardGap,
    standardReading,
    standardSection,
    stamp,
    standardsTable,
    stateComments,
    statusFigure,
    statusScale,
    timelineFigure,
    traceability,
    treatyTable,
    weightsTable,
  ].map((view) => [view.name, view]),
)
