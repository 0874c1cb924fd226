/** Which keys of a record stay: all of them, or those named; a record of records has what stays of each under `each`. */
type Kept = true | { readonly each: Kept } | { readonly keys: Readonly<Record<string, Kept>> }

const id: Kept = { keys: {} }
const criterion: Kept = { keys: { axis: true, core: true, window: true, earlier: true } }
const standard: Kept = {
  keys: { obligation: true, ratification: true, depends_on: true, criteria: { each: criterion } },
}
const document: Kept = {
  keys: {
    edition: true,
    priorities: { each: { keys: { elements: { each: id } } } },
    capabilities: { each: id },
    agency_kinds: { each: id },
    instruments: { each: id },
    standards: { each: standard },
    selections: { each: { keys: { all: true, extends: true, standards: true, beside: true } } },
  },
}

/** What stays of a document `roadmap/1` in the outline of the catalogue: see `CatalogueOutline` of `@rsr/model`. */
export const outlineOf = (value: unknown): unknown => keep(value, document)

function keep(value: unknown, kept: Kept): unknown {
  if (kept === true) return value
  const entries = Object.entries(value as Readonly<Record<string, unknown>>).flatMap(
    ([key, each]): [string, unknown][] => {
      const inside = 'each' in kept ? kept.each : kept.keys[key]
      return inside === undefined ? [] : [[key, keep(each, inside)]]
    },
  )
  return Object.fromEntries(entries)
}
