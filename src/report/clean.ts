/** Source text made safe for a terminal: control characters and direction marks shown as such, runs of space folded. */
export const clean = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (c) => `<${(c.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}>`)
    .trim()
