/** A difference from the reference that is meant: where it is, and why. */
export interface Declared {
  readonly path: RegExp
  readonly reason: string
}

/** Every difference that is meant. One that does not occur is itself a difference. */
export const declared: readonly Declared[] = [
  {
    path: /^(standards|criteria)\.yaml\/edition$/,
    reason: 'one edition for the catalogue, that of the criteria',
  },
  {
    path: /^standards\.yaml\/standards\/[^/]+\/ratification$/,
    reason: 'added: marks the entries on becoming a party, which the reference tells by their ids',
  },
  {
    path: /^standards\.yaml\/instruments\/fatf\/accepted_through$/,
    reason: 'added: bodies whose members have committed themselves to the FATF standards',
  },
  {
    path: /^standards\.yaml\/instruments\/bali-guide-money\/note$/,
    reason: 'changed: R3, a recommendation, and A7, an item of the work plan, are called FTM.3 and FWP.7',
  },
  {
    path: /^standards\.yaml\/instruments\/coe-thb\/(adopted|reference)$/,
    reason:
      'changed: adopted on 3 May 2005 by the Committee of Ministers; opened for signature on 16 May 2005',
  },
  {
    path: /^standards\.yaml\/vocabulary\/answer$/,
    reason: 'kept elsewhere: the answers are those of assessment/1, which has more',
  },
  {
    path: /^criteria\.yaml\/profiles\/follow-the-money\/beside$/,
    reason: 'added: marks a selection that a layout uses beside that of an assessment',
  },
  {
    path: /^countries\.yaml\/notes$/,
    reason: 'kept elsewhere: at the head of each file of a country, and in the descriptions of country/1',
  },
  {
    path: /^countries\.yaml\/vocabulary\/status\/party$/,
    reason: 'added: the status of the cells on three older conventions',
  },
  {
    path: /^countries\.yaml\/organisation\/codes_sources$/,
    reason: 'added: says what the source of the codes, to which nothing else refers, is the source of',
  },
  {
    path: /^countries\.yaml\/treaty_status\/NCL\/[^/]+\/note$/,
    reason: 'changed: what is called reference_states there is the file FRA here',
  },
  {
    path: /^countries\.yaml\/reference_states\/FRA\/member$/,
    reason: 'added: the mark that France is not a member',
  },
  {
    path: /^countries\.yaml\/extra_treaty_status\/note$/,
    reason: 'kept elsewhere: in the source, the date and the comment of each of those cells',
  },
  {
    path: /^countries\.yaml\/indicators\/note$/,
    reason: 'kept elsewhere: in the note of each data set of each country',
  },
  {
    path: /^countries\.yaml\/indicators\/gsi2023\/note$/,
    reason: 'added: the note on all indicators',
  },
  {
    path: /^countries\.yaml\/indicators\/dol2022\/(note|columns)$/,
    reason: 'added: the note on all indicators, and labels in our own words',
  },
  {
    path: /^countries\.yaml\/assessments$/,
    reason: 'not part of the catalogue: collections of facts for examples',
  },
]
