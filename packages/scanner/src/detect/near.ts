import type { Source } from './source.ts';

/** Lower-case text before an offset on its line; looks no further than `length`, however long the line is. */
export function lineBefore(source: Source, offset: number, length = 60): string {
  const before = source.lower.slice(Math.max(0, offset - length), offset);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** Lower-case text after an offset on its line; looks no further than `length`. */
export function lineAfter(source: Source, offset: number, length = 60): string {
  const after = source.lower.slice(offset, offset + length);
  const end = after.indexOf('\n');
  return end < 0 ? after : after.slice(0, end);
}
