/** Right, found and expected; precision, recall and F1 in percent. */
export class Tally {
  right = 0
  found = 0
  expected = 0

  get precision(): number {
    return (100 * this.right) / Math.max(1, this.found)
  }

  get recall(): number {
    return (100 * this.right) / Math.max(1, this.expected)
  }

  get f1(): number {
    return (200 * this.right) / Math.max(1, this.found + this.expected)
  }

  /** Counts the members of both sets, and those in either. */
  compare(found: ReadonlySet<string>, expected: ReadonlySet<string>): void {
    for (const item of found) if (expected.has(item)) this.right++
    this.found += found.size
    this.expected += expected.size
  }
}

export const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1)
