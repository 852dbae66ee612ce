/**
 * Logistic regression with a ridge, by Newton's method: weights in log-odds for the columns of the rows, the last of which is the
 * constant 1 and pays no ridge. `counts` say how much each row counts.
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  ridge: number,
  counts?: readonly number[],
): number[] {
  const n = rows[0]?.length ?? 0
  const weights = Array.from({ length: n }, () => 0)
  for (let round = 0; round < 30; round++) {
    const gradient = weights.map((weight, i) => (i === n - 1 ? 0 : ridge * weight))
    const curve = weights.map((_, i) => weights.map((__, j) => (i === j ? (i === n - 1 ? 1e-6 : ridge) : 0)))
    rows.forEach((row, at) => {
      const odds = row.reduce((sum, value, i) => sum + value * (weights[i] as number), 0)
      const chance = 1 / (1 + Math.exp(-odds))
      const count = counts?.[at] ?? 1
      row.forEach((value, i) => {
        if (value === 0) return
        ;(gradient[i] as number) += count * value * (chance - (labels[at] as number))
        row.forEach((other, j) => (((curve[i] as number[])[j] as number) += count * value * other * chance * (1 - chance)))
      })
    })
    const steps = solve(curve, gradient)
    steps.forEach((step, i) => ((weights[i] as number) -= step))
    if (steps.every((step) => Math.abs(step) < 1e-6)) break
  }
  return weights
}

/** Solves a system of linear equations by Gaussian elimination; the matrix is positive definite. */
function solve(matrix: number[][], right: number[]): number[] {
  const n = right.length
  const rows = matrix.map((row, i) => [...row, right[i] as number])
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const factor = (rows[j]?.[i] ?? 0) / (rows[i]?.[i] as number)
      for (let k = i; k <= n; k++) (rows[j] as number[])[k] = (rows[j]?.[k] ?? 0) - factor * (rows[i]?.[k] ?? 0)
    }
  const found = Array.from({ length: n }, () => 0)
  for (let i = n - 1; i >= 0; i--) {
    let sum = rows[i]?.[n] ?? 0
    for (let k = i + 1; k < n; k++) sum -= (rows[i]?.[k] ?? 0) * (found[k] as number)
    found[i] = sum / (rows[i]?.[i] as number)
  }
  return found
}
