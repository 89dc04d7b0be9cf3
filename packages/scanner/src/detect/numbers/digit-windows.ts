import type { Source } from '../source.ts';
import { type DigitGroup, digitGroups, longestGap } from './digit-groups.ts';

/** Neighbouring digit groups read as one number. */
export interface DigitWindow {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** Lengths of the groups. */
  readonly sizes: readonly number[];
  /** What stands between the groups. */
  readonly gaps: readonly string[];
}

export interface WindowOptions {
  readonly min: number;
  readonly max: number;
  /** What may stand between two groups, three characters at most. */
  readonly gaps: ReadonlySet<string>;
}

const mostGroups = 10;

/** Every way to read groups from `first` on as one number of `min` to `max` digits, shortest first. */
export function windowsFrom(source: Source, first: number, { min, max, gaps: allowed }: WindowOptions): DigitWindow[] {
  const groups = digitGroups(source);
  const windows: DigitWindow[] = [];
  if ((groups[first]?.reach ?? 0) < min) return windows;
  const sizes: number[] = [];
  const gaps: string[] = [];
  let total = 0;
  for (let i = first; i < groups.length && sizes.length < mostGroups; i++) {
    const { start, end } = groups[i] as DigitGroup; // i < length
    const before = groups[i - 1]?.end ?? 0;
    if (i > first && (start - before > longestGap || !allowed.has(source.text.slice(before, start)))) break;
    if (i > first) gaps.push(source.text.slice(before, start));
    total += end - start;
    if (total > max) break;
    sizes.push(end - start);
    if (total >= min) windows.push(windowOf(source.text, groups[first]?.start ?? start, end, sizes, gaps));
  }
  return windows;
}

function windowOf(
  text: string,
  start: number,
  end: number,
  sizes: readonly number[],
  gaps: readonly string[],
): DigitWindow {
  const written = text.slice(start, end);
  const digits = gaps.length === 0 ? written : written.replace(/\D/g, '');
  return { start, end, digits, sizes: [...sizes], gaps: [...gaps] };
}
