/** Text in which some stretches were replaced, and the way back to the original offsets. */
export interface Cleaned {
  readonly text: string;
  toOriginal(offset: number): number;
  toCleaned(offset: number): number;
}

/** What is read in place of a stretch. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly plain: string;
}

/** The text with replacements made, which come in order and do not overlap. */
export function replaced(original: string, replacements: Iterable<Replacement>): Cleaned {
  const pieces: string[] = [];
  const shifts: Shift[] = [];
  let at = 0;
  let length = 0;
  for (const { start, end, plain } of replacements) {
    pieces.push(original.slice(at, start), plain);
    length += start - at + plain.length;
    at = end;
    if (plain.length !== end - start) shifts.push({ cleaned: length, original: at });
  }
  if (pieces.length === 0) return { text: original, toOriginal: same, toCleaned: same };
  pieces.push(original.slice(at));
  return {
    text: pieces.join(''),
    toOriginal: (offset) => offset + shiftAt(shifts, offset, 'cleaned'),
    toCleaned: (offset) => offset - shiftAt(shifts, offset, 'original'),
  };
}

const same = (offset: number): number => offset;

/** From `cleaned` on, offsets are `original - cleaned` further. */
interface Shift {
  readonly cleaned: number;
  readonly original: number;
}

function shiftAt(shifts: readonly Shift[], offset: number, side: keyof Shift): number {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle] as Shift)[side] <= offset)
      low = middle + 1; // low ≤ middle < high
    else high = middle;
  }
  const shift = shifts[low - 1];
  return shift ? shift.original - shift.cleaned : 0;
}
