import type { analysis } from '@rsr/model'

/**
 * The status that a person decided, in place of what the rule gives; both are kept (method.md section 4). Only a
 * level can be decided: an axis of another kind stays as it is.
 */
export function overrideAxis(axis: analysis.Axis, override: analysis.StatusOverride | null): analysis.Axis {
  const { kind, low, high } = axis
  if (!override || kind !== 'level' || low === null || high === null) return axis
  return { ...axis, low: override.level, high: override.level, override, computed: { low, high } }
}
