/** A document that is not well formed, or made to harm: its message goes on after "The part". */
export class MalformedXml extends Error {}

export const damaged = (problem: string) => new MalformedXml(`is damaged: ${problem}`)
