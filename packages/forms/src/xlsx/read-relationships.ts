import { type OfficePackage, parsePart } from '@rsr/opc'
import type { Budget } from './budget.ts'

/** A part to which another leads, and what it is to it: the last word of the type, which is the same in both forms of the format. */
export interface Relationship {
  readonly id: string
  readonly kind: string
  /** The name of the part; nothing for what is outside of the file. */
  readonly part: string | undefined
}

/** Where a part leads (ISO/IEC 29500-2, clause 9); nowhere where it does not say. */
export function readRelationships(from: OfficePackage, part: string, budget: Budget): Relationship[] {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const name = `${folder}_rels/${part.slice(slash)}.rels`
  const found: Relationship[] = []
  if (!from.names.includes(name)) return found
  parsePart(
    from,
    name,
    {
      open(element, attributes) {
        if (!/(^|:)Relationship$/.test(element)) return
        const isOutside = attributes.get('TargetMode') === 'External'
        found.push({
          id: attributes.get('Id') ?? '',
          kind: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
          part: isOutside ? undefined : resolved(folder, attributes.get('Target') ?? ''),
        })
      },
      text() {},
      close() {},
    },
    budget,
  )
  return found
}

/** The name of a part from a path that is seen from a folder. */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}
