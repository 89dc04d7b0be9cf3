/** Middle, high and highest of some numbers; zeroes when there are none. */
export interface Spread {
  readonly count: number;
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

/** By nearest rank. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
  return { count: sorted.length, median: at(0.5), p95: at(0.95), worst: at(1) };
}
