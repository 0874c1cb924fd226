/** The fields of Word that are open (ISO/IEC 29500-1, 17.16.18): their instructions are no text, their results are. */
export class ComplexFields {
  private readonly open: { instruction: string; hasResult: boolean }[] = []

  mark(type: string): void {
    const last = this.open.at(-1)
    if (type === 'begin') this.open.push({ instruction: '', hasResult: false })
    else if (type === 'end') this.open.pop()
    else if (last) last.hasResult = true
  }

  instruct(text: string): void {
    const last = this.open.at(-1)
    if (last && last.instruction.length < 4000) last.instruction += text
  }

  get inInstruction(): boolean {
    return this.open.some(({ hasResult }) => !hasResult)
  }

  /** Whether this is part of a table of contents, or of tables. */
  get inContents(): boolean {
    return this.open.some(({ instruction }) => /^\s*TOC\b/.test(instruction))
  }

  /** The address of a link that is written as a field. */
  get link(): string | undefined {
    for (const { instruction } of this.open) {
      const address = /^\s*HYPERLINK\s+"([^"]+)"/.exec(instruction)?.[1]
      if (address !== undefined) return address
    }
    return undefined
  }
}
