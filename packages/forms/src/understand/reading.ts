/** What a typed text was read as. */
export interface Reading<Value> {
  readonly value: Value
  /**
   * `chosen`: words that the form offers; `likely`: other words that mean the same; `doubtful`: they may mean something
   * else. What is not chosen is proposed to a person, and never taken unseen.
   */
  readonly sure: 'chosen' | 'likely' | 'doubtful'
}

/** Small letters, signs at both ends and several spaces taken away: what a person means who types "Yes." or "YES ". */
export const folded = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s"'“”‘’.,;:!()[\]]+|[\s"'“”‘’.,;:!()[\]]+$/g, '')
