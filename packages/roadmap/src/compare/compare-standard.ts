import type { analysis } from '@rsr/model'
import { answerCauses } from './answer-causes.ts'
import { aroundCauses } from './around-causes.ts'
import type { Edition, Movement, ScopeCause, StandardChange, Status } from './comparison.ts'

type Standard = analysis.Standard

/** What is different on one standard; nothing where all is the same. */
export function compareStandard(id: string, older: Edition, newer: Edition): StandardChange | undefined {
  const [was, is] = [older.standards[id], newer.standards[id]]
  const known = is ?? was
  if (!known) return undefined
  const { title, priorities } = known
  const named = { id, title, priority: priorities[0] ?? '' }
  const none = { law: null, practice: null, gap: null, urgency: null }
  if (!was || !is) {
    const because = [scopeCause(known.instrument, older, newer)]
    return { ...named, change: is ? 'added' : 'removed', ...none, gap: is?.gap ? 'new' : null, because }
  }
  const moved = { law: movement(was, is, 'law'), practice: movement(was, is, 'practice') }
  const change = { ...named, change: 'kept' as const, ...moved, ...gapChange(was, is) }
  const because = [...answerCauses(was, is, older, newer), ...aroundCauses(was, is, older, newer, moved)]
  const isSame = !change.law && !change.practice && !change.gap && !change.urgency
  return isSame && because.length === 0 ? undefined : { ...change, because }
}

function movement(was: Standard, is: Standard, axis: analysis.Criterion['axis']): Movement | null {
  const [from, to] = [statusOn(was, axis), statusOn(is, axis)]
  const isSame = !from.assessed && !to.assessed ? true : sameStatus(from, to)
  return isSame ? null : { from, to }
}

/** An axis without criteria says the same whether or not the standard was looked at. */
const statusOn = (standard: Standard, axis: analysis.Criterion['axis']): Status => {
  const { kind, low, high } = standard[axis]
  return { kind, low, high, assessed: standard.assessed || kind === 'none' || kind === 'party' }
}

const sameStatus = (a: Status, b: Status) =>
  a.kind === b.kind && a.low === b.low && a.high === b.high && a.assessed === b.assessed

/** A gap of a standard at which nobody looks any more is not closed: nothing is known of it. */
function gapChange(was: Standard, is: Standard): Pick<StandardChange, 'gap' | 'urgency'> {
  if (!was.gap || !is.gap) {
    const gap = is.gap ? 'new' : was.gap && is.assessed ? 'closed' : null
    return { gap, urgency: null }
  }
  const [from, to] = [was.gap.urgency, is.gap.urgency]
  return { gap: null, urgency: from === to ? null : { from, to } }
}

function scopeCause(instrument: string, older: Edition, newer: Edition): ScopeCause {
  const [was, is] = [older.instruments[instrument]?.applies, newer.instruments[instrument]?.applies]
  if (was !== undefined && is !== undefined && (was === 'not-open' || is === 'not-open')) {
    return { kind: 'open-to-the-State', from: was, to: is }
  }
  const [from, to] = [older.selection.id, newer.selection.id]
  if (from !== to) return { kind: 'selection', from, to }
  return { kind: 'catalogue', from: older.catalogue, to: newer.catalogue }
}
