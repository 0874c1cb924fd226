import type { Catalogue, WrittenAction, analysis } from '@rsr/model'
import { type Ranked, compareNeeds, orderOf } from './order.ts'
import { requirementsOf } from './requirements.ts'

type Range = analysis.Range
type Urgency = analysis.Gap['urgency']
type Standards = Readonly<Record<string, analysis.Standard>>

const ranks: Readonly<Record<string, number>> = { first: 3, next: 2, further: 1 }

/** How strong an urgency is; one that waits for facts is as strong as it would be at the lower bound. */
const rankOf = ({ urgency, provisional }: { urgency: Urgency | null; provisional: string | null }) =>
  ranks[(urgency === 'establish' ? provisional : urgency) ?? ''] ?? 0

/** The need from which an action can be a quick win, and the ease (method.md section 7). */
const quickWin = { need: 9, ease: 3 }

/**
 * The actions in their order, with what each is worth, requires and lacks, and the holes of the roadmap as a whole
 * (method.md section 7).
 */
export function planActions(
  written: ReadonlyMap<string, WrittenAction>,
  standards: Standards,
  catalogue: Pick<Catalogue, 'standards'>,
): { readonly actions: analysis.Action[]; readonly plan: analysis.Plan } {
  const all = [...written.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const isMet = (id: string) => Object.hasOwn(standards, id) && isInPlace(standards[id])
  const { of, loops } = requirementsOf(all, catalogue, isMet)
  const own = new Map(all.map((action) => [action.id, worthOf(action, standards)]))
  const requires = (id: string) => of.get(id) ?? []
  const unlocked = new Map(all.map(({ id }) => [id, unlocks(id, all, requires)]))

  const ranked = all.map((action): Ranked & { readonly action: WrittenAction } => {
    const worths = [action.id, ...(unlocked.get(action.id) ?? [])].flatMap((id) => own.get(id) ?? [])
    return {
      id: action.id,
      action,
      effective: Math.max(...worths.map(rankOf)),
      establishes: action.kind === 'establish-facts',
      inherited: highest(worths.map(({ need }) => need)),
      ease: action.ease,
      after: requires(action.id).map((one) => one.action),
    }
  })
  const actions = orderOf(ranked).map(({ action, effective, inherited }, index): analysis.Action => {
    const { ease, ...rest } = action
    const worth = own.get(action.id) ?? noWorth
    const isReady = requires(action.id).every((one) => written.get(one.action)?.status === 'complete')
    return {
      ...rest,
      place: index + 1,
      urgency: worth.urgency,
      provisional: worth.provisional,
      because: effective === 0 ? 'no-urgency' : effective > rankOf(worth) ? 'brought-forward' : 'own-urgency',
      quick_win:
        action.kind === 'measure' &&
        isReady &&
        (worth.need?.low ?? 0) >= quickWin.need &&
        (ease ?? 0) >= quickWin.ease,
      requires: [...requires(action.id)],
      unlocks: unlocked.get(action.id) ?? [],
      missing: missing(action),
      weights: { need: worth.need, inherited, ease },
    }
  })
  const closed = new Set(all.flatMap(({ closes }) => closes))
  const gaps = Object.values(standards).filter((standard) => standard.gap)
  return {
    actions,
    plan: {
      gaps_without_action: gaps.map(({ id }) => id).filter((id) => !closed.has(id)),
      actions_without_gap: actions
        .filter(
          ({ closes, unlocks: others }) => others.length === 0 && !closes.some((id) => standards[id]?.gap),
        )
        .map(({ id }) => id),
      loops,
    },
  }
}

/** Whether nothing of a standard is missing or open, so that what depends on it need not wait. */
function isInPlace(standard: analysis.Standard | undefined): boolean {
  if (!standard?.assessed || standard.gap) return false
  return !standard.ratification || standard.law.low === 'party'
}

/** The urgency and the need of an action by itself. */
interface Worth {
  readonly urgency: Urgency | null
  readonly provisional: analysis.Gap['provisional']
  readonly need: Range | null
}

const noWorth: Worth = { urgency: null, provisional: null, need: null }

/** An action has the strongest urgency among its gaps, and the need of the one with the highest. */
function worthOf({ closes, kind }: WrittenAction, standards: Standards): Worth {
  const gaps = closes.flatMap((id) => standards[id]?.gap ?? [])
  const [strongest] = gaps.toSorted((a, b) => rankOf(b) - rankOf(a) || waits(a) - waits(b))
  if (!strongest) return noWorth
  const need = highest(gaps.map(({ weights }) => weights?.need ?? null))
  if (kind === 'measure') return { ...strongest, need }
  const { urgency, provisional } = strongest
  return { urgency: 'establish', provisional: urgency === 'establish' ? provisional : urgency, need }
}

/** Of two gaps of one strength, that with a recommendation goes before one that waits for facts. */
const waits = ({ urgency }: analysis.Gap) => Number(urgency === 'establish')

/** The range with the highest bounds: the need of one gap, never a sum. */
function highest(needs: readonly (Range | null)[]): Range | null {
  return needs.reduce((before, need) => (compareNeeds(need, before) > 0 ? need : before), null)
}

/** The actions that require one, directly or through others, in the order of their ids. */
function unlocks(
  id: string,
  all: readonly WrittenAction[],
  requires: (id: string) => readonly analysis.Requirement[],
): string[] {
  const found = new Set([id])
  for (let size = 0; size < found.size;) {
    size = found.size
    for (const { id: other } of all)
      if (requires(other).some((one) => found.has(one.action))) found.add(other)
  }
  found.delete(id)
  return all.map((one) => one.id).filter((other) => found.has(other))
}

/** What an action plan should say, and what says it (the five criteria of OECD/SIGMA; method.md section 7). */
const expected: readonly (readonly [
  name: analysis.Action['missing'][number],
  isSaid: (action: WrittenAction) => boolean,
])[] = [
  ['lead', ({ lead }) => lead !== null],
  ['dates', ({ start, end }) => start !== null && end !== null],
  ['indicator', ({ indicator }) => indicator !== null && indicator.target !== null],
  ['cost', ({ cost }) => cost !== null],
  ['funding', ({ funding }) => funding !== null],
]

const missing = (action: WrittenAction): analysis.Action['missing'] =>
  expected.filter(([, isSaid]) => !isSaid(action)).map(([name]) => name)
