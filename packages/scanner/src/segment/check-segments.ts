import { expect, test } from 'vitest';
import type { Correspondent } from '../people.ts';
import { type SegmentTextOptions, segment, segmentText } from './segment.ts';
import type { Segment } from './types.ts';

export type SegmentCase = readonly [reason: string, message: string, expected: readonly string[], subject?: string];

const wim: Correspondent = { name: 'Wim Terpstra', address: 'w.terpstra@gemeente.example' };

/** Compares segments written as `depth kind author: first words`; the sender is Wim. Every case also checks that the segments cover the text. */
export function checkSegments(cases: readonly SegmentCase[], options: { html?: boolean } = {}): void {
  test.for(cases)('%s', ([, message, expected, subject]) => {
    const header = { author: wim, recipients: [], date: null, subject: subject ?? null };
    const segments = options.html ? segment(message, { html: true, sender: wim }) : cover(message, { header });
    expect(segments.map(inShort)).toEqual(expected);
  });
}

function cover(text: string, options: SegmentTextOptions): Segment[] {
  const segments = segmentText(text, options);
  expect(segments.map((part) => part.text).join('')).toBe(text);
  for (const { start, body, end } of segments)
    expect([start, body, end]).toEqual([start, body, end].sort((a, b) => a - b));
  return segments;
}

function inShort({ depth, kind, author, text, start, body }: Segment): string {
  const who = author?.name === wim.name ? 'Wim' : (author?.address ?? author?.name ?? '?');
  const words = text
    .slice(body - start)
    .replace(/^[>\s]+/gm, '')
    .trim()
    .split(/\s+/)
    .slice(0, 2)
    .join(' ');
  return `${depth} ${kind} ${who}: ${words}`;
}
