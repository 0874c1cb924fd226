import type { Country } from '@rsr/model'

/** So many columns of members can be read on an upright page. */
const most = 6

/**
 * The members in pieces of a table, by subregion and name: a subregion that is too large for one piece is divided evenly,
 * small ones stand together.
 */
export function piecesOf(members: readonly Country[]): Country[][] {
  const subregions = new Map<string, Country[]>()
  for (const member of members.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))) {
    const key = member.m49_subregion ?? ''
    subregions.set(key, [...(subregions.get(key) ?? []), member])
  }
  const pieces: Country[][] = []
  for (const own of [...subregions.values()].toSorted((a, b) => b.length - a.length)) {
    const last = pieces.at(-1)
    if (last && last.length + own.length <= most) last.push(...own)
    else pieces.push(...divided(own))
  }
  return pieces
}

function divided(members: readonly Country[]): Country[][] {
  const size = Math.ceil(members.length / Math.ceil(members.length / most))
  const starts = Array.from({ length: Math.ceil(members.length / size) }, (_, index) => index * size)
  return starts.map((start) => members.slice(start, start + size))
}
