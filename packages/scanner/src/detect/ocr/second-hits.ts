import type { Span } from '../../document.ts';
import type { Contender } from '../compete.ts';
import { fieldIndex } from '../field-index.ts';
import type { Cleaned } from '../replaced.ts';

/** Because of a character put right, a hit is this much less sure. */
const cost = 0.05;

/** The hits of both readings, in the offsets of the first; the second adds what has a check, a cue or an unmistakable form. */
export function withSecondHits(
  text: string,
  first: readonly Contender[],
  second: readonly Contender[],
  reading: Cleaned,
): Contender[] {
  const known = new Map(first.map((hit) => [keyOf(hit), hit]));
  const added = second.flatMap((hit) => {
    const place = placeIn(text, reading, hit);
    const reads = reading.text.slice(hit.start, hit.end);
    return (
      addition(hit, place, reads, text.slice(place.start, place.end), known.get(keyOf({ ...hit, ...place }))) ?? []
    );
  });
  return [...withoutReplaced(first, added), ...added];
}

/** What the second reading of a place adds to the first one; undefined when that was as good, or there is no proof. */
function addition(hit: Contender, place: Span, reads: string, written: string, first: Contender | undefined) {
  const alike = reads === written;
  if (first ? first.score > hit.score || (alike && first.score === hit.score) : !isProven(hit)) return undefined;
  const before = hit.entity === 'OTHER' ? 0 : (first?.score ?? 0);
  return {
    ...hit,
    ...place,
    score: Math.max(before, hit.score - cost),
    because: [...hit.because, 'ocr'],
    ...(!alike && { reads }),
  };
}

/** Without those of which the second reading sees as much or more. */
function withoutReplaced(first: readonly Contender[], added: readonly Contender[]): Contender[] {
  const byEntity = Map.groupBy(added, ({ entity }) => entity);
  const addedAt = new Map([...byEntity].map(([entity, hits]) => [entity, fieldIndex(hits)]));
  return first.filter((hit) => {
    const other = addedAt.get(hit.entity)?.(hit.start);
    return !(other && hit.end <= other.end && hit.score - cost <= other.score);
  });
}

function keyOf({ entity, start, end }: Contender): string {
  return `${entity} ${start} ${end}`;
}

/** Spaces taken out right behind a hit are no part of it. */
function placeIn(text: string, reading: Cleaned, { start, end }: Contender): Span {
  const from = reading.toOriginal(start);
  let to = reading.toOriginal(end);
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

const surely = 0.85;
const proof = /^(?:cue|label|check|street|elfproef$|modulo 97$|luhn$|form: TD)/;

function isProven({ entity, score, because }: Contender): boolean {
  return entity === 'OTHER' || score >= surely || because.some((reason) => proof.test(reason));
}
