import type { Field, Span } from '../document.ts';
import { allFields, overruled } from './all-fields.ts';
import type { Contender } from './compete.ts';
import { columnFields } from './ocr/columns.ts';
import { withSecondHits } from './ocr/second-hits.ts';
import { secondReading } from './ocr/second-reading.ts';
import type { Cleaned } from './replaced.ts';
import { type Source, sourceOf } from './source.ts';

/** What recognizers saw in a text, and the text as they were shown it. */
export interface Sighted {
  readonly source: Source;
  readonly hits: readonly Contender[];
}

type Find = (source: Source) => Contender[];

export function readOnce(cleaned: Cleaned, fields: readonly Field[], find: Find): Sighted {
  const source = sourceOf(cleaned.text, allFields(cleaned, fields));
  return { source, hits: find(source) };
}

/** Text from pictures is read as it stands, and again with the mistakes of OCR undone. */
export function readTwice(cleaned: Cleaned, fields: readonly Field[], seen: readonly Span[], find: Find): Sighted {
  const { text } = cleaned;
  const stretches = seen.map(({ start, end }) => ({ start: cleaned.toCleaned(start), end: cleaned.toCleaned(end) }));
  const given = overruled(allFields(cleaned, fields), columnFields(text, stretches));
  const first = sourceOf(text, given);
  const reading = secondReading(text, stretches);
  if (!reading) return { source: first, hits: find(first) };
  const again = toReading(reading, cleaned, fields, stretches);
  const hits = withSecondHits(text, find(first), find(again), reading);
  const back = again.fields.map((field) => ({
    ...field,
    start: reading.toOriginal(field.start),
    end: reading.toOriginal(field.end),
  }));
  return { source: sourceOf(text, back), hits };
}

function toReading(reading: Cleaned, cleaned: Cleaned, fields: readonly Field[], seen: readonly Span[]): Source {
  const both: Cleaned = { ...reading, toCleaned: (offset) => reading.toCleaned(cleaned.toCleaned(offset)) };
  const stretches = seen.map(({ start, end }) => ({ start: reading.toCleaned(start), end: reading.toCleaned(end) }));
  return sourceOf(reading.text, overruled(allFields(both, fields), columnFields(reading.text, stretches)));
}
