/** What is done to a sheet in `edit-in-calc.py`, and the messages that tell of it. */
export const messagesAfter: Readonly<Record<string, readonly string[]>> = {
  nothing: [],
  sorted: [],
  'rows inserted': [],
  'columns inserted': [],
  'titles deleted': [],
  'sheets renamed': [],
  filtered: [],
  'formats pasted': [],
  'cells merged': [],
  'ids deleted': ['sheet-id-lost'],
  'comments written': [],
}
