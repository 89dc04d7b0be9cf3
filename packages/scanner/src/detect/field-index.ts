import type { Span } from '../document.ts';

/** Looks up the field, or other stretch, at an offset by binary search; they do not overlap. */
export function fieldIndex<Item extends Span>(fields: readonly Item[]): (offset: number) => Item | undefined {
  const sorted = [...fields].sort((a, b) => a.start - b.start);
  return (offset) => {
    let low = 0;
    let high = sorted.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const field = sorted[middle] as Item; // low ≤ middle ≤ high < length
      if (offset < field.start) high = middle - 1;
      else if (offset >= field.end) low = middle + 1;
      else return field;
    }
    return undefined;
  };
}
