import type { Token } from './tokens.ts';

/** Index of the first token that starts at or behind the offset. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset)
      low = middle + 1; // low ≤ middle < high
    else high = middle;
  }
  return low;
}
