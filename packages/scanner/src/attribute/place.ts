import { fieldIndex } from '../detect/field-index.ts';
import { oneOf } from '../detect/one-of.ts';
import type { Mention } from '../detect/recognizer.ts';
import type { Field } from '../document.ts';
import type { Segment } from '../segment/types.ts';
import type { Reading } from './reading.ts';

/** A mention with the structure around it: which message, which form or row, which paragraph. */
export interface Place {
  readonly reading: Reading;
  readonly mention: Mention;
  readonly text: string;
  readonly segment: Segment | undefined;
  /** In the header block or attribution line of its segment. */
  readonly inHeader: boolean;
  readonly field: Field | undefined;
  /** Offset at which its paragraph starts. */
  readonly paragraph: number;
}

export function placesOf(reading: Reading): Place[] {
  const { document, mentions, segments } = reading;
  const fieldAt = fieldIndex(reading.fields);
  const paragraphs = paragraphStarts(document.text);
  return mentions.map((mention) => {
    const segment = lastBefore(segments, mention.start, (each) => each.start);
    const inHeader = segment !== undefined && mention.start < segment.body;
    return {
      reading,
      mention,
      text: mention.reads ?? document.text.slice(mention.start, mention.end),
      segment,
      inHeader,
      field: inHeader ? undefined : fieldAt(mention.start),
      paragraph: lastBefore(paragraphs, mention.start, (start) => start) ?? 0,
    };
  });
}

/** Lower-case text on the same line before and after a place. */
export function around(place: Place, reach = 60): { before: string; after: string } {
  const { text } = place.reading.document;
  const { start, end } = place.mention;
  const before = text.slice(Math.max(0, start - reach), start).toLowerCase();
  const after = text.slice(end, end + reach).toLowerCase();
  return { before: before.slice(before.lastIndexOf('\n') + 1), after: after.split('\n', 1)[0] ?? '' };
}

function paragraphStarts(text: string): number[] {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
    let at = feed + 1;
    while (isBlank(text, at)) at++;
    if (text[at] !== '\n') continue;
    starts.push(at + 1);
    feed = at;
  }
  return starts;
}

const isBlank = oneOf(/[ \t>\u00a0]/);

function lastBefore<Item>(items: readonly Item[], offset: number, startOf: (item: Item) => number): Item | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle] as Item) <= offset)
      low = middle + 1; // low ≤ middle < high
    else high = middle;
  }
  return items[low - 1];
}

export function isName({ mention }: Place): boolean {
  return mention.entity === 'PERSON';
}
