import type { Attributes } from '@rsr/opc'
import { signed } from './signed.ts'
import type { Revision } from './story.ts'

/** The tracked changes of a part, each of which some piece, paragraph, row or the part itself has to have. */
export class TrackedChanges {
  /** Those around the words at a point of the part: a new list for each, by which pieces are told apart. */
  around: readonly Revision[] = []
  /** The name of the move at that point. */
  move: string | null = null
  private readonly unused = new Set<Revision>()
  private readonly loose: Revision[] = []

  /** Reads one. */
  read(kind: Revision['kind'], attributes: Attributes): Revision {
    return { kind, ...signed(attributes), move: kind.startsWith('move') ? this.move : null }
  }

  open(revision: Revision): void {
    this.around = [...this.around, revision]
    this.expect(revision)
  }

  close(): void {
    this.around = this.around.slice(0, -1)
  }

  /** Notes that a piece is still to have a change. */
  expect(revision: Revision): void {
    this.unused.add(revision)
  }

  isUnused(revision: Revision | undefined): boolean {
    return revision !== undefined && this.unused.has(revision)
  }

  use(revisions: readonly Revision[]): void {
    for (const revision of revisions) this.unused.delete(revision)
  }

  /** Notes a change that no paragraph has. */
  leave(revision: Revision): void {
    this.loose.push(revision)
  }

  /** Those that no paragraph has. */
  left(): Revision[] {
    return [...this.loose, ...this.unused]
  }
}
