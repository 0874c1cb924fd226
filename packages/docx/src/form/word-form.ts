/** What came back in a form, as typed: nothing is understood yet. */
export interface WordForm {
  /** What the form says of itself (`DocumentMeta.form`); empty where that is lost. */
  readonly says: Readonly<Record<string, string>>
  /** Whether the data are lost that tell what was sent: then only what is in controls could be found. */
  readonly isLost: boolean
  /** Every question that was asked, in its order. */
  readonly asked: readonly string[]
  /** Those that are still there. */
  readonly questions: readonly FormQuestion[]
  readonly other: readonly FormText[]
}

/** A question of a form that came back. */
export interface FormQuestion {
  readonly about: string
  /** The line in which its id stands, as it is now; nothing where there is none. */
  readonly words: string | undefined
  /** What was written, by the part of the question; a part in which nothing was written is not there. */
  readonly written: Readonly<Record<string, string>>
}

/** A text that belongs to no blank, or of which nobody can tell to which. */
export interface FormText {
  readonly text: string
  /** The question beside which it stands. */
  readonly about: string | undefined
  /** What stands before it, or what it may have been meant for. */
  readonly heading: string | undefined
}
