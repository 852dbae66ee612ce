/** Orders strings by their UTF-16 code units, which is the same on every machine, as the orders of a language are not. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
