import type * as full from './generated/analysis.ts'

/** The status of an action: that of its last report, and `for-action` where nothing is reported (method.md section 7). */
export const reportedStatus = (progress: readonly full.ProgressReport[]): full.Action['status'] =>
  progress.at(-1)?.status ?? 'for-action'
